import type { Artifact, Field } from '../../artifact/types.js';
import { isEmptyText } from '../../document/content.js';
import type { Value } from '../../document/frontmatter-types.js';
import { eolAt } from '../../document/lines.js';
import { textOf } from '../../document/range.js';
import { inserting, overwriting, type FileEdit } from '../file-edit.js';
import { yamlItem, yamlScalar } from '../new/yaml-scalar.js';
import { intoList } from '../yaml-edits.js';

/** Edits that add items to the list of a field, written as it is; a single value becomes the first of a list. */
export function inFrontmatter(
  artifact: Artifact,
  { node, keyRange }: Field,
  texts: readonly string[],
): FileEdit[] | null {
  if (node?.kind === 'map') return null;
  const { text, lines } = artifact.document;
  const eol = eolAt(text, lines, keyRange.start);
  if (node?.kind === 'list') return [withItems(artifact, node, texts, eol)];
  const start = text.indexOf(':', keyRange.end) + 1;
  const value = node ? textOf(text, node.range) : '';
  const before = node ? text.slice(start, node.range.start) : '';
  // An anchor, a tag, an alias or a value of several lines means more than its words.
  if (/\S/.test(before) || /[\r\n]|^\*/.test(value)) return null;
  const end = lines.end(lines.at(start));
  // A comment behind the key stays there, and does not become one of the last item.
  const comment = text.slice(node?.range.end ?? start, end).trimEnd();
  const items = [...(saysNothing(node) ? [] : [value]), ...texts.map((words) => yamlScalar(words))];
  return [overwriting(artifact, { start, end }, comment + items.map((item) => `${eol}  - ${item}`).join(''))];
}

function withItems(
  artifact: Artifact,
  list: Value & { kind: 'list' },
  texts: readonly string[],
  eol: string,
): FileEdit {
  const { text } = artifact.document;
  const isFlow = text.charAt(list.range.start) === '[';
  const written = texts.map((words) => (isFlow ? yamlItem(words) : yamlScalar(words)));
  const edit = intoList(text, list, '', eol);
  const lead = isFlow ? ', ' : edit.text;
  const [first, last] = [list.items[0], list.items.at(-1)];
  if (first && last && list.items.every(saysNothing))
    return overwriting(artifact, { start: first.range.start, end: last.range.end }, written.join(lead));
  return inserting(artifact, edit.range.start, edit.text + written.join(lead));
}

/** True for a placeholder, and for one of the words of YAML for nothing. */
function saysNothing(node: Value | null): boolean {
  return node === null || (node.kind === 'scalar' && (isEmptyText(node.text) || /^(?:~|null)$/i.test(node.raw)));
}
