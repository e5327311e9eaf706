import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { changeOf } from './change.js';
import { barChanges } from './changes/bars.js';
import { checklistChanges } from './changes/checklist.js';
import { cutLineChanges } from './changes/cut-line.js';
import { reviewDateChanges, workTypeChanges } from './changes/fields.js';
import { killRuleChanges } from './changes/kill-rules.js';
import { measureChanges } from './changes/measures.js';
import { nameChanges } from './changes/names.js';
import { nonGoalChanges } from './changes/non-goals.js';
import { rightsChanges, signedBy } from './changes/rights.js';
import { sectionChanges } from './changes/sections.js';
import { statusChanges } from './changes/status.js';
import { textChanges } from './changes/text.js';
import type { Ends } from './ends.js';
import { sideEdits } from './side-edits.js';
import { changeKinds, type Change, type Pair, type ReviewedRecord } from './types.js';

/** Everything that differs between the two ends of one decision; null where nothing does. */
export function compared(pair: Pair, ends: Ends): ReviewedRecord | null {
  const told = [
    ...statusChanges(pair),
    ...nonGoalChanges(pair),
    ...cutLineChanges(pair),
    ...killRuleChanges(pair),
    ...measureChanges(pair),
    ...reviewDateChanges(pair),
    ...rightsChanges(pair, ends),
    ...barChanges(pair, ends),
    ...workTypeChanges(pair),
    ...sectionChanges(pair),
    ...checklistChanges(pair),
    ...nameChanges(pair),
  ];
  const text = textChanges(pair, told, () => isReplaced(pair, ends));
  const changes = [...told, ...text.changes];
  changes.push(...outdatedSignOff(pair, changes));
  const { before, after } = pair;
  const isRenamed = before.path !== after.path || changes.some(({ kind }) => kind === 'id');
  const neutral = text.neutral + sideEdits(pair, told);
  if (changes.length === 0 && neutral === 0 && !isRenamed) return null;
  return { state: isRenamed ? 'renamed' : 'changed', before, after, changes: inOrder(changes), neutral };
}

/** Changes as a reviewer wants to read them: what got weaker first, then by kind, then by place. */
export function inOrder(changes: readonly Change[]): Change[] {
  const weight = { weaker: 0, neutral: 1, stronger: 2 };
  return [...changes].sort(
    (a, b) =>
      weight[a.direction] - weight[b.direction] ||
      changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
      a.after.range.start - b.after.range.start ||
      a.before.range.start - b.before.range.start,
  );
}

/** Changes after which somebody who signed would want to look again. Ticks, links and people are none. */
const signedFor: ReadonlySet<Change['kind']> = new Set([
  'accepted-text',
  'non-goal',
  'cut-line',
  'kill-rule',
  'threshold',
  'quality-bar',
  'release-shape',
]);

function outdatedSignOff(pair: Pair, changes: readonly Change[]): Change[] {
  const names = signedBy(pair.before).filter((name) => signedBy(pair.after).includes(name));
  const cause = changes.find(({ kind }) => signedFor.has(kind));
  if (names.length === 0 || !cause) return [];
  const given = { kind: 'sign-off', direction: 'neutral', message: 'sign-off-outdated' } as const;
  const is = names.join(', ');
  return [changeOf(pair, { ...given, before: cause.before.range, after: cause.after.range, was: is, is })];
}

/** True where a record that replaces or amends this one came or went together with the text, whichever of the two says so. */
function isReplaced({ before, after }: Pair, ends: Ends): boolean {
  return replacing(ends.before, before.artifact) !== replacing(ends.after, after.artifact);
}

function replacing(corpus: Corpus, artifact: Artifact): string {
  const named = artifact.references
    .filter(({ relation }) => relation === 'superseded-by' || relation === 'amended-by')
    .map(({ text }) => text);
  const naming = corpus
    .referencesTo(artifact)
    .filter(({ reference: { relation } }) => relation === 'supersedes' || relation === 'amends')
    .map(({ from }) => from.path);
  return [...named, ...naming].sort().join('\n');
}
