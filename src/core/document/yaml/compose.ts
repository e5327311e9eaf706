import { Composer, Lexer, Parser, type CST, type ParsedNode } from 'yaml';

/** How deep collections may stand in each other. */
export const deepest = 64;

/** What the YAML library says is wrong, at an offset into the source it was given. */
export interface Fault {
  readonly code: string;
  readonly at: number;
}

/** A source as YAML nodes, or the place where it went too deep to be read. */
export type Composed =
  | { readonly state: 'composed'; readonly contents: ParsedNode | null; readonly faults: readonly Fault[] }
  | { readonly state: 'too-deep'; readonly at: number };

/**
 * Composes one YAML document. Depth is counted on the parser's own stack, before anything recurses;
 * every scalar stays a string, so that `0012` and `2026-02-30` are what they say.
 */
export function compose(source: string): Composed {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(plain(source))) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest) return { state: 'too-deep', at: Math.min(parser.offset, source.length) };
  }
  for (const token of parser.end()) tokens.push(token);

  const composer = new Composer({
    schema: 'failsafe',
    // `!!omap` and its like would otherwise be resolved in spite of the schema, and throw.
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens, true, source.length)];
  const [first, second] = documents;
  const faults = (first?.errors ?? []).map((error) => ({
    code: error.code,
    at: Math.min(error.pos[0], source.length),
  }));
  if (second !== undefined) faults.push({ code: 'MULTIPLE_DOCS', at: Math.min(second.range[0], source.length) });
  return { state: 'composed', contents: first?.contents ?? null, faults };
}

/** The library ends no line at a lone CR and uses control characters as marks; both are put right, length kept. */
function plain(source: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  return source.replace(/\r(?!\n)/g, '\n').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufeff]/g, '\ufffd');
}
