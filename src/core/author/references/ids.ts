import { entryPrefixes, proposalPrefixes, recordPrefixes } from '../../artifact/dialects.js';
import { markersIn } from '../../review/markers.js';
import type { Words } from '../../document/range.js';

const known = [...recordPrefixes, ...proposalPrefixes, ...entryPrefixes]
  .filter((prefix) => prefix.length > 1)
  .join('|');

/** An id with its prefix: `ADR-0012`, `adr 12`, `ODH-ADR-0003`, `D-7`, and the capitals of any other family set off by a hyphen. */
const withPrefix = new RegExp(
  `(?<![\\p{L}\\p{N}_/.-])(?:(?:[A-Za-z]{2,12}-){0,3}(?:[Aa]dr|[Pp]rd|${known.toUpperCase()}|${known})[-_ ]?#?|(?:[A-Z]{1,12}-){1,4})\\d{1,6}(?:[a-z](?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}_%])`,
  'gu',
);

/** Every id with a prefix that a text names, in the text's order. */
export function idsIn(text: string): Words[] {
  return [...text.matchAll(withPrefix)].map((match) => ({
    text: match[0],
    range: { start: match.index, end: match.index + match[0].length },
  }));
}

/** What opens a comment, in the languages that people write code in. */
const comment = /(?<!:)\/\/|\/\*|^\s*[*'%]|(?:^|\s)(?:#|--|;)|<!--|\{-|\(\*|"""|'''|\bREM\b/i;

/** A line is looked at only so far. */
const longestLine = 500;

/** An id in code; a marker such as `@adr 0012` says more than the digits that stand there. */
export interface IdInCode extends Words {
  readonly says: string;
}

/** Every id that a comment of a file of code names, and every marker such as `@adr 0012`. */
export function idsInCode(text: string): IdInCode[] {
  const inComments = idsIn(text)
    .filter(({ range }) => {
      const line = Math.max(text.lastIndexOf('\n', range.start - 1) + 1, range.start - longestLine);
      return comment.test(text.slice(line, range.start));
    })
    .map((words) => ({ ...words, says: words.text }));
  const seen = new Set(inComments.map(({ range }) => range.end));
  const markers = markersIn(text)
    .filter(({ range }) => !seen.has(range.end))
    .map(({ text: says, range }) => ({ text: text.slice(range.start, range.end), range, says }));
  return [...inComments, ...markers];
}
