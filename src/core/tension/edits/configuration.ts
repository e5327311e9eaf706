import { inserted } from '../../author/yaml-edits.js';
import type { Corpus } from '../../corpus/types.js';
import { eolAt, linesOf } from '../../document/lines.js';
import type { TextEdit } from '../../document/range.js';
import { readYaml } from '../../document/yaml.js';
import { applyEdits } from '../../lint/edits.js';

/** The configuration that holds for a path: where it is, or would be, and what it says; empty where there is none. */
export function configurationOf(corpus: Corpus, of = ''): { readonly path: string; readonly text: string } {
  const path = corpus.policyFor(of).path ?? '.cutline.yaml';
  const file = corpus.files.get(path);
  return { path, text: file?.state === 'config' ? file.text : '' };
}

/** An edit that adds lines to the keys of a configuration; null where these are not lines that more can follow. */
export function addingBlock(text: string, lines: readonly string[]): TextEdit | null {
  const { value } = readYaml(text);
  if (value && (value.kind !== 'map' || text.charAt(value.range.start) === '{')) return null;
  // Keys that are all indented, and a document that has ended, take no more keys at the start of a line.
  const isIndented = value !== null && /[ \t]/.test(text.charAt(value.range.start - 1));
  if (isIndented || /^\.\.\./m.test(text)) return null;
  const eol = eolAt(text, linesOf(text), text.length);
  const gap = text === '' ? `version: 1${eol}` : /[\r\n]$/.test(text) ? '' : eol;
  return sound(text, inserted(text.length, `${gap}${lines.join(eol)}${eol}`));
}

/** The same edit, where the configuration can be read with it and without it; else null. */
export function sound(text: string, edit: TextEdit): TextEdit | null {
  const after = applyEdits(text, [edit]);
  return 'text' in after && isReadable(text) && isReadable(after.text) ? edit : null;
}

function isReadable(text: string): boolean {
  return readYaml(text).problems.length === 0;
}
