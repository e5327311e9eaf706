import type { Root } from 'mdast';
import { parseMarkdown } from './markdown.js';
import { isParsable } from './parsable.js';

/** Full parses of parts of a document, kept by their content. */
export interface Slices {
  /** The tree of a source; null where it is too large or too deep to be parsed in bounded time. */
  parse(source: string): Root | null;
}

/** A document of a few hundred kilobytes, every line of which is asked about, finds all of them again. */
const most = { slices: 8_192, characters: 524_288 };

/** A keeper of slices for one document in all of its versions. The one that was asked for longest ago makes room. */
export function slicesKept(limit = most): Slices {
  const kept = new Map<string, Root | null>();
  let characters = 0;
  return {
    parse(source) {
      const known = kept.get(source);
      const tree = known === undefined && isParsable(source) ? parseMarkdown(source) : (known ?? null);
      if (kept.delete(source)) characters -= source.length;
      kept.set(source, tree);
      characters += source.length;
      for (const oldest of kept.keys()) {
        if (kept.size <= limit.slices && characters <= limit.characters) break;
        kept.delete(oldest);
        characters -= oldest.length;
      }
      return tree;
    },
  };
}
