import type { Lines } from './lines.js';
import type { Range } from './range.js';

/** A place as the outside world counts it: line and column from 1 in UTF-16 units, offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A span as the outside world counts it. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

/** Turns an offset into a position. Positions are made here and nowhere else. */
export function positionAt(lines: Lines, offset: number): Position {
  const line = lines.at(offset);
  return { line: line + 1, column: offset - lines.start(line) + 1, offset };
}

/** Turns a range of offsets into a range of positions. */
export function positionsOf(lines: Lines, range: Range): PositionRange {
  return { start: positionAt(lines, range.start), end: positionAt(lines, range.end) };
}
