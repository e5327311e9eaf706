import { brief } from '../../artifact/brief.js';
import { normalLabel } from '../../document/definitions.js';
import type { Document } from '../../document/document.js';
import { leavesIn } from '../../document/leaves.js';
import { contains, type Range, type Words } from '../../document/range.js';
import { isDateMask, isInstruction, isSpoken } from './template-words.js';

/** Words of a template that were left in the body. */
export interface Leftover extends Words {
  /** They ask something that is to be answered: `[NEEDS CLARIFICATION: ...]`. */
  readonly isQuestion: boolean;
}

/** Braces, square brackets and angle brackets with words between them; a link is none. */
const bracketed =
  /(?:\{([^{}]{2,400})\}(?![}/\w])|\[([^[\]]{2,400})\](?![([:\]])|<([^<>\n]{2,200})>)|[Ll]orem ipsum dolor/g;

/** What stands before brackets that are code, a parameter or part of a link. */
const opener = /[$#%\\/^=\w{[]/;

const question = /^(?:NEEDS[ _]CLARIFICATION|OPEN QUESTION|TODO|TBD|FIXME)(?![\p{L}\p{N}])/u;
const order =
  /^(?:INSERT|FILL IN|PLACEHOLDER|REPLACE)(?![\p{L}\p{N}])|^[\p{Lu} _-]+[ _-](?:NAME|TITLE|DATE|LINK|NUMBER|URL|DESCRIPTION)$/u;

/** How the placeholders of templates begin: with the name of what belongs there. */
const noun =
  /^(?:an?\s|the\s)?(?:short\s|brief\s|concise\s)?(?:(?:title|name|description|list|number|link|date)\s(?:of|to)\s|titles?$|title\s|arguments?\s[a-z\d]$|option\s\d$|(?:decision )?driver\s\d|reference link|scenario name|feature name|project name|(?:positive|negative|good|bad) consequence|argument|justification|pointer to|example\s|space-separated|comma-separated|do what$|reason$|titel\s|titre d|título d)/i;

/** Every leftover of a document's body in document order. Code and comments hold none. */
export function* leftoversIn(document: Document): Iterable<Leftover> {
  const { text, bodyStart } = document;
  for (const match of text.slice(bodyStart).matchAll(bracketed)) {
    if (!isLeftover(match, true, document)) continue;
    const start = bodyStart + match.index;
    const range = { start, end: start + match[0].length };
    if (opener.test(text.charAt(start - 1))) continue;
    const leaf = leavesIn(document, range).find((one) => contains(one, range));
    if (!leaf || isInCode(text, leaf, range) || !isLeftover(match, isWhole(text, leaf, range), document)) continue;
    yield { text: match[0], range, isQuestion: question.test(match[2] ?? '') };
  }
}

function isLeftover(match: RegExpExecArray, whole: boolean, document: Document): boolean {
  const [, braces, square, angle] = match;
  if (braces !== undefined) return inBraces(braces.trim(), whole);
  if (square !== undefined) return inSquares(square.trim(), whole) && !document.definitions.has(normalLabel(square));
  if (angle !== undefined) return whole && isSpoken(angle) && (noun.test(angle) || isInstruction(angle));
  return true;
}

function inBraces(inner: string, whole: boolean): boolean {
  if (isDateMask(inner) || noun.test(inner)) return true;
  if (!/^\p{L}[^"=;<>\\`]*\s/u.test(inner)) return whole && /^(?:title|name|names|description|reason)$/i.test(inner);
  if (isInstruction(inner) || /\be\.g\.|…$/.test(inner)) return whole || /^\p{L}+\s+\p{L}+\s/u.test(inner);
  return whole && !/^[^,]{0,30},/.test(inner) && /[a-z]\s+[a-z]+\s+[a-z]/.test(brief(inner, 60));
}

function inSquares(inner: string, whole: boolean): boolean {
  if (question.test(inner) || order.test(inner) || isDateMask(inner)) return true;
  return whole && isInstruction(inner) && /\s/.test(inner);
}

/** True where nothing stands beside the words but marks. */
function isWhole(text: string, leaf: Range, range: Range): boolean {
  const beside = text.slice(leaf.start, range.start) + text.slice(range.end, leaf.end);
  return beside.length < 40 && /^[\s*_"'“”.:>]*$/.test(beside);
}

/** True where a run of backticks before the words is not closed, by one as long, before them. */
function isInCode(text: string, leaf: Range, range: Range): boolean {
  let open = 0;
  for (const [{ length }] of text.slice(Math.max(leaf.start, range.start - 400), range.start).matchAll(/`+/g))
    if (open === 0) open = length;
    else if (open === length) open = 0;
  return open > 0;
}
