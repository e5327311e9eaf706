import type { Artifact, Field } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import { textOf } from '../../document/range.js';
import { inserting, replacing, type FileEdit } from '../file-edit.js';
import { yamlItem, yamlScalar } from '../new/yaml-scalar.js';
import { intoList } from '../yaml-edits.js';

/** Edits that add items to the list of a field, written as it is; a single value becomes the first of a list. */
export function inFrontmatter(
  artifact: Artifact,
  { node, keyRange, range }: Field,
  texts: readonly string[],
): FileEdit[] | null {
  const { text, lines } = artifact.document;
  const eol = eolAt(text, lines, keyRange.start);
  const rows = texts.map((words) => `${eol}  - ${yamlScalar(words)}`).join('');
  if (node === null || range.start === range.end)
    return [inserting(artifact, text.indexOf(':', keyRange.end) + 1, rows)];
  if (node.kind === 'map') return null;
  if (node.kind === 'list') {
    const isFlow = text.charAt(node.range.start) === '[';
    const [first = '', ...others] = texts.map((words) => (isFlow ? yamlItem(words) : yamlScalar(words)));
    const edit = intoList(text, node, first, eol);
    const lead = isFlow ? ', ' : edit.text.slice(0, edit.text.length - first.length);
    return [inserting(artifact, edit.range.start, edit.text + others.map((words) => lead + words).join(''))];
  }
  const value = textOf(text, node.range);
  if (/[\r\n]/.test(value)) return null;
  const behind = { start: text.indexOf(':', keyRange.end) + 1, end: node.range.end };
  return [replacing(artifact, { range: behind, text: textOf(text, behind) }, `${eol}  - ${value}${rows}`)];
}
