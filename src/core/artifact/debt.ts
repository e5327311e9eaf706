import type { Document } from '../document/document.js';
import type { Words } from '../document/range.js';
import { finderOf } from '../words/find.js';
import { languageOf } from '../words/languages.js';
import type { Field } from './types.js';

const findDebt = finderOf('debt');

/** Keys by which work is typed or tagged. */
const marking: ReadonlySet<string> = new Set(['work-type', 'type', 'tags', 'label', 'category', 'keyword']);

/** A tag or a title is at most so long. */
const longest = 200;

/** The words that say that something is work on debt. */
export interface DebtMark {
  readonly words: Words;
  /** A key says so; a title may only sound like it. */
  readonly isKeyed: boolean;
}

/** The words that say that this is work on debt or platform health: a type or a tag, else the title; null for any other work. */
export function debtMark(fields: readonly Field[], title: Words | null, document: Document): DebtMark | null {
  const isDebt = ({ text }: Words): boolean => {
    const words = text.slice(0, longest);
    if (findDebt(words, 'en').length === 0) return false;
    return findDebt(words, languageOf(document.text.slice(document.bodyStart))).some(({ denied }) => !denied);
  };
  for (const { key, items, path } of fields) {
    const words = marking.has(key) ? items.find(isDebt) : undefined;
    if (words) return { words: path === undefined ? words : { ...words, path }, isKeyed: true };
  }
  return title && isDebt(title) ? { words: title, isKeyed: false } : null;
}
