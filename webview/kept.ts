/**
 * The new value, with every part that says the same as before being the same object as before: what has not changed
 * need not be drawn again.
 */
export function kept<Value>(before: unknown, now: Value): Value {
  if (Object.is(before, now) || typeof now !== 'object' || now === null) return now;
  if (typeof before !== 'object' || before === null || Array.isArray(before) !== Array.isArray(now)) return now;
  const [old, next] = [before as Record<string, unknown>, now as Record<string, unknown>];
  const keys = Object.keys(next);
  let isSame = keys.length === Object.keys(old).length;
  for (const key of keys) {
    const part = kept(old[key], next[key]);
    next[key] = part;
    if (part !== old[key]) isSame = false;
  }
  return isSame ? (before as Value) : now;
}
