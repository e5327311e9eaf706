import type { Artifact } from '../../artifact/types.js';
import type { Heading } from '../../document/outline-types.js';
import { trimmed } from '../../document/range.js';
import type { Mark, MarkForm } from './marks.js';
import type { Group, Scope } from './scope.js';

/** The forms that a line may have in a scope, the one that fits best first. What neighbours draw comes before. */
export function marksFor(artifact: Artifact, scope: Scope, neighbours: readonly Mark[]): Mark[] {
  const fitting = formsFor(artifact, scope);
  const known = neighbours.filter(({ form }) => fitting.includes(form));
  return [...known, ...fitting.map((form) => ({ form, words: null }))];
}

function formsFor(artifact: Artifact, { form, groups, parted }: Scope): MarkForm[] {
  if (parted !== null) return form === 'headings' ? ['heading', 'comment', 'break'] : ['heading', 'break', 'comment'];
  if (form === 'table') return ['row'];
  if (form === 'headings') return ['heading', 'comment', 'break'];
  const [group] = groups;
  if (group?.holder.form !== 'list') return [];
  const { level, ordered } = group.holder.like;
  if (level > 0) return ['item'];
  const others: MarkForm[] = headingAround(artifact, group) ? ['comment', 'heading'] : ['comment'];
  // A number before the line would count it among the items.
  return ordered ? ['break', 'item', ...others] : ['item', 'break', ...others];
}

/** The heading whose own part a group ends, so that a deeper one may stand inside it; null where more follows. */
export function headingAround({ document: { outline, text } }: Artifact, { lines }: Group): Heading | null {
  const heading = outline.headings.findLast(({ block }) => block.end <= lines.start);
  if (!heading || heading.depth > 5) return null;
  return trimmed(text, { start: lines.start, end: heading.own.end }).end === lines.end ? heading : null;
}

/** The heading that opens what is below a line implied between two groups; null where none of its own does. */
export function headingBelow({ document: { outline }, sections }: Artifact, { groups, parted }: Scope): Heading | null {
  const [above, below] = [groups[(parted ?? 0) - 1], groups[parted ?? 0]];
  if (!above || !below) return null;
  const heading = outline.headings.findLast(({ block }) => block.end <= below.lines.start);
  const opens = heading && heading.block.start >= above.lines.end;
  return opens && sections.some((each) => each.heading === heading && each.name === 'below-cut-line') ? heading : null;
}
