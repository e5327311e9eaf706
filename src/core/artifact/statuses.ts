import { brief } from './brief.js';
import { shippedWords, statusWords } from './status-words.js';
import type { CanonicalStatus, Carrier, Stage, Status } from './types.js';
import type { Range, Words } from '../document/range.js';

const meaning = new Map<string, CanonicalStatus>();
for (const [status, words] of Object.entries(statusWords))
  for (const word of words) meaning.set(word, status as CanonicalStatus);
const longest = Math.max(...[...meaning.keys()].map((word) => word.split(' ').length));

/** Reads a status out of what stands at its place: decorations are passed over, the raw word and its range are kept. */
export function statusOf(words: Words, carrier: Carrier): Status {
  const seen = { ...words, text: brief(words.text) };
  const found = firstKnown(undated(unstruck(seen))) ?? firstKnown(seen) ?? knownInSentence(seen) ?? qualified(seen);
  const raw = found ?? decorated(words);
  const canonical = found ? (meaning.get(found.word) ?? null) : null;
  const status = {
    raw: raw.text,
    canonical,
    carrier,
    shipped: found !== null && shippedWords.has(found.word),
    range: raw.range,
  };
  return words.path === undefined ? status : { ...status, path: words.path };
}

/** The stage that severities depend on. No known status counts as a draft. */
export function stageOf(status: Status | null): Stage {
  switch (status?.canonical) {
    case 'proposed':
    case 'accepted':
      return status.canonical;
    case 'rejected':
    case 'deprecated':
    case 'superseded':
      return 'closed';
    default:
      return 'draft';
  }
}

/** An enumeration that nobody has chosen from, such as `proposed | accepted | rejected`. */
export function isUnfilledChoice(text: string): boolean {
  const start = brief(text).trim();
  return /\w\s{0,9}\|\s{0,9}\w/.test(start) || /^\{.*\}$/.test(start);
}

/** The words with what is struck through blanked: `~~Proposed~~ Accepted`. */
function unstruck(words: Words): Words {
  return { ...words, text: words.text.replace(/~~[^~\n]+~~/g, (struck) => ' '.repeat(struck.length)) };
}

/** The words with a day at their head blanked: `2026-03-04 accepted`. */
function undated(words: Words): Words {
  return {
    ...words,
    text: words.text.replace(/^[\s([*_]*\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[\s)\]*_:,;–—-]+/, (day) =>
      ' '.repeat(day.length),
    ),
  };
}

interface Known extends Words {
  readonly word: string;
}

/** The known words at the head of the text, the longest run first; an unfilled enumeration has none. */
function firstKnown(words: Words): Known | null {
  if (isUnfilledChoice(words.text) && !/^\{\s*[\p{L} -]+\}$/u.test(words.text.trim())) return null;
  const tokens = [...words.text.matchAll(/\p{L}(?:[\p{L}\p{M}'’!/]*[\p{L}\p{M}])?/gu)].slice(0, longest + 1);
  const head = tokens[0];
  if (!head || /[\p{L}\p{N}]/u.test(words.text.slice(0, head.index))) return null;
  for (let count = Math.min(longest, tokens.length); count > 0; count--) {
    const last = tokens[count - 1];
    if (!last) continue;
    const end = last.index + last[0].length;
    const source = words.text.slice(head.index, end);
    const word = source
      .toLowerCase()
      .normalize('NFC')
      .replace(/’/g, "'")
      .replace(/[-_\s]+/g, ' ');
    if (words.text.charAt(end) === '!' && meaning.has(`${word}!`))
      return { word: `${word}!`, text: `${source}!`, range: within(words.range, head.index, end + 1) };
    if (meaning.has(word)) return { word, text: source, range: within(words.range, head.index, end) };
  }
  return null;
}

/** "This proposal has been replaced by ...": a sentence that says what became of the record. */
function knownInSentence(words: Words): Known | null {
  const said =
    /\b(?:has been|was|is|been)\s+((?:partially |partly )?(?:super[sc]eded|replaced|obsoleted|deprecated|rejected|withdrawn|abandoned|accepted|implemented))\b/i.exec(
      words.text.slice(0, 200),
    );
  if (!said?.[1] || isUnfilledChoice(words.text)) return null;
  const start = said.index + said[0].length - said[1].length;
  return { word: said[1].toLowerCase(), text: said[1], range: within(words.range, start, start + said[1].length) };
}

/** "Design approved": a word or two that say of what, and a known word at the end of the same short value. */
function qualified(words: Words): Known | null {
  const value = /^[\s*_`]*((?:\p{L}+[ -]){1,2})(\p{L}+)[\s*_`]*(?:$|[.,;:(—–·•|\n])/u.exec(words.text);
  if (!value?.[1] || !value[2] || denials.test(value[1])) return null;
  const start = value[0].indexOf(value[1]) + value[1].length;
  const word = value[2].toLowerCase().normalize('NFC');
  return meaning.has(word)
    ? { word, text: value[2], range: within(words.range, start, start + value[2].length) }
    : null;
}

/** Words before a status that turn it around, or put it off. */
const denials =
  /\b(?:not|never|un|non|no|to|until|almost|nearly|if|when|nicht|noch|pas|jamais|não|nunca|ainda|todavía|was|previously)\b/iu;

/** The first words without the marks around them, for a status that nobody knows. */
function decorated(words: Words): Words {
  const match = /[\p{L}\p{N}{<][^(\n.;,]*/u.exec(brief(words.text).replace(/[*_`]/g, ' '));
  if (!match) return words;
  const text = match[0].trimEnd();
  return { text, range: within(words.range, match.index, match.index + text.length) };
}

function within(range: Range, from: number, to: number): Range {
  return { start: range.start + from, end: range.start + to };
}
