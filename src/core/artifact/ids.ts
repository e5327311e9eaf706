import type { Range, Words } from '../document/range.js';
import { proposalPrefixes, recordPrefixes } from './dialects.js';
import type { Id } from './types.js';

/** Reads an identity such as `ADR-0012`, `0007`, `PRD 3`, `ODH-ADR-0001`, `0034a`; null where the words hold none. */
export function idOf(words: Words): Id | null {
  const match = /^([A-Za-z][A-Za-z-]*?)?[-_ #]*(\d+(?:-\d{2}-\d{2})?)([a-z](?![a-z]))?$/.exec(words.text.trim());
  if (match?.[2] === undefined) {
    return /^[A-Za-z][\w.-]*$/.test(words.text) ? { ...words, prefix: words.text.toLowerCase(), number: '' } : null;
  }
  return { ...words, prefix: (match[1] ?? '').toLowerCase(), number: withoutZeros(match[2]) + (match[3] ?? '') };
}

/** A number as it is compared: `0012` and `12` are the same, and `012a` is `12a`. */
export function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '').toLowerCase();
}

/** Prefixes that number records, the last part of a longer one such as `ODH-ADR`. */
const knownPrefix = `(?:[A-Za-z][A-Za-z]*-)*(?:${[...recordPrefixes, ...proposalPrefixes].join('|').toUpperCase()})`;

/** A name of the project or the area before the id: `Payments - ADR-0003 - Title`. */
const beforeId = new RegExp(
  `^[^\\d:–—\\-][^:–—]{1,40}?\\s[-–—:]\\s+(?=${knownPrefix}[\\s\\-_#]?\\d{1,8}\\s*[-–—:]\\s)`,
);

const headingId = new RegExp(
  `^(?:\\[?(?:(${knownPrefix})[\\s\\-–—#_]*|([A-Z]{2,12})[-#_]))?\\[?(\\d{1,8}(?:-\\d{2}-\\d{2})?[a-z]?)\\]?(?=\\s*[.:：\\-–—)\\]]|\\s)`,
);

/** What a title begins with that is not the title: `# ADR-0047: Title`, `# 1. Title`, `# [000] Title`. */
export function splitTitle(words: Words): { id: Id | null; title: Words } {
  const labelled =
    /^(?:ADR|PRD|RFC|(?:Feature )?Spec(?:ification)?|Product Requirements Document|Architecture Decision Record)\s*(?:[:–—]|(?<=\s)-(?=\s))\s*/i.exec(
      words.text,
    ) ?? beforeId.exec(words.text);
  const from = labelled && !headingId.test(words.text) ? labelled[0].length : 0;
  const rest = words.text.slice(from);
  const match = headingId.exec(rest);
  if (!match?.[3]) return { id: null, title: cut(words, from) };
  const after = /^\s*(?:[.:：)\]]|[-–—·|]+(?=\s))?\s*/.exec(rest.slice(match[0].length))?.[0].length ?? 0;
  const end = from + match[0].length + after;
  const bare = match[1] === undefined && match[2] === undefined;
  // Letters that nobody knows as a prefix are one only where the title is set off: "LAT-03: Title", not "TLS-1.3 everywhere".
  const setOff = /^\s*[:–—·|]\s|^\.\s|^\s+-\s/.test(rest.slice(match[0].length));
  if (
    end >= words.text.length ||
    (bare && looksLikeProse(rest, match[0].length)) ||
    (match[2] !== undefined && !setOff)
  ) {
    return { id: null, title: cut(words, from) };
  }
  const idStart = from + (match[0].startsWith('[') ? 1 : 0);
  const idText = words.text.slice(idStart, from + match[0].length).replace(/\]$/, '');
  const range = { start: words.range.start + idStart, end: words.range.start + idStart + idText.length };
  return { id: idOf({ ...words, text: idText.trimEnd(), range }), title: cut(words, end) };
}

/** "3 ways to retry" is a title that begins with a number, "0003 Retry" and "3. Retry" are numbered. */
function looksLikeProse(text: string, at: number): boolean {
  const next = text.slice(at);
  return /^\s+[a-z]/.test(next) && !text.startsWith('0');
}

function cut(words: Words, from: number): Words {
  const range: Range = { start: words.range.start + from, end: words.range.end };
  return { ...words, text: words.text.slice(from), range };
}

/** The identity that a file's or folder's name carries, such as `0012-use-queues.md` or `adr-012-queues.md`. */
export function nameId(path: string): { raw: string; prefix: string; number: string } | null {
  const parts = path.split('/');
  let name = parts.at(-1) ?? '';
  if (/^(?:readme|index)\.\w+$/i.test(name) || isNumberedBelow(name, parts.at(-2))) name = parts.at(-2) ?? '';
  if (/^\d{4}-\d{2}(?:-\d{2})?(?=[-_.]|$)/.test(name)) return null;
  const match = /^(?:([A-Za-z]+(?:-[A-Za-z]+)*?)[-_])??(\d{1,14}[a-z]?)(?=[-_. ]|$)/.exec(name);
  if (match?.[2] === undefined) return null;
  const prefix = match[1] ?? '';
  if (prefix !== '' && !nameSign.test(prefix) && isDay(name.slice(match[0].length - match[2].length))) return null;
  // "phase-2-checkout" is numbered by its words, "LAT-03-carts" and "be-012-queues" by their prefix.
  const isPrefix = prefix === '' || nameSign.test(prefix) || prefix === prefix.toUpperCase() || match[2].length >= 3;
  return isPrefix ? { raw: match[0], prefix: prefix.toLowerCase(), number: withoutZeros(match[2]) } : null;
}

/** `002-saved-carts/spec.md`: a file that is called as every other one beside it, in a folder that has the number. */
function isNumberedBelow(name: string, folder = ''): boolean {
  return /^(?:spec|specification|prd|adr|decision|proposal|rfc)\.\w+$/i.test(name) && /^\d{2,5}[-_]\D/.test(folder);
}

/** Digits that begin a day or name a year. */
function isDay(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:(?:[-_.]?\d{2}){1,2}(?!\d)|(?=[-_. ]\D|\.\w+$|$))/.test(digits);
}

const nameSign = new RegExp(`^${knownPrefix}$`, 'i');
