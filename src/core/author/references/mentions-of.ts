import { nameId } from '../../artifact/ids.js';
import type { Corpus } from '../../corpus/types.js';
import { mentionsIn, mentionsInPlain, type Meant, type Mention, type PlainFile } from './mentions.js';

/** Every place that speaks of a record: in all documents of the repository, and in the files of code that are handed over. */
export function mentionsOf(corpus: Corpus, meant: Meant, code: readonly PlainFile[]): Mention[] {
  const mayMean = mentionTest(meant);
  const isMeant = (mention: Mention): boolean =>
    mention.meant.artifact === meant.artifact && mention.meant.record === meant.record;
  const documents = [...corpus.files.values()].flatMap((file) =>
    file.state === 'read' && (mayMean(file.document.text) || file.side)
      ? mentionsIn(corpus, file.document, file.artifact)
      : [],
  );
  const plain = [...plainInputs(corpus), ...code].filter(({ text }) => mayMean(text));
  return [...documents, ...plain.flatMap((file) => mentionsInPlain(corpus, file))].filter(isMeant);
}

/** A quick test that is true for every text that may speak of a record. */
export function mentionTest({ artifact, record }: Meant): (text: string) => boolean {
  const numbers = [record ? record.id?.number : artifact.id?.number, record ? null : nameId(artifact.path)?.number];
  const parts = artifact.path.split('/').map((part) => part.replace(/\.(?:md|markdown)$/i, ''));
  const name = /^(?:readme|index)$/i.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
  // A name may be written with its other characters encoded.
  const longest = (name ?? '').split(/[^\w.-]/).sort((one, other) => other.length - one.length)[0];
  const signs = [...numbers, longest].filter(
    (sign): sign is string => sign !== undefined && sign !== null && sign !== '',
  );
  return (text) => signs.some((sign) => text.includes(sign));
}

/** The files that Cutline reads beside the documents, such as its configuration. */
export function plainInputs({ sources, files }: Corpus): PlainFile[] {
  return [...sources.inputs.values()].flatMap((input) =>
    'text' in input && files.get(input.path)?.state !== 'read' ? [{ path: input.path, text: input.text }] : [],
  );
}
