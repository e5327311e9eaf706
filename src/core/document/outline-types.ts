import type { Range } from './range.js';

/** A heading. `text` is its source without marks at either end; `range` is where that text stands. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly range: Range;
  /** The line or lines that make the heading. */
  readonly block: Range;
  /** From the end of the heading's lines to the next heading of the same or a lesser depth. */
  readonly body: Range;
  /** From the end of the heading's lines to the next heading of any depth. */
  readonly own: Range;
  /** Index in `Outline.headings` of the heading above it, or -1. */
  readonly parent: number;
}

/** The box of a task list item: `[ ]` or `[x]`. */
export interface TaskBox {
  readonly done: boolean;
  /** The three characters of the box. */
  readonly range: Range;
}

/** One item of a list, without the items below it. */
export interface ListItem {
  /** The first paragraph's source, without marker and task box. */
  readonly text: string;
  readonly range: Range;
  /** All of the item: marker, paragraphs, nested lists. */
  readonly block: Range;
  readonly marker: Range;
  /** 0 for an item of an outermost list. */
  readonly level: number;
  readonly ordered: boolean;
  readonly task: TaskBox | null;
  /** Items of one list share this number; lists are counted in document order. */
  readonly list: number;
}

/** A cell of a table. `text` is trimmed source. */
export interface Cell {
  readonly text: string;
  readonly range: Range;
}

/** A GFM table. */
export interface Table {
  readonly range: Range;
  readonly header: readonly Cell[];
  readonly rows: readonly TableRow[];
}

/** A row of a table. */
export interface TableRow {
  readonly range: Range;
  readonly cells: readonly Cell[];
}

/** A paragraph (also one inside a list item or a quote). */
export interface Paragraph {
  readonly text: string;
  readonly range: Range;
  readonly within: 'body' | 'list-item' | 'blockquote';
}

/** Everything else that has a place: code, HTML and thematic breaks. */
export interface OtherBlock {
  readonly type: 'code' | 'html' | 'break';
  readonly range: Range;
}

/** The blocks of a document's body in document order, without inline markup. Offsets are those of the document. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly items: readonly ListItem[];
  readonly tables: readonly Table[];
  readonly paragraphs: readonly Paragraph[];
  readonly others: readonly OtherBlock[];
  /** Spans of HTML comments outside code, with what they say. */
  readonly comments: readonly { readonly text: string; readonly range: Range }[];
  /** `full` where the quick reading could not be trusted and remark read the whole body. */
  readonly reading: 'quick' | 'full' | 'lines';
}

/** A link definition, `[label]: url`. */
export interface Definition {
  /** Its first line or two, as written. */
  readonly source: string;
  readonly url: string;
  readonly urlRange: Range;
}
