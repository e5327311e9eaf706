import type { Corpus, SourceFile } from '../corpus/types.js';
import type { Value } from '../document/frontmatter-types.js';
import { linesOf, type Lines } from '../document/lines.js';
import { trimmed, type Range } from '../document/range.js';
import { readYaml } from '../document/yaml.js';
import { yamlComments } from '../document/yaml/comments.js';
import { suppressionsIn, type Comment, type Suppression } from './suppressions.js';

/** A text with the suppressions that it holds. */
export interface Suppressed {
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly suppressions: readonly Suppression[];
}

/** The suppressions in a file and in the side file that belongs to it; texts without any are left out. */
export function suppressedTexts(file: SourceFile, corpus: Corpus): Suppressed[] {
  const texts = file.state === 'read' ? [inDocument(file), inSideFile(file, corpus)] : [inConfiguration(file)];
  return texts.filter((each) => each !== null).filter(({ suppressions }) => suppressions.length > 0);
}

function inDocument({ path, document }: SourceFile & { state: 'read' }): Suppressed | null {
  const { text, lines, frontmatter, outline } = document;
  const ours = outline.comments.filter(({ text: words }) => words.startsWith('cutline-'));
  const { content, entries } = frontmatter;
  const isInHead = text.slice(content.start, content.end).includes('cutline-');
  if (ours.length === 0 && !isInHead) return null;
  const values = entries.flatMap(({ value }) => value ?? []);
  const comments = [
    ...(isInHead ? commentsInYaml(text, lines, content, values) : []),
    ...ours.map(({ text: words, range }): Comment => {
      const from = trimmed(text, { start: range.start + 4, end: range.end }).start;
      return { range, inner: { start: from, end: from + words.length }, carrier: 'html' };
    }),
  ];
  return { path, text, lines, suppressions: suppressionsIn(text, lines, comments) };
}

function inSideFile({ side }: SourceFile & { state: 'read' }, corpus: Corpus): Suppressed | null {
  const input = side && corpus.sources.inputs.get(side.path);
  return input && 'text' in input ? inYaml(side.path, input.text.replace(/^\uFEFF/, '')) : null;
}

function inConfiguration(file: SourceFile): Suppressed | null {
  return file.state === 'config' ? inYaml(file.path, file.text) : null;
}

function inYaml(path: string, text: string): Suppressed | null {
  if (!text.includes('cutline-')) return null;
  const lines = linesOf(text);
  const { value } = readYaml(text);
  const comments = commentsInYaml(text, lines, { start: 0, end: text.length }, value ? [value] : []);
  return { path, text, lines, suppressions: suppressionsIn(text, lines, comments) };
}

function commentsInYaml(text: string, lines: Lines, within: Range, values: readonly Value[]): Comment[] {
  return yamlComments(text, lines, within, values).map((range) => ({
    range,
    inner: trimmed(text, { start: range.start + 1, end: range.end }),
    carrier: 'yaml',
  }));
}
