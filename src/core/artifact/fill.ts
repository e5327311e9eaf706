import { isEmptyText } from '../document/content.js';
import type { Document } from '../document/document.js';
import type { Cell } from '../document/outline-types.js';
import { brief } from './brief.js';

/** A whole text in brackets, braces or angles, or an emphasised question: what a form has where an answer belongs. */
const asks =
  /^[*_`\s|-]*(?:[^\n[\]{}<>]{0,60}[:：][*_\s]*)?(?:\\?\[(?![ xX]\])[^[\]\n]{2,200}\](?!\()|\{\{?[^{}\n]{1,80}\}\}?|<[^<>\n]{2,80}>)[*_`.\s]*$|^[*_(][^\n]{5,300}[?？…][)*_\s]*$/u;
/** How the prompts of a form begin, written as plain sentences. */
const prompts =
  /^(?:\.{3}$|…$|(?:briefly )?(?:describe|explain|list|state|specify|identify|summari[sz]e|define|outline) (?:the|what|who|how|any|all|briefly|here|each|in)\b|(?:this|in this) (?:section|subsection|chapter)\b|(?:décri(?:re|vez)|expliquez|listez|indiquez|présentez|cette section)\b|(?:beschreib(?:en sie|e|t)|dieser abschnitt|hier (?:wird|werden|steht))\b|(?:describ(?:ir|a|e)|explicar|explique|enumer(?:ar|e)|indi(?:car|que)|esta (?:sección|subsección|seção|subseção)|sin entrar|descrev(?:er|a)|list(?:ar|e)) )/u;
/** "Goal 1: Description and metrics". */
const described = /:[*_\s]*(?:description|descripción|descrição|beschreibung)\b/i;
const link = /^[*_\s\d.-]*\[[^\]\n]{1,200}\]\([^)\n]{1,300}\)/;

/** What the blocks of a document hold: items, paragraphs and rows. */
export interface Fill {
  /** Blocks that say what to write instead of saying it. */
  readonly placeholders: number;
  /** Blocks that open with a link. */
  readonly links: number;
  /** Characters in all other blocks. */
  readonly words: number;
  readonly blocks: number;
}

/** Counts what is written in a document, and what is only asked for. */
export function fillOf({ outline }: Document): Fill {
  const found = { placeholders: 0, links: 0, words: 0, blocks: 0 };
  const look = (text: string): void => {
    const start = brief(text, 400);
    found.blocks++;
    if (
      asks.test(start) ||
      described.test(brief(start, 80)) ||
      prompts.test(start.replace(/^[\s*_>-]+/, '').toLowerCase()) ||
      (start.length < 200 && isEmptyText(start))
    )
      found.placeholders++;
    else if (link.test(start)) found.links++;
    else found.words += start.length;
  };
  for (const { text } of outline.items) look(text);
  for (const { text, within } of outline.paragraphs) if (within !== 'list-item') look(text);
  for (const { rows } of outline.tables)
    for (const { cells } of rows) {
      if (isRowToFill(cells)) {
        found.blocks++;
        found.placeholders++;
      } else look(cells.map(({ text }) => text).join(' '));
    }
  return found;
}

/** A row that numbers something, and says nothing of it. */
function isRowToFill(cells: readonly Cell[]): boolean {
  const [first, second] = cells;
  return (
    first !== undefined &&
    second?.text === '' &&
    /^[A-Z]{1,5}[-_ ]?\d{1,4}$/.test(first.text) &&
    cells.every(({ text }) => text.length < 20)
  );
}
