import type { Kind } from '../artifact/types.js';
import type { Document } from '../document/document.js';
import { eolAt, linesOf } from '../document/lines.js';
import type { TextEdit } from '../document/range.js';
import { readYaml } from '../document/yaml.js';
import { entryOf, inserted, intoList, intoMap, replaced } from './yaml-edits.js';

/** Says in the document itself what it is: a `type` key in its frontmatter, which is made where there is none. */
export function typeInFile(document: Document, kind: Kind): TextEdit {
  const { frontmatter, text, lines } = document;
  const eol = eolAt(text, lines, 0);
  if (frontmatter.state === 'absent') return inserted(0, `---${eol}type: ${kind}${eol}---${eol}${eol}`);
  const entry = frontmatter.entries.find(({ key }) => key === 'type');
  if (entry?.value) return replaced(text, entry.value.range, kind);
  if (entry) return inserted(entry.range.end, entry.range.end > entry.keyRange.end ? ` ${kind}` : `: ${kind}`);
  return inserted(frontmatter.content.start, `type: ${kind}${eol}`);
}

/**
 * Says in the configuration what a file is, or that it is none: the path joins the globs of its kind.
 * `text` is the configuration without a byte-order mark, or null where there is none yet.
 */
export function globInConfiguration(text: string | null, path: string, kind: Kind | 'none'): TextEdit {
  const glob = JSON.stringify(path.replace(/[\\*?[\]{}()!+@]/g, '\\$&'));
  if (text === null || text.trim() === '') {
    const before = text ?? '';
    return {
      range: { start: 0, end: before.length },
      expected: before,
      text: `version: 1\nartifacts:\n  ${kind}: [${glob}]\n`,
    };
  }
  const eol = eolAt(text, linesOf(text), text.length);
  const { value } = readYaml(text);
  const artifacts = entryOf(value, 'artifacts');
  if (!artifacts) {
    const gap = /[\r\n]$/.test(text) ? '' : eol;
    return inserted(text.length, `${gap}artifacts:${eol}  ${kind}: [${glob}]${eol}`);
  }
  if (artifacts.value?.kind !== 'map') return inserted(artifacts.range.end, `${eol}  ${kind}: [${glob}]`);
  const globs = entryOf(artifacts.value, kind);
  if (globs?.value?.kind === 'list') return intoList(text, globs.value, glob, eol);
  return globs ? inserted(globs.range.end, ` [${glob}]`) : intoMap(text, artifacts.value, `${kind}: [${glob}]`, eol);
}
