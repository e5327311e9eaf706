import { proposalPrefixes } from './dialects.js';
import { productTitleOf } from './product-names.js';
import type { Kind } from './types.js';

/** The title of a numbered proposal. */
const proposalTitle = new RegExp(`^\\W*(?:${proposalPrefixes.join('|')})[-\\s]?\\d+`, 'i');

/** A title that only says that something is proposed. */
const proposed = /^\W*(?:(?:change )?proposal|(?:änderungs)?vorschlag|proposition|propuesta|proposta)\b(?!\p{L})/iu;

/** The kind that a title says; null where it says none. */
export function titleKind(title: string): Kind | null {
  if (proposalTitle.test(title) || proposed.test(title) || productTitleOf(title) === 'sure') return 'prd';
  return /^\W*(?:[A-Z]+-)*ADR\b|architecture decision record|architectural decision record|^\W*decision record\b/i.test(
    title,
  )
    ? 'adr'
    : null;
}
