import { namingUnseen } from '../../text/unseen.js';

/** So much of one text goes into a comment. */
const longest = 300;

/** Words that a server makes a link of, or that call somebody: mentions, mail, addresses, issues and commits. */
const acting = /@|#\d|:\/\/|www\.|gh-\d|(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu;

/** What may stand before and behind such a word. */
const opening = /^["'“‘(]+/;
const closing = /["'”’).,;:!?]+$/;

/** What makes a block of a line that it begins: a heading, a rule, an item of a list. The other signs are always escaped. */
const beginning = /^(?=[#+=-])|(?<=^\d{1,9})(?=[.)](?: |$))/;

/** A stranger's text as markdown that shows it as it is, at the start of a line too: no HTML, no link, no mention, no emphasis, no block. */
export function markdownText(text: string): string {
  return plain(text)
    .split(' ')
    .map((word) => (acting.test(word) ? actingWord(word) : escaped(word)))
    .join(' ')
    .replace(beginning, '\\');
}

/** A stranger's text as code. */
export function markdownCode(text: string): string {
  const shown = plain(text);
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const space = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return shown === '' ? '` `' : `${fence}${space}${shown}${space}${fence}`;
}

function actingWord(word: string): string {
  const before = opening.exec(word)?.[0] ?? '';
  const rest = word.slice(before.length);
  const after = closing.exec(rest)?.[0] ?? '';
  return `${escaped(before)}${markdownCode(rest.slice(0, rest.length - after.length))}${escaped(after)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&$]/g, '\\$&');
}

function plain(text: string): string {
  const line = namingUnseen(
    text
      .slice(0, longest * 2)
      .replace(/\s+/g, ' ')
      .trim(),
    (code) => `‹U+${code}›`,
  );
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
