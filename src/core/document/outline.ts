import type { Lines } from './lines.js';
import type { Outline } from './outline-types.js';
import { isDoubtful } from './outline/doubt.js';
import { fullOutline } from './outline/full.js';
import { quickOutline, type StepReader } from './outline/quick.js';
import { scannedOutline } from './outline/scanned.js';
import { isParsable } from './parsable.js';

/** The most characters that are read block by block; a larger text is scanned line by line. */
export const longestText = 2 * 1024 * 1024;

/**
 * The block outline of a body. Block rules read nearly every body; one that they cannot tell is parsed in full where
 * that is sure to end soon, and one that is too large or too deep is scanned line by line.
 */
export function readOutline(text: string, lines: Lines, bodyStart: number, stepsOf?: StepReader): Outline {
  if (text.length > longestText) return scannedOutline(text, lines, bodyStart);
  const outline = quickOutline(text, lines, bodyStart, stepsOf) ?? scannedOutline(text, lines, bodyStart);
  if (outline.reading !== 'quick') return outline;
  if (!isDoubtful(text, lines, bodyStart, outline) || !isParsable(text.slice(bodyStart))) return outline;
  return fullOutline(text, lines, bodyStart);
}
