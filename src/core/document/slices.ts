import type { Root } from 'mdast';
import { parseMarkdown } from './markdown.js';
import { isParsable } from './parsable.js';

/** Full parses of parts of a document, kept by their content. */
export interface Slices {
  /** The tree of a source; null where it is too large or too deep to be parsed in bounded time. */
  parse(source: string): Root | null;
}

const mostKept = 256;

/** A keeper of slices for one document. The oldest makes room for the newest. */
export function slicesKept(): Slices {
  const kept = new Map<string, Root | null>();
  return {
    parse(source) {
      const known = kept.get(source);
      if (known !== undefined) return known;
      const tree = isParsable(source) ? parseMarkdown(source) : null;
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
      kept.set(source, tree);
      return tree;
    },
  };
}
