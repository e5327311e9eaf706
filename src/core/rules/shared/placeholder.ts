import { literal } from '../../lint/snippet.js';

/** A tab stop whose words stand in braces, so that they are typed over as a whole and say nothing while they are there. */
export function placeholder(stop: number, words: string): string {
  return `\${${String(stop)}:${literal(`{${words}}`)}}`;
}
