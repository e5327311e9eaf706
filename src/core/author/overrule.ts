import type { Kind } from '../artifact/types.js';
import type { Document } from '../document/document.js';
import { eolAt, linesOf } from '../document/lines.js';
import type { Entry, Value } from '../document/frontmatter-types.js';
import type { TextEdit } from '../document/range.js';
import { readYaml } from '../document/yaml.js';

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

function entryOf(value: Value | null, key: string): Entry | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined;
}

function intoList(text: string, list: Value & { kind: 'list' }, item: string, eol: string): TextEdit {
  const last = list.items.at(-1);
  if (text.charAt(list.range.start) === '[') {
    return last ? inserted(last.range.end, `, ${item}`) : inserted(list.range.start + 1, item);
  }
  const end = last?.range.end ?? list.range.end;
  return inserted(end, `${eol}${indentOf(text, list.range.start)}- ${item}`);
}

function intoMap(text: string, map: Value & { kind: 'map' }, pair: string, eol: string): TextEdit {
  const [first] = map.entries;
  if (text.charAt(map.range.start) === '{') return inserted(map.range.start + 1, first ? `${pair}, ` : pair);
  return inserted(map.range.start, `${pair}${eol}${indentOf(text, map.range.start)}`);
}

/** The white space before an offset on its line. */
function indentOf(text: string, offset: number): string {
  return /[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? '';
}

function inserted(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, expected: '', text };
}

function replaced(text: string, range: TextEdit['range'], words: string): TextEdit {
  return { range, expected: text.slice(range.start, range.end), text: words };
}
