import { canonicalKey } from '../../artifact/keys.js';
import type { Kind } from '../../artifact/types.js';
import { phrase, type Phrase } from './phrase.js';

/** What a key holds, which says what can be offered for it. */
export type Holds =
  | 'kind'
  | 'status'
  | 'day'
  | 'later-day'
  | 'work-type'
  | 'people'
  | 'records'
  | 'side'
  | 'escalation'
  | 'row-cell'
  | 'reversibility'
  | 'stage'
  | 'kill-rule'
  | 'outcome'
  | 'health'
  | 'like-neighbours'
  | 'text';

/** What a key of the metadata is for. */
export interface KeyMeaning {
  /** As it is best written. */
  readonly key: string;
  readonly kinds: readonly Kind[];
  readonly holds: Holds;
  /** True where it may hold several values. */
  readonly several: boolean;
  readonly says: Phrase;
  readonly example: string;
}

const every: readonly Kind[] = ['adr', 'prd', 'decision-log'];
const records: readonly Kind[] = ['adr', 'prd'];
const products: readonly Kind[] = ['prd'];

/** The keys that an author may write, in the order in which they are best written. */
export const keyMeanings: readonly KeyMeaning[] = [
  one(
    'type',
    every,
    'kind',
    phrase('What this file is. It outweighs the place and the content of the file.'),
    'type: prd',
  ),
  one('id', records, 'text', phrase('How other documents name this record.'), 'id: PRD-0004'),
  one('title', every, 'text', phrase('What this is about, in a few words.'), 'title: Saved carts'),
  one(
    'status',
    records,
    'status',
    phrase('Where the decision stands. It says how strict the rules are.'),
    'status: proposed',
  ),
  one('date', records, 'day', phrase('The day of the decision.'), 'date: 2027-03-02'),
  one(
    'work-type',
    records,
    'work-type',
    phrase('The row of the matrix that this work stands under.'),
    'work-type: new-product-bet',
  ),
  some(
    'decision-makers',
    records,
    'people',
    phrase('Who decides, each with a side in brackets.'),
    'decision-makers: ["@cart-pm (product)", "@cart-lead (engineering)"]',
  ),
  some('consulted', records, 'people', phrase('Who was asked before the decision.'), 'consulted: ["@security"]'),
  some('informed', records, 'people', phrase('Who is told of the decision.'), 'informed: ["@support"]'),
  one(
    'final-call',
    records,
    'side',
    phrase('Who decides when product and engineering disagree, where it is not what the row says.'),
    'final-call: product',
  ),
  one('escalation', records, 'escalation', phrase('Where a disagreement goes: one path.'), 'escalation: vp-product'),
  one(
    'quality-bar',
    records,
    'row-cell',
    phrase('How good it has to be, only where that departs from the row.'),
    'quality-bar: guardrails only',
  ),
  one(
    'release-shape',
    records,
    'row-cell',
    phrase('How it goes out, only where that departs from the row.'),
    'release-shape: feature flag, fast rollback',
  ),
  one(
    'deviation',
    records,
    'text',
    phrase('Why this departs from its row of the matrix.'),
    'deviation: "full tests: a wrong price is a promise that we have to keep"',
  ),
  one(
    'reversibility',
    records,
    'reversibility',
    phrase('Whether there is a way back. What is one-way has to say why.'),
    'reversibility: two-way',
  ),
  some(
    'supersedes',
    records,
    'records',
    phrase('The records that this one takes the place of.'),
    'supersedes: [ADR-0012]',
  ),
  some(
    'superseded-by',
    records,
    'records',
    phrase('The record that took the place of this one.'),
    'superseded-by: ADR-0031',
  ),
  some('amends', records, 'records', phrase('The records that this one changes in part.'), 'amends: [ADR-0012]'),
  some('amended-by', records, 'records', phrase('The records that change this one in part.'), 'amended-by: [ADR-0031]'),
  some('depends-on', records, 'records', phrase('The records that this one needs to hold.'), 'depends-on: [ADR-0012]'),
  some(
    'relates-to',
    records,
    'records',
    phrase('The records that are worth reading beside this one.'),
    'relates-to: [PRD-0003]',
  ),
  some(
    'affects',
    records,
    'like-neighbours',
    phrase('Paths or globs of the code that this governs.'),
    'affects: [src/cart/**]',
  ),
  one('review-by', every, 'later-day', phrase('The day on which you look at this again.'), 'review-by: 2027-09-01'),
  one(
    'kill-rule',
    records,
    'kill-rule',
    phrase('When you stop: a metric, a number, a day, who acts and what then.'),
    'kill-rule: {metric: saved-cart reuse, below: 4%, by: 2027-05-15, then: remove the flag, owner: "@cart-pm"}',
  ),
  one(
    'outcome',
    products,
    'outcome',
    phrase('What changes for people or the business, with its number.'),
    'outcome: {metric: checkout completion, from: 61%, to: 66%, by: 2027-06-30}',
  ),
  one(
    'health',
    products,
    'health',
    phrase('What must not get worse meanwhile.'),
    'health: {metric: payment availability, at-least: 99.9%}',
  ),
  some('non-goals', products, 'text', phrase('What will not be built.'), 'non-goals: [Sharing a cart]'),
  one('estimate-weeks', records, 'text', phrase('How long it is meant to take.'), 'estimate-weeks: 3'),
  one('actual-weeks', records, 'text', phrase('How long it took, once it is out.'), 'actual-weeks: 5'),
  one('delay-days', records, 'text', phrase('How many days it came late.'), 'delay-days: 4'),
  some(
    'delay-reasons',
    records,
    'like-neighbours',
    phrase('Why it came late.'),
    'delay-reasons: [waited for a review]',
  ),
  some('systems', records, 'like-neighbours', phrase('The systems that this changes.'), 'systems: [cart-service]'),
  one('squad', every, 'like-neighbours', phrase('The team that this belongs to.'), 'squad: checkout'),
  one('stage', products, 'stage', phrase('Whether you still find out, or build.'), 'stage: discovery'),
  some(
    'sign-off',
    records,
    'people',
    phrase('Who has signed, each with a side in brackets, where the release asks for it.'),
    'sign-off: ["@cart-pm (product)", "@security-lead (security)"]',
  ),
  one('priority', products, 'like-neighbours', phrase('How early this counts.'), 'priority: P1'),
];

const byCanonicalKey = new Map(keyMeanings.map((meaning) => [canonicalKey(meaning.key), meaning]));

/** What a key means, in whichever spelling it is written; null for a key that is none of ours to explain. */
export function meaningOfKey(rawKey: string): KeyMeaning | null {
  return byCanonicalKey.get(canonicalKey(rawKey)) ?? null;
}

function one(key: string, kinds: readonly Kind[], holds: Holds, says: Phrase, example: string): KeyMeaning {
  return { key, kinds, holds, several: false, says, example };
}

function some(key: string, kinds: readonly Kind[], holds: Holds, says: Phrase, example: string): KeyMeaning {
  return { key, kinds, holds, several: true, says, example };
}
