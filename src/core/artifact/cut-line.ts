import type { Document } from '../document/document.js';
import type { Table } from '../document/outline-types.js';
import { contains, type Range, type Words } from '../document/range.js';
import { listedIn } from './body.js';
import { brief } from './brief.js';
import { sectionsNamed } from './sections.js';
import type { CutLine, Section } from './types.js';

/** Words that draw the line, in the languages of the heading packs. */
const words =
  'cut[ -]?line|below the line|ligne de coupe|sous la ligne|l[ií]nea de corte|linha de corte|schnittlinie|unter der linie|abaixo da linha|debajo de la línea';
const line = new RegExp(`(?:^|[^\\p{L}])(?:${words})(?:$|[^\\p{L}])`, 'iu');

/** A quick look at a whole text for any of the words. */
const anywhere = new RegExp(words, 'i');

/** A priority alone in its cell or bracket. */
const priority =
  /^[\s*_`([]*(?:(P[0-4])|(must|should|could|nice|won't|wont)(?:[ -]?(?:have|to have))?(?:\s*\(.*\))?|(MVP|later|high|medium|low))[\s*_`)\].]*$/i;

/** Words of priority, the most important first. */
const ranks: readonly (readonly string[])[] = [
  ['p0', 'must', 'mvp', 'high'],
  ['p1', 'should', 'medium'],
  ['p2', 'could', 'nice', 'low', 'later'],
  ['p3', "won't", 'wont'],
  ['p4'],
];

/** Where the artifact says what ships and what is given up first. */
export function cutLineOf(document: Document, sections: readonly Section[]): CutLine {
  return byHeading(document, sections) ?? byMark(document) ?? implied(document, sections);
}

function byHeading(document: Document, sections: readonly Section[]): CutLine | null {
  const below = sections.filter((section) => section.name === 'below-cut-line');
  const named = sectionsNamed(sections, 'cut-line')[0] ?? below.find((section) => line.test(section.heading.text));
  if (!named) return null;
  const aboveSections = sectionsNamed(sections, 'above-cut-line').flatMap((section) =>
    listedIn(document, section.body),
  );
  const others = below.filter((section) => section !== named).flatMap((section) => listedIn(document, section.body));
  const split = named.name === 'cut-line' ? splitAtMark(document, named.body) : null;
  // A heading that only says "cut line" opens what lies below it, unless its own section tells the two sides apart.
  const opensBelow = named.name === 'below-cut-line' || (!split && aboveSections.length === 0 && below.length === 0);
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
function byMark(document: Document): CutLine | null {
  const at = marks(document)[0];
  if (!at) return null;
  const heading = document.outline.headings.findLast(({ block }) => block.end <= at.start);
  const body = heading?.body ?? { start: document.bodyStart, end: document.text.length };
  return { state: 'explicit', at, ...around(document, body, at) };
}

function marks(document: Document): Range[] {
  if (!anywhere.test(document.text)) return [];
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

/** A mark is a label and no sentence: "— cut line —", "Cut line: 1 March". */
function isMark(text: string): boolean {
  if (text.length > 160 || !line.test(text)) return false;
  const rest = text.replace(line, ' ');
  return (
    /^[\s\p{P}\p{S}]*(?::.*)?$/u.test(rest) ||
    /^[\s*_~–—=-]*(?:the\s+)?(?:cut[ -]?line|below the line)[\s*_]*[:–—-]/i.test(text) ||
    (/^[-–—=*_~\s]{2,}/.test(text) && rest.length < 60)
  );
}

interface Sides {
  readonly above: readonly Words[];
  readonly below: readonly Words[];
}

function around(document: Document, body: Range, at: Range): Sides {
  const above = listedIn(document, { start: body.start, end: document.lines.start(document.lines.at(at.start)) });
  const below = listedIn(document, { start: at.end, end: body.end });
  if (above.length > 0 || below.length > 0) return { above, below };
  const table = document.outline.tables.find(({ range }) => contains(range, at));
  if (!table) return { above: [], below: [] };
  const first = (rows: Table['rows']): Words[] =>
    rows.flatMap((row) => row.cells.find((cell) => cell.text !== '') ?? []).map(({ text, range }) => ({ text, range }));
  return {
    above: first(table.rows.filter((row) => row.range.end <= at.start)),
    below: first(table.rows.filter((row) => row.range.start >= at.end)),
  };
}

/** Priorities that differ, or sections for what must be there and what need not. */
function implied(document: Document, sections: readonly Section[]): CutLine {
  const ranked = [...byPriorityColumn(document), ...byHeadingPriority(document)];
  // What ranks highest in this document ships; whatever ranks lower is given up first.
  const top = ranked.reduce((least, { rank }) => Math.min(least, rank), Infinity);
  const above = ranked.filter(({ rank }) => rank === top).map(({ words }) => words);
  const below = ranked.filter(({ rank }) => rank > top).map(({ words }) => words);
  for (const section of sections) {
    if (section.name === 'above-cut-line') above.push(...listedIn(document, section.body));
    if (section.name === 'below-cut-line') below.push(...listedIn(document, section.body));
  }
  const drawn =
    below.length > 0 &&
    (above.length > 0 ||
      sections.some(({ name }) => name === 'scope' || name === 'requirements' || name === 'above-cut-line'));
  return drawn ? { state: 'implied', at: null, above, below } : { state: 'absent', at: null, above: [], below: [] };
}

interface Ranked {
  readonly words: Words;
  /** 0 is the most important. */
  readonly rank: number;
}

function byPriorityColumn(document: Document): Ranked[] {
  return document.outline.tables.flatMap((table) => {
    const column = table.header.findIndex((cell) =>
      /^[*_\s]*(?:priority|prio|moscow|priorit[äéàa]t?|prioridade?|prioridad|must\/should)[*_\s]*$/i.test(cell.text),
    );
    if (column < 0) return [];
    return table.rows.flatMap((row): Ranked[] => {
      const rank = rankOf(row.cells[column]?.text ?? '');
      const words = row.cells.find((cell, index) => index !== column && cell.text.length > 4) ?? row.cells[0];
      return rank === null || !words ? [] : [{ words: { text: words.text, range: words.range }, rank }];
    });
  });
}

function byHeadingPriority(document: Document): Ranked[] {
  return document.outline.headings.flatMap((heading): Ranked[] => {
    const found = /\((?:priority|prio)\s*:\s*(P\d|must|should|could)\)|^\W*(P[0-4])\b|\((P[0-4])\)/i.exec(
      brief(heading.text),
    );
    const rank = rankOf(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
    return rank === null ? [] : [{ words: { text: heading.text, range: heading.range }, rank }];
  });
}

function rankOf(text: string): number | null {
  const found = text.length > 300 ? null : priority.exec(text);
  const word = (found?.[1] ?? found?.[2] ?? found?.[3])?.toLowerCase();
  if (word === undefined) return null;
  const rank = ranks.findIndex((words) => words.includes(word));
  return rank < 0 ? null : rank;
}
