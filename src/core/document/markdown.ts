import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkGfm).freeze();

/** Parses markdown in full. Slow on large or deep text: ask `isParsable` first. Offsets are those of `source`. */
export function parseMarkdown(source: string): Root {
  // The parser would take a second byte-order mark off and shift every offset.
  return processor.parse(source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source);
}
