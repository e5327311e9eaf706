import { titleHeading } from '../../artifact/carriers/head.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import type { Document } from '../../document/document.js';
import type { Range, Words } from '../../document/range.js';
import { ownNames } from '../renumber/own-names.js';
import { mentionsIn, type Meant, type Mention } from './mentions.js';

/** A record that an offset of a document is about, and the words there that say so. */
export interface MeantAt extends Meant {
  readonly words: Words;
  /** The mention of another place; null where the record says its own name. */
  readonly mention: Mention | null;
}

/** The record that the words at an offset speak of, or whose own name stands there; null where none does. */
export function meantAt(corpus: Corpus, document: Document, artifact: Artifact | null, offset: number): MeantAt | null {
  const holds = ({ range, path }: Words): boolean =>
    (path === undefined || path === document.path) && range.start <= offset && offset <= range.end;
  if (artifact) {
    const { ids, titles } = ownNames(artifact);
    const own = [...ids, ...titles].find(holds);
    if (own) return { artifact, record: null, words: own, mention: null };
    for (const record of artifact.records) {
      const words = [...(record.id ? [record.id] : []), record.title].find(holds);
      if (words) return { artifact, record, words, mention: null };
    }
  }
  const mention = mentionsIn(corpus, document, artifact).find((each) => holds(each));
  return mention ? { ...mention.meant, words: mention, mention } : null;
}

/** Where a record begins: at its title, or its id where it has no other words. */
export function placeOf({ artifact, record }: Meant): Range {
  if (record) return record.title.range;
  return titleHeading(artifact.document)?.range ?? { start: 0, end: 0 };
}
