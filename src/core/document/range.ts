/** A half-open span of UTF-16 offsets into a document's text, counted after a byte-order mark is taken off. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words as they stand in a document, with their place. */
export interface Words {
  readonly text: string;
  readonly range: Range;
  /** The side file that they stand in, where that is not the document itself. */
  readonly path?: string;
}

/** One replacement. It is applied only where `range` still holds exactly `expected`. */
export interface TextEdit {
  readonly range: Range;
  readonly expected: string;
  readonly text: string;
}

/** The text that a range covers. */
export function textOf(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The range without the white space at both of its ends. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Space, tab, line feed or carriage return: the white space that markdown and YAML know. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
