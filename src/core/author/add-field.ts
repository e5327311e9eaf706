import type { Artifact, Field } from '../artifact/types.js';
import { eolAt } from '../document/lines.js';
import { trimmed } from '../document/range.js';
import { addingLine } from './field-line.js';
import { labelFor } from './field-labels.js';
import { inserting, type FileEdit } from './file-edit.js';
import { opensSection } from './section-labels.js';
import { tableCell } from './table-cell.js';

/**
 * Edits that give a field its value in the carrier that the document has: behind a key that has none, else below the
 * others, in the frontmatter or in the form of its lines; a frontmatter is made where there is no metadata at all.
 * `value` is YAML, `prose` the same for a line of text, and its label speaks the language of the text `language`. None where there is a value, or the frontmatter is broken or one mapping in braces.
 */
export function addingField(
  artifact: Artifact,
  key: string,
  value: string,
  prose = value,
  language = artifact.document.text,
): FileEdit[] {
  const { document, path } = artifact;
  const { state, content } = document.frontmatter;
  if (state === 'invalid' || isInBraces(document)) return [];
  const known = artifact.fields.filter((field) => field.key === key && field.path === undefined);
  const here = known.filter(({ carrier }) => (carrier === 'frontmatter') === (state === 'valid'));
  if (here.some((field) => field.value !== '')) return [];
  const [empty] = here.filter(({ carrier }) => carrier !== 'section');
  if (empty) return [behindKey(artifact, empty, empty.carrier === 'frontmatter' ? value : prose)];
  const eol = eolAt(document.text, document.lines, 0);
  if (state === 'valid') return [inserting(artifact, content.end, `${key}: ${value}${eol}`)];
  const metadata = artifact.fields.filter(({ rawKey }) => !opensSection(rawKey));
  const line = addingLine(document, metadata, prose, (beside) => labelFor(key, language, beside));
  if (line) return [{ ...line, path }];
  return [inserting(artifact, 0, ['---', `${key}: ${value}`, '---', '', ''].join(eol))];
}

/** True for a frontmatter that is one mapping in braces, which no line can be added to. */
export function isInBraces({ frontmatter, text }: Artifact['document']): boolean {
  return frontmatter.state === 'valid' && text.charAt(trimmed(text, frontmatter.content).start) === '{';
}

/** Nothing stands between a key of the frontmatter and its colon but white space. */
function behindKey(artifact: Artifact, { carrier, keyRange, range }: Field, value: string): FileEdit {
  const { text } = artifact.document;
  const at = carrier === 'frontmatter' ? text.indexOf(':', keyRange.end) + 1 : range.start;
  const space = (neighbour: number): string => (/\s/.test(text.charAt(neighbour)) ? '' : ' ');
  const words = carrier === 'table' ? tableCell(value) + space(at) : value;
  return inserting(artifact, at, space(at - 1) + words);
}
