import { proposalPrefixes, recordPrefixes } from '../../artifact/dialects.js';
import type { Lines } from '../../document/lines.js';
import type { Range } from '../../document/range.js';
import type { Completion, Setting } from './completion.js';
import { fenceReader } from './fenced.js';
import { headingCompletions } from './headings.js';
import { peopleCompletions } from './people.js';
import { formOfText, recordCompletions, type ReferenceForm } from './records.js';

/** What may be written in running text: a heading behind `## `, another record behind what names one, somebody behind `@`. */
export function bodyCompletions(setting: Setting, lines: Lines): Completion[] {
  const { text, offset } = setting;
  const line = lines.range(lines.at(offset));
  const before = text.slice(Math.max(line.start, offset - longestLook), offset);
  const heading = /^#{2,6}[ \t]+([^#\n]{0,60})$/.exec(text.slice(line.start, offset));
  if (heading) {
    if (isInFence(text, line.start)) return [];
    return headingCompletions(setting, line, { start: offset - (heading[1]?.length ?? 0), end: line.end });
  }
  const handle = /(?:^|[\s([,"'*])(@[\w./-]{0,40})$/.exec(before)?.[1];
  const opening = handle === undefined ? openingIn(before) : null;
  if ((handle === undefined && !opening) || isInFence(text, line.start)) return [];
  if (handle !== undefined)
    return peopleCompletions(setting, { start: offset - handle.length, end: offset }, (name) => name, {
      withSides: false,
    }).filter(({ label }) => label.startsWith('@'));
  return opening ? naming(setting, opening, line) : [];
}

/** So much before the cursor shows whether somebody names a record. */
const longestLook = 120;

/** What opens a reference, and what of it is written already. */
interface Opening {
  readonly typed: string;
  readonly by: 'wiki' | 'bracket' | 'words';
}

const prefixes = [...recordPrefixes, ...proposalPrefixes].filter((prefix) => prefix.length > 1).join('|');
const idBegun = new RegExp(`(?<![\\w/.@-])((?:[A-Za-z]{2,12}-){0,2}(?:${prefixes})[-_ ]?#?\\d{0,8})$`, 'i');
const verb =
  /(?<!\p{L})(?:see|siehe|voir|véase|ver|supersedes|superseded by|replaces|replaced by|amends|depends on|relates to|ersetzt|remplace)[: ]\s{0,2}$/iu;

function openingIn(before: string): Opening | null {
  const wiki = /\[\[([^[\]]{0,80})$/.exec(before)?.[1];
  if (wiki !== undefined) return { typed: wiki, by: 'wiki' };
  const typed = idBegun.exec(before)?.[1];
  // "prd" and "adr" alone are words; what is meant to be an id has its hyphen, or capitals.
  if (typed !== undefined && (/[-_#\d]$/.test(typed) || /^[A-Z]+ ?$/.test(typed))) {
    const isBracket = before.charAt(before.length - typed.length - 1) === '[';
    return { typed, by: isBracket ? 'bracket' : 'words' };
  }
  return verb.test(before) ? { typed: '', by: 'words' } : null;
}

function naming(setting: Setting, { typed, by }: Opening, line: Range): Completion[] {
  const { text, offset } = setting;
  const form: ReferenceForm = by === 'wiki' ? 'wiki' : by === 'bracket' ? 'link' : formOfText(setting);
  const start = offset - typed.length;
  const closing = by === 'wiki' ? ']]' : by === 'bracket' ? ']' : '';
  const isClosed = closing !== '' && text.startsWith(closing, offset);
  const range = {
    start: by === 'bracket' ? start - 1 : start,
    end: by === 'bracket' && isClosed ? endOfLink(text.slice(0, line.end), offset + 1) : Math.min(line.end, offset),
  };
  const write = (words: string): string => (by === 'wiki' && !isClosed ? `${words}]]` : words);
  const found = recordCompletions(setting, { range, typed, form, isYaml: false, write });
  // The letters in the range begin with the bracket, and are compared as a whole.
  return by === 'bracket' ? found.map((each) => ({ ...each, find: `[${each.find}` })) : found;
}

/** Where the address ends that follows the words of a link; where those end for words without one. */
function endOfLink(text: string, from: number): number {
  const address = /\([^()]*\)|\[[^[\]]*\]/y;
  address.lastIndex = from;
  return from + (address.exec(text)?.[0].length ?? 0);
}

/** True inside of a fenced block, as far as the lines above show. */
function isInFence(text: string, end: number): boolean {
  const isFenced = fenceReader();
  let inside = false;
  for (const line of text.slice(0, end).split(/\r\n?|\n/)) inside = isFenced(line);
  return inside;
}
