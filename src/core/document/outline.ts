import type { Lines } from './lines.js';
import type { Outline } from './outline-types.js';
import { quickOutline } from './outline/quick.js';

/** The block outline of a document's body. */
export function readOutline(text: string, lines: Lines, bodyStart: number): Outline {
  return quickOutline(text, lines, bodyStart);
}
