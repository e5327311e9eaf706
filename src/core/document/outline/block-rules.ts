import MarkdownIt, { type Token } from 'markdown-it';

/** How many levels a token may stand deep: two for a list and its item, one for a quote. What is deeper is not read. */
export const deepestLevel = 64;

const options: object = { maxNesting: deepestLevel + 2 };
const rules = new MarkdownIt('commonmark', options).enable('table');
// Links are neither opened nor rendered here: a definition is one whatever it points to.
rules.validateLink = () => true;
rules.normalizeLink = (url) => url;

/** The block tokens of a markdown text whose lines end in LF. Inline markup is not looked at. */
export function blockTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  rules.block.parse(source, rules, {}, tokens);
  return tokens;
}
