import { isEmptyText } from '../../document/content.js';
import { namingUnseen } from '../../text/unseen.js';

/** A non-goal is a sentence. */
const longest = 200;

/** The words of an item as they can stand elsewhere: one line, without links, emphasis or a box; null where they cannot. */
export function plainWords(source: string): string | null {
  if (source.length > longest * 2) return null;
  const line = source.replace(/\s+/g, ' ').trim();
  // Letters that nobody sees have no place in words that a person is about to take over.
  if (namingUnseen(line, String) !== line) return null;
  const text = line.replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1').replace(/\*\*|__/g, '');
  return text === '' || text.length > longest || isEmptyText(text) ? null : text;
}

/** An item without the label or the brackets that say when it comes: "Later: print", "Print (phase 2)". */
export function withoutDeferral(source: string, saysSo: (words: string) => boolean): string {
  const text = source.slice(0, longest * 2).trimEnd();
  const label = /^[^:\r\n]{1,30}:[ \t]+/.exec(text)?.[0] ?? '';
  const rest = label !== '' && saysSo(label.replace(/[*_]/g, '')) ? text.slice(label.length) : text;
  const open = Math.max(rest.lastIndexOf('('), rest.lastIndexOf('['));
  const isBracketed = open > 0 && /[)\]]\.?$/.test(rest) && rest.length - open < 40;
  return isBracketed && saysSo(rest.slice(open)) ? rest.slice(0, open).trimEnd() : rest;
}
