import type { Person } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { decidersIn, isSame } from '../../rights/deciders.js';
import { sidesOf } from '../../rights/sides.js';
import { changeOf, valueChange } from '../change.js';
import type { Ends } from '../ends.js';
import type { Change, DecisionRecord, Pair } from '../types.js';
import { said } from './fields.js';

/** A final call that went to somebody else, other people who decide, and sign-offs. */
export function rightsChanges(pair: Pair, ends: Ends): Change[] {
  return [...callChanges(pair, ends), ...makerChanges(pair), ...signOffChanges(pair)];
}

function callChanges(pair: Pair, ends: Ends): Change[] {
  const [was, is] = [said(pair.before, 'final-call'), said(pair.after, 'final-call')];
  const says = { lost: 'call-gone', gained: 'call-given', other: 'call-other' } as const;
  return valueChange(pair, { kind: 'final-call', was, is, says }, (one, other) =>
    isSame(decidersIn(one, sidesAt(ends.before, pair.before)), decidersIn(other, sidesAt(ends.after, pair.after))),
  );
}

function sidesAt(corpus: Corpus, { artifact, record, path }: DecisionRecord) {
  return sidesOf({ config: corpus.policyFor(path).config, codeOwners: corpus.codeOwners }, record ?? artifact);
}

function makerChanges(pair: Pair): Change[] {
  const [was, is] = [makersOf(pair.before), makersOf(pair.after)];
  const says = { lost: 'makers-gone', gained: 'makers-named', other: 'makers-other' } as const;
  const value = { kind: 'decision-makers', was: together(was), is: together(is), says } as const;
  return valueChange(pair, value, () => keysOf(was) === keysOf(is));
}

/** Sign-offs that were withdrawn or given. */
function signOffChanges(pair: Pair): Change[] {
  const [was, is] = [signedBy(pair.before), signedBy(pair.after)];
  const [before, after] = [said(pair.before, 'sign-off'), said(pair.after, 'sign-off')];
  const without = (names: readonly string[], others: readonly string[]): string[] =>
    names.filter((name) => !others.some((other) => keyOf(other) === keyOf(name)));
  const kind = 'sign-off';
  return [
    ...without(was, is).map((name) =>
      changeOf(pair, { kind, direction: 'weaker', message: 'sign-off-gone', before, after, was: name }),
    ),
    ...without(is, was).map((name) =>
      changeOf(pair, { kind, direction: 'stronger', message: 'sign-off-new', before, after, is: name }),
    ),
  ];
}

/** Who signed a decision off, as written. */
export function signedBy({ artifact, record }: DecisionRecord): string[] {
  const fields = (record ?? artifact).fields.filter(({ key }) => key === 'sign-off');
  return fields.flatMap(({ items }) => items.map(({ text }) => text)).filter((text) => text.trim() !== '');
}

function makersOf({ artifact, record }: DecisionRecord): readonly Person[] {
  return (record ?? artifact).decisionMakers;
}

/** All names as one piece of text. */
function together(people: readonly Person[]) {
  const [first, last] = [people[0], people.at(-1)];
  if (!first || !last) return null;
  const range = { start: first.range.start, end: Math.max(first.range.end, last.range.end) };
  return { ...first, range, text: people.map(({ text }) => text.trim()).join(', ') };
}

function keysOf(people: readonly Person[]): string {
  return [...new Set(people.map(({ text }) => keyOf(text)))].sort().join();
}

function keyOf(name: string): string {
  return name
    .replace(/\([^()]*\)\s*$/, '')
    .replace(/[@*_`'"]/g, '')
    .trim()
    .toLowerCase();
}
