import { headOf, titleHeading } from '../../artifact/carriers/head.js';
import type { HeadingMatcher } from '../../artifact/headings/match.js';
import type { Artifact } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import { contains, type Range } from '../../document/range.js';
import { titleLike, type Filling } from './filling.js';
import { frontLines } from './front-lines.js';
import { headingsBelowTitle, type Habit } from './habit.js';
import { headingLines, linesIn, sectionLines } from './metadata-lines.js';

/** A text, and where in it somebody goes on writing. */
export interface Draft {
  readonly text: string;
  readonly cursor: Range;
}

/** A new record with the parts that its neighbours have in common, each empty but for what was answered. */
export function skeletonOf(
  habit: Habit,
  neighbours: readonly Artifact[],
  match: HeadingMatcher,
  filling: Filling,
): Draft {
  const { model } = habit;
  const { document } = model;
  const title = titleHeading(document);
  const head = headOf(document);
  const before = { start: head.start, end: title ? Math.max(head.start, title.block.start) : head.start };
  const after = { start: title ? Math.max(head.start, title.block.end) : head.start, end: head.end };
  const front = frontLines(habit, filling);
  const titled = titleLike(neighbours, filling);
  const named = title ? headingLines(model, title, titled) : front.length > 0 && hasTitle(model) ? [] : [`# ${titled}`];
  const lines: string[] = [];
  const add = (block: readonly string[]): void => {
    if (block.length > 0) lines.push(...block, '');
  };
  add(linesIn(habit, before, filling));
  add(named);
  add(linesIn(habit, after, filling));
  let cursor: number | null = null;
  for (const heading of headingsBelowTitle(model)) {
    if (contains(head, heading.block) || !habit.hasHeading(heading)) continue;
    const { own, isFilled } = sectionLines(habit, heading, match, filling);
    add(own);
    if (isFilled || cursor !== null) continue;
    cursor = lines.length;
    lines.push('', '');
  }
  if (cursor === null) {
    cursor = lines.length;
    lines.push('');
  }
  return draftOf([...front, ...lines], cursor + front.length, eolAt(document.text, document.lines, 0));
}

/** Lines as a text that ends with one line end, with the cursor on one of them. */
export function draftOf(lines: readonly string[], cursor: number, eol: string): Draft {
  const all = [...lines];
  while (all.length > cursor + 1 && all.at(-1) === '') all.pop();
  if (all.at(-1) !== '') all.push('');
  const at = lines.slice(0, cursor).reduce((sum, line) => sum + line.length + eol.length, 0);
  return { text: all.join(eol), cursor: { start: at, end: at } };
}

function hasTitle({ fields }: Habit['model']): boolean {
  return fields.some(({ key, carrier }) => key === 'title' && carrier === 'frontmatter');
}
