import type { Artifact } from '../../artifact/types.js';
import type { Range } from '../../document/range.js';
import { scopeOf } from './scope.js';

/** Where a PRD says what ships: the list itself, and the heading above it. */
export interface ScopePlace {
  readonly list: Range;
  readonly heading: Range | null;
}

/** The place of what a line can be drawn through; null where a PRD has nothing to draw it through. */
export function scopePlace(artifact: Artifact): ScopePlace | null {
  const scope = artifact.kind === 'prd' ? scopeOf(artifact) : null;
  const [first] = scope?.groups ?? [];
  const last = scope?.groups.at(-1);
  if (!scope || !first || !last || scope.items.length < 2) return null;
  const { headings } = artifact.document.outline;
  const part = scope.form === 'headings' ? headings.find(({ block }) => block.start >= first.lines.start) : undefined;
  const heading = part ? headings[part.parent] : headings.findLast(({ block }) => block.end <= first.lines.start);
  return { list: { start: first.lines.start, end: last.lines.end }, heading: heading?.range ?? null };
}
