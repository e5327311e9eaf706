import { markdownText } from '../../review/report/markdown-text.js';
import type { EvidenceView } from '../evidence.js';
import type { Source } from '../source.js';

/** A table; nothing where it has no rows. Cells are markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => oneCell(cell) || '–').join(' | ')} |`;
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line), ''];
}

/** A bar divides cells inside code as well, and a cell that is cut in two would let out what code holds in. */
function oneCell(markdown: string): string {
  return markdown.replace(/\\.|\|/g, (found) => (found === '|' ? '\\|' : found));
}

/** A list; nothing where it has no items. Items are markdown already. */
export function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [...items.map((item) => `- ${item}`), ''];
}

/** Where something stands, as a reader of a printed page finds it. */
export function sourceText({ path, line }: Source): string {
  return markdownText(line === null ? path : `${path}, line ${String(line)}`);
}

/** A place with what is said of it. */
export function placeText({ name, says, at }: EvidenceView): string {
  return `${markdownText(name)}: ${markdownText(says)} (${sourceText(at)})`;
}
