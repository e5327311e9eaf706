/** What opens, closes or stands at some lines. Headings are told by how they are written. */
export type StepKind =
  | 'bullets'
  | 'numbers'
  | 'list-end'
  | 'item'
  | 'item-end'
  | 'quote'
  | 'quote-end'
  | 'marked-heading'
  | 'underlined-heading'
  | 'paragraph'
  | 'table'
  | 'code'
  | 'html'
  | 'break';

/** One step of a walk through the blocks of a body, in document order. */
export interface Step {
  readonly kind: StepKind;
  readonly from: number;
  /** The line after its last one; of an item and a list, known when it ends. */
  to: number;
  /** The depth of a heading, the length of an item's marker; else 0. */
  readonly size: number;
}

/** A step over lines that are known. */
export function step(kind: StepKind, from: number, to: number, size = 0): Step {
  return { kind, from, to, size };
}
