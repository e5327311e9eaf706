import type { Document } from '../document/document.js';
import type { Table } from '../document/outline-types.js';
import { contains, type Range, type Words } from '../document/range.js';
import { listedIn, meaningful } from './body.js';
import { headingsAround, type Sides } from './cut-line-sides.js';
import { impliedCutLine } from './implied-cut-line.js';
import { sectionsNamed } from './sections.js';
import type { CutLine, Section } from './types.js';

/** Words that draw the line, in the languages of the heading packs. */
const words =
  'cut[ -]?line|below the line|ligne de coupe|sous la ligne|l[ií]nea de corte|linha de corte|schnittlinie|unter der linie|abaixo da linha|debajo de la línea';
const line = new RegExp(`(?:^|[^\\p{L}])(?:${words})(?:$|[^\\p{L}])`, 'iu');

/** The words at the head of a text, whatever signs stand before them, and what follows them. */
const mark = new RegExp(`^[\\s\\p{P}\\p{S}\\p{M}\\p{Cf}]*(?:the\\s+)?(?:${words})(?!\\p{L})([^]*)$`, 'iu');

/** Letters that all of them hold, and few other texts. */
const sign = /l(?:i[ng]|ín)/i;

/** Where the artifact says what ships and what is given up first. */
export function cutLineOf(document: Document, sections: readonly Section[]): CutLine {
  return byHeading(document, sections) ?? byMark(document, sections) ?? impliedCutLine(document, sections);
}

function byHeading(document: Document, sections: readonly Section[]): CutLine | null {
  const below = sections.filter((section) => section.name === 'below-cut-line');
  // What is out of scope may be called below the line in the same breath: "Out of scope (cut line)".
  const outside = [...below, ...sectionsNamed(sections, 'non-goals')];
  const named = sectionsNamed(sections, 'cut-line')[0] ?? outside.find((section) => line.test(section.heading.text));
  if (!named) return null;
  const aboveSections = sectionsNamed(sections, 'above-cut-line').flatMap((section) =>
    listedIn(document, section.body),
  );
  const others = below.filter((section) => section !== named).flatMap((section) => listedIn(document, section.body));
  const split =
    named.name === 'cut-line'
      ? (splitAtMark(document, named.body) ?? headingsAround(document, sections, named.heading.block))
      : null;
  // A heading that only says "cut line" opens what lies below it, unless its own section tells the two sides apart.
  const opensBelow = named.name !== 'cut-line' || (!split && aboveSections.length === 0 && below.length === 0);
  const above = split?.above ?? (opensBelow ? before(document, named) : []);
  return {
    state: 'explicit',
    at: named.heading.range,
    above: aboveSections.length > 0 ? aboveSections : above,
    below: split?.below ?? [...(opensBelow ? listedIn(document, named.body) : []), ...others],
  };
}

/** What the section before the line lists, for a heading that stands between the two. */
function before(document: Document, section: Section): Words[] {
  const { headings } = document.outline;
  const index = headings.indexOf(section.heading);
  const previous = headings[index - 1];
  return previous && previous.depth >= section.heading.depth - 1 ? listedIn(document, previous.own) : [];
}

function splitAtMark(document: Document, body: Range): Sides | null {
  const mark = marks(document).find((range) => contains(body, range));
  return mark ? around(document, body, mark) : null;
}

/** A labelled break, a list item, a table row or a comment that says "cut line". */
function byMark(document: Document, sections: readonly Section[]): CutLine | null {
  const at = marks(document)[0];
  if (!at) return null;
  const headings = headingsAround(document, sections, at);
  if (headings) return { state: 'explicit', at, ...headings };
  const heading = document.outline.headings.findLast(({ block }) => block.end <= at.start);
  const body = heading?.body ?? { start: document.bodyStart, end: document.text.length };
  return { state: 'explicit', at, ...around(document, body, at) };
}

function marks(document: Document): Range[] {
  const { items, tables, paragraphs, comments } = document.outline;
  const rows = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.filter((cell) => isMark(cell.text)).slice(0, 1)),
  );
  return [
    ...paragraphs.filter((paragraph) => isMark(paragraph.text)).map(({ range }) => range),
    ...items.filter((item) => isMark(item.text)).map(({ range }) => range),
    ...rows.map(({ range }) => range),
    ...comments
      .filter((comment) => isMark(comment.text) && !comment.text.includes('cutline-'))
      .map(({ range }) => range),
  ].sort((a, b) => a.start - b.start);
}

/** A mark is a label and no sentence: "— cut line —", "Cut line: 1 March", "CUT LINE HERE (agreed in the review)". */
function isMark(text: string): boolean {
  if (text.length > 160 || !sign.test(text)) return false;
  const rest = mark.exec(text)?.[1];
  if (rest !== undefined) return isTail(rest);
  return text.length < 70 && /^[-–—=*_~\s]{2,}/.test(text) && line.test(text);
}

/** Nothing but signs, a place, a day or words that are set off. */
function isTail(rest: string): boolean {
  return /^[\s*_]*(?:here|hier|ici|aquí|aqui)?[\s*_]*(?:$|[:–—-]|[^\p{L}\p{N}(]*(?:\([^()]*\)[^\p{L}\p{N}]*|\d[\d./-]*)?$)/iu.test(
    rest,
  );
}

/** What stands on both sides of a mark: in the list or the table that it divides, else in the section around it. */
function around(document: Document, body: Range, at: Range): Sides {
  const divided = inList(document, at) ?? inTable(document, at);
  if (divided && divided.above.length > 0 && divided.below.length > 0) return divided;
  const above = listedIn(document, { start: body.start, end: document.lines.start(document.lines.at(at.start)) });
  const below = listedIn(document, { start: at.end, end: body.end });
  if (above.length > 0 || below.length > 0) return { above, below };
  return divided ?? { above: [], below: [] };
}

function inList(document: Document, at: Range): Sides | null {
  const { items } = document.outline;
  const mark = items.find(({ range }) => range.start === at.start && range.end === at.end);
  if (!mark) return null;
  const others = items.filter((item) => item !== mark && item.list === mark.list && item.level === mark.level);
  const said = meaningful(document, others);
  return {
    above: said.filter(({ range }) => range.end <= at.start),
    below: said.filter(({ range }) => range.start >= at.end),
  };
}

function inTable(document: Document, at: Range): Sides | null {
  const table = document.outline.tables.find(({ range }) => contains(range, at));
  if (!table) return null;
  const first = (rows: Table['rows']): Words[] =>
    meaningful(
      document,
      rows.flatMap((row) => row.cells.find((cell) => cell.text !== '') ?? []),
    );
  return {
    above: first(table.rows.filter((row) => row.range.end <= at.start)),
    below: first(table.rows.filter((row) => row.range.start >= at.end)),
  };
}
