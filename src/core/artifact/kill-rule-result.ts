import { resultKey, resultPattern } from './kill-words.js';
import type { Artifact, KillRule, LogRecord } from './types.js';
import type { ListItem } from '../document/outline-types.js';
import { overlapping } from '../document/select.js';

/**
 * True where somebody has said what came of a kill rule: a ticked box, struck words, or a result between the rule and
 * the offset at which its part of the text ends.
 */
export function isAnswered(rule: KillRule, end: number, artifact: Artifact): boolean {
  if (rule.path !== undefined) return false;
  if (itemOf(rule, artifact)?.task?.done === true || rule.text.trim().startsWith('~~')) return true;
  return resultPattern.test(artifact.document.text.slice(rule.range.start, Math.max(end, rule.range.end)));
}

/** True where a record of a log has a field for the result, and something in it. */
export function hasResult(record: LogRecord): boolean {
  return record.fields.some(({ rawKey, value }) => resultKey.test(rawKey) && value !== '');
}

/** The list item that a kill rule opens; null where it stands elsewhere. */
export function itemOf(rule: KillRule, { document }: Artifact): ListItem | null {
  const [item] = overlapping(document.outline.items, { start: rule.range.start, end: rule.range.start + 1 });
  return item ?? null;
}
