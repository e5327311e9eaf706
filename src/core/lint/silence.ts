import { maySuppress } from './hiding.js';
import type { Suppression } from './suppressions.js';

/** The part of a suppression that silences a rule: the id that names it, or null where it names none. */
export interface Silencer {
  readonly suppression: Suppression;
  /** Index of the id among those of the suppression; -1 where it speaks of every rule. */
  readonly id: number;
}

interface Switch extends Silencer {
  readonly at: number;
}

/** The key of what speaks of every rule. */
const every = '';

/** Answers what silences a rule at an offset: the next line's comment before a block, a block before the file; else null. */
export function silenceOf(suppressions: readonly Suppression[]): (rule: string, at: number) => Silencer | null {
  const nextLines = new Map<string, Switch[]>();
  const blocks = new Map<string, Switch[]>();
  const files = new Map<string, Silencer>();
  for (const suppression of suppressions) {
    const named = suppression.ids.map(({ text }, id) => [text, id] as const);
    for (const [key, id] of named.length > 0 ? named : [[every, -1] as const]) {
      const silencer = { suppression, id };
      if (suppression.reach === 'next-line') add(nextLines, key, { ...silencer, at: suppression.line.start });
      else if (suppression.reach === 'file') files.set(key, files.get(key) ?? silencer);
      else if (suppression.reach !== 'unknown') add(blocks, key, { ...silencer, at: suppression.range.end });
    }
  }
  return (rule, at) => {
    if (!maySuppress(rule)) return null;
    const line = latest(nextLines, rule, at);
    if (line && at <= line.suppression.line.end) return line;
    const block = latest(blocks, rule, at);
    if (block?.suppression.reach === 'block') return block;
    return files.get(rule) ?? files.get(every) ?? null;
  };
}

function add(switches: Map<string, Switch[]>, key: string, own: Switch): void {
  const known = switches.get(key);
  if (known) known.push(own);
  else switches.set(key, [own]);
}

/** The last switch before an offset, of those for the rule and those for every rule. */
function latest(switches: ReadonlyMap<string, readonly Switch[]>, rule: string, at: number): Switch | null {
  const own = lastBefore(switches.get(rule) ?? [], at);
  const all = lastBefore(switches.get(every) ?? [], at);
  return own && all ? (own.suppression.range.start >= all.suppression.range.start ? own : all) : (own ?? all);
}

function lastBefore(switches: readonly Switch[], at: number): Switch | null {
  let low = 0;
  let high = switches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((switches[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return switches[low - 1] ?? null;
}
