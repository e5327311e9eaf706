import type { SectionName } from '../../artifact/headings/names.js';
import type { Section } from '../../artifact/types.js';
import { hunksBetween } from '../../text/diff.js';
import { isPolish } from '../../text/likeness.js';
import type { Block } from '../blocks.js';
import { changeOf } from '../change.js';
import type { Change, DecisionRecord, Pair } from '../types.js';
import { untoldBlocks } from '../untold.js';

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
export function textChanges(pair: Pair, told: readonly Change[], isReplaced: () => boolean): TextChanges {
  const untold = editsBetween(...untoldBlocks(pair, told));
  const moved = movedIn(untold);
  const isHere = ({ words }: Block): boolean => !moved.has(words);
  const edits = untold
    .map(({ before, after }) => ({ before: before.filter(isHere), after: after.filter(isHere) }))
    .filter(({ before, after }) => before.length + after.length > 0);
  const holds = pair.before.stage === 'accepted' && pair.after.stage === 'accepted';
  const candidates = holds ? edits.filter((edit) => !isPolishOf(edit) && placeOf(pair, edit) !== null) : [];
  const altered = candidates.length > 0 && !isReplaced() ? candidates : [];
  const changes = new Map<string, Change>();
  for (const edit of altered) {
    const section = placeOf(pair, edit) ?? '';
    if (!changes.has(section)) changes.set(section, alteration(pair, edit, section));
  }
  return { changes: [...changes.values()], neutral: edits.length - altered.length + (moved.size > 0 ? 1 : 0) };
}

function alteration(pair: Pair, edit: Edit, section: string): Change {
  return changeOf(pair, {
    ...{ kind: 'accepted-text', direction: 'neutral', data: { section } },
    message: pair.after.record ? 'accepted-entry-altered' : 'accepted-altered',
    ...{ before: edit.before[0] ?? null, after: edit.after[0] ?? null },
    ...{ was: textOf(edit.before), is: textOf(edit.after) },
  });
}

function editsBetween(old: readonly Block[], now: readonly Block[]): Edit[] {
  const words = (blocks: readonly Block[]) => blocks.map((block) => block.words);
  return hunksBetween(words(old), words(now)).map((hunk) => ({
    before: old.slice(hunk.before.from, hunk.before.to),
    after: now.slice(hunk.after.from, hunk.after.to),
  }));
}

/** The words of blocks that stand elsewhere now: items of a list in another order, a section that moved. */
function movedIn(edits: readonly Edit[]): ReadonlySet<string> {
  const old = new Set(edits.flatMap(({ before }) => before.map(({ words }) => words)));
  return new Set(edits.flatMap(({ after }) => after.map(({ words }) => words)).filter((words) => old.has(words)));
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
