import type { Person } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { decidersIn, isSame } from '../../rights/deciders.js';
import { sidesOf } from '../../rights/sides.js';
import { changeOf } from '../change.js';
import type { Ends } from '../ends.js';
import type { Change, DecisionRecord, Pair } from '../types.js';
import { fieldChange, said } from './fields.js';

/** A final call that went to somebody else, and other people who decide. */
export function rightsChanges(pair: Pair, ends: Ends): Change[] {
  return [...callChanges(pair, ends), ...makerChanges(pair), ...signOffChanges(pair)];
}

function callChanges(pair: Pair, ends: Ends): Change[] {
  const [was, is] = [said(pair.before, 'final-call'), said(pair.after, 'final-call')];
  if (was && is) {
    const one = decidersIn(was.text, sidesAt(ends.before, pair.before));
    const other = decidersIn(is.text, sidesAt(ends.after, pair.after));
    return isSame(one, other) ? [] : [fieldChange(pair, 'final-call', 'call-other', was, is, 'neutral')];
  }
  if (was) return [fieldChange(pair, 'final-call', 'call-gone', was, is, 'weaker')];
  return is ? [fieldChange(pair, 'final-call', 'call-given', was, is, 'stronger')] : [];
}

function sidesAt(corpus: Corpus, { artifact, record, path }: DecisionRecord) {
  return sidesOf({ config: corpus.policyFor(path).config, codeOwners: corpus.codeOwners }, record ?? artifact);
}

function makerChanges(pair: Pair): Change[] {
  const [was, is] = [makersOf(pair.before), makersOf(pair.after)];
  if (keysOf(was) === keysOf(is)) return [];
  const [message, direction] =
    is.length === 0
      ? (['makers-gone', 'weaker'] as const)
      : was.length === 0
        ? (['makers-named', 'stronger'] as const)
        : (['makers-other', 'neutral'] as const);
  return [
    changeOf(pair, {
      ...{ kind: 'decision-makers', direction, message, before: was[0] ?? null, after: is[0] ?? null },
      was: was.length > 0 ? namesOf(was) : null,
      is: is.length > 0 ? namesOf(is) : null,
    }),
  ];
}

/** Sign-offs that were withdrawn or given. */
function signOffChanges(pair: Pair): Change[] {
  const [was, is] = [signedBy(pair.before), signedBy(pair.after)];
  const [before, after] = [said(pair.before, 'sign-off'), said(pair.after, 'sign-off')];
  const lost = was.filter((name) => !is.some((other) => keyOf(other) === keyOf(name)));
  const won = is.filter((name) => !was.some((other) => keyOf(other) === keyOf(name)));
  const kind = 'sign-off';
  return [
    ...lost.map((name) =>
      changeOf(pair, { kind, direction: 'weaker', message: 'sign-off-gone', before, after, was: name }),
    ),
    ...won.map((name) =>
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

function namesOf(people: readonly Person[]): string {
  return people.map(({ text }) => text.trim()).join(', ');
}
