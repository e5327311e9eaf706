import type { Patch } from '../../shared/protocol.js';

/**
 * What turns one value into another, as little of it as that takes; null where both say the same. Both are data that
 * JSON can carry. Lists of the same length are compared item by item, others are sent whole.
 */
export function patchOf(before: unknown, now: unknown): Patch | null {
  if (Object.is(before, now)) return null;
  if (!isComparable(before, now)) return { is: now };
  const [old, next] = [before as Record<string, unknown>, now as Record<string, unknown>];
  const keys = Object.keys(next);
  if (keys.length !== Object.keys(old).length || keys.some((key) => !Object.hasOwn(old, key))) return { is: now };
  const parts: Record<string, Patch> = {};
  for (const key of keys) {
    const part = patchOf(old[key], next[key]);
    if (part) parts[key] = part;
  }
  return Object.keys(parts).length === 0 ? null : { in: parts };
}

function isComparable(one: unknown, other: unknown): boolean {
  const areObjects = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null;
  return areObjects && Array.isArray(one) === Array.isArray(other);
}
