import type { SectionName } from '../../artifact/headings/names.js';
import type { Section } from '../../artifact/types.js';
import type { Range } from '../../document/range.js';
import { hunksBetween } from '../../text/diff.js';
import { isPolish } from '../../text/likeness.js';
import { blocksOf, type Block } from '../blocks.js';
import { changeOf } from '../change.js';
import type { Change, DecisionRecord, Pair } from '../types.js';

/** What was edited beside the changes that are told: accepted text, and a count of everything else. */
export interface TextChanges {
  readonly changes: readonly Change[];
  readonly neutral: number;
}

/** Sections that hold what was decided. */
const decisive: Readonly<Record<'adr' | 'prd', readonly SectionName[]>> = {
  adr: ['decision', 'options', 'consequences', 'rationale', 'pros-and-cons'],
  prd: ['decision', 'goals', 'requirements', 'scope', 'options'],
};

interface Edit {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** Compares the text of a decision block by block, and leaves out what the changes told so far account for. */
export function textChanges(pair: Pair, told: readonly Change[], isReplaced: boolean): TextChanges {
  const edits = editsBetween(pair).filter((edit) => !isTold(edit, told));
  const holds = pair.before.stage === 'accepted' && pair.after.stage === 'accepted' && !isReplaced;
  const altered = holds ? edits.filter((edit) => !isPolishOf(edit) && placeOf(pair, edit) !== null) : [];
  const changes = new Map<string, Change>();
  for (const edit of altered) {
    const section = placeOf(pair, edit) ?? '';
    if (changes.has(section)) continue;
    const [was, is] = [textOf(edit.before), textOf(edit.after)];
    changes.set(
      section,
      changeOf(pair, {
        ...{ kind: 'accepted-text', direction: 'neutral', message: 'accepted-altered', data: { section } },
        before: edit.before[0] ?? null,
        after: edit.after[0] ?? null,
        ...{ was, is },
      }),
    );
  }
  return { changes: [...changes.values()], neutral: edits.length - altered.length };
}

function editsBetween({ before, after }: Pair): Edit[] {
  const [old, now] = [blocksIn(before), blocksIn(after)];
  const words = (blocks: readonly Block[]) => blocks.map((block) => block.words);
  return hunksBetween(words(old), words(now)).map((hunk) => ({
    before: old.slice(hunk.before.from, hunk.before.to),
    after: now.slice(hunk.after.from, hunk.after.to),
  }));
}

function blocksIn({ artifact, range }: DecisionRecord): Block[] {
  return blocksOf(artifact.document, range);
}

/** True where every block of an edit belongs to a change that is told already. */
function isTold({ before, after }: Edit, told: readonly Change[]): boolean {
  const covered = (end: 'before' | 'after', { range }: Block): boolean =>
    told.some((change) => change[end === 'before' ? 'was' : 'is'] !== null && touches(change[end].range, range));
  return before.every((block) => covered('before', block)) && after.every((block) => covered('after', block));
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

function isPolishOf({ before, after }: Edit): boolean {
  return isPolish(textOf(before) ?? '', textOf(after) ?? '');
}

/** The heading of the decisive section that an edit stands in; null where it stands in none. */
function placeOf({ before, after }: Pair, edit: Edit): string | null {
  if (before.record) return before.title?.text ?? '';
  return sectionAt(before, edit.before)?.heading.text ?? sectionAt(after, edit.after)?.heading.text ?? null;
}

function sectionAt({ artifact }: DecisionRecord, blocks: readonly Block[]): Section | undefined {
  const names = decisive[artifact.kind === 'prd' ? 'prd' : 'adr'];
  const holds = ({ body }: Section) => blocks.some(({ range }) => range.start >= body.start && range.end <= body.end);
  return artifact.sections.filter(({ name }) => names.includes(name)).findLast(holds);
}

function textOf(blocks: readonly Block[]): string | null {
  return blocks.length === 0 ? null : blocks.map(({ text }) => text.trim()).join(' ');
}
