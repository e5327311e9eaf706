import type { Patch } from '../src/shared/protocol.js';

/** The value that a patch makes of another. What it does not speak of is the same object as before, and need not be drawn again. */
export function patched<Value>(before: Value, patch: Patch): Value {
  if ('is' in patch) return patch.is as Value;
  const now = (Array.isArray(before) ? [...(before as unknown[])] : { ...before }) as Record<string, unknown>;
  for (const [key, part] of Object.entries(patch.in)) now[key] = patched(now[key], part);
  return now as Value;
}
