import type { Document } from '../document/document.js';
import { eolAt, linesOf, type Lines } from '../document/lines.js';
import { contains, type Range, type TextEdit } from '../document/range.js';

/** A text that a finding stands in: a document, or YAML without one. */
export type Commented = Document | { readonly text: string };

/** A comment that suppresses a rule on the line of a finding; the reason is a tab stop. */
export function suppressOnLine(file: Commented, at: number, rule: string): TextEdit {
  const { text } = file;
  const lines = linesOf(text);
  const line = lines.at(at);
  const words = `cutline-disable-next-line ${rule} -- \${1:why}`;
  const start = lines.start(line);
  if (!isDocument(file)) return above(text, lines, line, indentOf(text, start), `# ${words}`);
  if (start < file.bodyStart) {
    // Nothing stands above the fence that opens the frontmatter.
    const inside = Math.max(line, 1);
    return above(text, lines, inside, indentOf(text, lines.start(inside)), `# ${words}`);
  }
  const comment = `<!-- ${words} -->`;
  if (line > 0 && isInTable(file, lines.range(line))) return intoRowAbove(text, lines, line, comment);
  if (line > 0 && continuesParagraph(file, start)) return inserted(lines.end(line - 1), ` ${comment}`);
  return above(text, lines, line, indentFor(file, lines, line), comment);
}

/** A comment that suppresses a rule in the whole file; the reason is a tab stop. */
export function suppressInFile(file: Commented, rule: string): TextEdit {
  const { text } = file;
  const eol = eolAt(text, linesOf(text), 0);
  const words = `cutline-disable-file ${rule} -- \${1:why}`;
  if (!isDocument(file)) return inserted(0, `# ${words}${eol}`);
  const { state, content } = file.frontmatter;
  if (state !== 'absent') return inserted(content.start, `# ${words}${eol}`);
  return inserted(0, `<!-- ${words} -->${eol}${eol}`);
}

function isDocument(file: Commented): file is Document {
  return 'outline' in file;
}

function above(text: string, lines: Lines, line: number, indent: string, comment: string): TextEdit {
  return inserted(lines.start(line), `${indent}${comment}${eolAt(text, lines, lines.start(line))}`);
}

/** A row below the head of a table; above the head itself a comment may stand on a line of its own. */
function isInTable({ outline }: Document, line: Range): boolean {
  return outline.tables.some(({ range }) => range.start < line.start && line.start < range.end);
}

/** Between two rows nothing but a cell can hold a comment. */
function intoRowAbove(text: string, lines: Lines, line: number, comment: string): TextEdit {
  let row = line - 1;
  while (row > 0 && /^[|:\s-]+$/.test(text.slice(lines.start(row), lines.end(row)))) row--;
  const words = text.slice(lines.start(row), lines.end(row)).trimEnd();
  const end = lines.start(row) + words.length - (words.endsWith('|') ? 1 : 0);
  const gap = text.charAt(end - 1) === ' ' ? '' : ' ';
  return inserted(end, `${gap}${comment}${words.endsWith('|') ? ' ' : ''}`);
}

function continuesParagraph({ outline }: Document, start: number): boolean {
  return outline.paragraphs.some(({ range }) => range.start < start && start <= range.end);
}

/** The indentation that keeps a list whole: a comment between two items belongs to the first of them. */
function indentFor({ outline, text }: Document, lines: Lines, line: number): string {
  const range = lines.range(line);
  const indent = indentOf(text, range.start);
  const item = outline.items.findIndex(({ marker }) => contains(range, marker));
  const own = outline.items[item];
  const before = own && outline.items.slice(0, item).some(({ list }) => list === own.list);
  if (!own || !before) return indent;
  return indent + ' '.repeat(own.marker.end - own.marker.start + 1);
}

function indentOf(text: string, start: number): string {
  let end = start;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end++;
  return text.slice(start, end);
}

function inserted(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, expected: '', text };
}
