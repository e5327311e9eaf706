import MarkdownIt, { type Token } from 'markdown-it';
import { step, type Step, type StepKind } from './step.js';

/** How many levels a token may stand deep: two for a list and its item, one for a quote. What is deeper is not read. */
export const deepestLevel = 64;

const options: object = { maxNesting: deepestLevel + 2 };
const rules = new MarkdownIt('commonmark', options).enable('table');
// Links are neither opened nor rendered here: a definition is one whatever it points to.
rules.validateLink = () => true;
rules.normalizeLink = (url) => url;

/**
 * The blocks of a markdown text whose lines end in LF, by the rules of CommonMark; its first line is `line`. Inline
 * markup is not looked at. Null where blocks stand too deep in each other.
 */
export function stepsByRules(source: string, line: number): Step[] | null {
  const tokens: Token[] = [];
  rules.block.parse(source, rules, {}, tokens);
  const steps: Step[] = [];
  let inTable = false;
  for (const token of tokens) {
    if (token.level >= deepestLevel) return null;
    const kind = kinds.get(token.type);
    if (token.type === 'table_close') inTable = false;
    if (kind === undefined || inTable) continue;
    inTable = kind === 'table';
    const [from, to] = token.map ?? [0, 0];
    steps.push(step(headingKind(token) ?? kind, line + from, line + to, sizeOf(token)));
  }
  return steps;
}

const kinds: ReadonlyMap<string, StepKind> = new Map<string, StepKind>([
  ['bullet_list_open', 'bullets'],
  ['ordered_list_open', 'numbers'],
  ['bullet_list_close', 'list-end'],
  ['ordered_list_close', 'list-end'],
  ['list_item_open', 'item'],
  ['list_item_close', 'item-end'],
  ['blockquote_open', 'quote'],
  ['blockquote_close', 'quote-end'],
  ['heading_open', 'marked-heading'],
  ['paragraph_open', 'paragraph'],
  ['table_open', 'table'],
  ['fence', 'code'],
  ['code_block', 'code'],
  ['html_block', 'html'],
  ['hr', 'break'],
]);

function headingKind({ type, markup }: Token): StepKind | null {
  return type === 'heading_open' && !markup.startsWith('#') ? 'underlined-heading' : null;
}

function sizeOf({ type, tag, info }: Token): number {
  if (type === 'heading_open') return Number(tag.slice(1));
  return type === 'list_item_open' ? info.length + 1 : 0;
}
