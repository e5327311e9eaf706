import MarkdownIt, { type Token } from 'markdown-it';

const rules = new MarkdownIt('commonmark').enable('table');
rules.options = { ...rules.options, ...{ maxNesting: 200 } };
// Links are neither opened nor rendered here: a definition is one whatever it points to.
rules.validateLink = () => true;
rules.normalizeLink = (url) => url;

/** The block tokens of a markdown text whose lines end in LF. Inline markup is not looked at. */
export function blockTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  rules.block.parse(source, rules, {}, tokens);
  return tokens;
}
