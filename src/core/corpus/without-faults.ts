import { configSchema, type Config } from './config.js';
import { innermost } from './config-issues.js';

/** Places to take out of data, as a tree of their steps; a place without further steps goes as a whole. */
type Faults = Map<PropertyKey, Faults>;

/** Each round takes something away; what still does not fit after these has no effect. */
const mostRounds = 10;

/** What is left of a configuration without the keys and entries that are at fault. */
export function withoutFaults(data: unknown): Config {
  let rest = data;
  for (let round = 0; round < mostRounds; round++) {
    const parsed = configSchema.safeParse(rest);
    if (parsed.success) return parsed.data;
    const faults: Faults = new Map();
    for (const issue of parsed.error.issues.flatMap(innermost)) {
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) add(faults, [...issue.path, key]);
      else add(faults, issue.path);
    }
    rest = without(rest, faults);
  }
  return {};
}

function add(faults: Faults, path: readonly PropertyKey[]): void {
  let at = faults;
  for (const step of path) {
    const next = at.get(step) ?? new Map<PropertyKey, Faults>();
    at.set(step, next);
    at = next;
  }
}

function without(data: unknown, faults: Faults): unknown {
  if (typeof data !== 'object' || data === null || faults.size === 0) return undefined;
  const isArray = Array.isArray(data);
  // What lacks a key that it must have goes as a whole.
  if (!isArray && [...faults.keys()].some((step) => !Object.hasOwn(data, step))) return undefined;
  const entries = Object.entries(data).flatMap(([key, item]: [string, unknown]) => {
    const inner = faults.get(isArray ? Number(key) : key);
    const left = inner ? without(item, inner) : item;
    return left === undefined ? [] : [[key, left] as const];
  });
  return isArray ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
