import type { SectionName } from '../../artifact/headings/names.js';
import type { Section } from '../../artifact/types.js';
import { contains } from '../../document/range.js';
import { hunksBetween } from '../../text/diff.js';
import { isPolish } from '../../text/likeness.js';
import type { Block } from '../blocks.js';
import { changeOf } from '../change.js';
import { textOfRecord } from '../records.js';
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

/** What stood in one section, and what stands there instead; the section is null outside of those that decide. */
interface Edit {
  readonly section: Section['name'] | 'entry' | null;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** Compares the text of a decision block by block, and leaves out what the changes told so far account for. */
export function textChanges(pair: Pair, told: readonly Change[], isReplaced: () => boolean): TextChanges {
  if (textOfRecord(pair.before) === textOfRecord(pair.after)) return { changes: [], neutral: 0 };
  const untold = editsBetween(...untoldBlocks(pair, told));
  const moved = movedIn(untold);
  const isHere = ({ words }: Block): boolean => !moved.has(words);
  const edits = untold
    .map(({ before, after }) => ({ before: before.filter(isHere), after: after.filter(isHere) }))
    .flatMap((edit) => bySection(pair, edit));
  const holds = pair.before.stage === 'accepted' && pair.after.stage === 'accepted';
  const candidates = holds ? edits.filter((edit) => edit.section !== null && !isPolishOf(edit)) : [];
  const altered = candidates.length > 0 && !isReplaced() ? candidates : [];
  const firsts = new Map(altered.toReversed().map((edit) => [edit.section, edit]));
  return {
    changes: [...firsts.values()].toReversed().map((edit) => alteration(pair, edit)),
    neutral: edits.length - altered.length + (moved.size > 0 ? 1 : 0),
  };
}

function alteration(pair: Pair, { before, after }: Edit): Change {
  const heading = sectionAt(pair.before, before[0])?.heading ?? sectionAt(pair.after, after[0])?.heading;
  return changeOf(pair, {
    kind: 'accepted-text',
    direction: 'neutral',
    ...(heading
      ? { message: 'accepted-altered', data: { section: heading.text } }
      : { message: 'accepted-entry-altered' }),
    ...{ before: before[0] ?? null, after: after[0] ?? null, was: textOf(before), is: textOf(after) },
  });
}

function editsBetween(old: readonly Block[], now: readonly Block[]): Omit<Edit, 'section'>[] {
  const words = (blocks: readonly Block[]) => blocks.map((block) => block.words);
  return hunksBetween(words(old), words(now)).map((hunk) => ({
    before: old.slice(hunk.before.from, hunk.before.to),
    after: now.slice(hunk.after.from, hunk.after.to),
  }));
}

/** An edit that goes over the end of a section is one for each section. */
function bySection({ before, after }: Pair, edit: Omit<Edit, 'section'>): Edit[] {
  const nameAt = (record: DecisionRecord, block: Block): Edit['section'] =>
    record.record ? 'entry' : (sectionAt(record, block)?.name ?? null);
  const old = edit.before.map((block) => ({ block, section: nameAt(before, block) }));
  const now = edit.after.map((block) => ({ block, section: nameAt(after, block) }));
  return [...new Set([...old, ...now].map(({ section }) => section))].map((name) => {
    const here = (all: typeof old) => all.flatMap(({ block, section }) => (section === name ? [block] : []));
    return { section: name, before: here(old), after: here(now) };
  });
}

/** The words of blocks that stand elsewhere now: items of a list in another order, a section that moved. */
function movedIn(edits: readonly Omit<Edit, 'section'>[]): ReadonlySet<string> {
  const old = new Set(edits.flatMap(({ before }) => before.map(({ words }) => words)));
  return new Set(edits.flatMap(({ after }) => after.map(({ words }) => words)).filter((words) => old.has(words)));
}

function isPolishOf({ before, after }: Edit): boolean {
  return isPolish(textOf(before) ?? '', textOf(after) ?? '');
}

/** The innermost deciding section that a block stands in. "Motivation" may list goals, and tells of the problem. */
function sectionAt({ artifact, record }: DecisionRecord, block: Block | undefined): Section | undefined {
  if (record || !block) return undefined;
  const names = decisive[artifact.kind === 'prd' ? 'prd' : 'adr'];
  const inside = artifact.sections.filter(({ body }) => contains(body, block.range));
  return inside.findLast(
    ({ name, heading }) =>
      names.includes(name) && !inside.some((other) => other.heading === heading && other.name === 'problem'),
  );
}

function textOf(blocks: readonly Block[]): string | null {
  return blocks.length === 0 ? null : blocks.map(({ text }) => text.trim()).join(' ');
}
