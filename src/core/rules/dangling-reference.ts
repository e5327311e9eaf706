import type { Artifact, Id, Reference } from '../artifact/types.js';
import type { Corpus, Resolution } from '../corpus/types.js';
import { contains, type Range } from '../document/range.js';
import { linksIn, type FoundLink } from '../document/slice.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStageAndClosed } from '../lint/rule.js';
import { linkCandidates } from './shared/links.js';
import { pathFrom } from './shared/paths.js';
import { replacing } from './shared/replace.js';
import { shorten } from './shared/shorten.js';

type Message = 'record' | 'record-near' | 'file' | 'file-near' | 'write';
type Missing = Extract<Resolution, { state: 'missing' }>;

/** A reference to a record or a file that is not there. */
export const danglingReference = artifactRule<Message>({
  id: 'dangling-reference',
  group: 'form',
  summary: 'A reference leads to nothing.',
  severity: byStageAndClosed,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    record: 'Refer to a record that is there; no "{words}" was found',
    'record-near': 'Refer to a record that is there; no "{words}" was found, but "{near}" was',
    file: 'Link to a file that is there; "{words}" was not found',
    'file-near': 'Link to a file that is there; "{words}" was not found, but "{near}" was',
    write: 'Write "{near}"',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const links = [...deadLinks(artifact, corpus)];
    for (const link of links) yield onFile({ range: link.urlRange }, link.url, link.found, artifact);
    for (const reference of artifact.references) {
      const found = corpus.resolve(reference, artifact);
      const isTold = reference.path === undefined && links.some((link) => contains(link.range, reference.range));
      if (found.state !== 'missing' || isTold) continue;
      yield reference.target === null
        ? onRecord(reference, found, artifact)
        : onFile(reference, reference.target, found, artifact);
    }
  },
});

function* deadLinks(artifact: Artifact, corpus: Corpus): Iterable<FoundLink & { found: Missing }> {
  const { document } = artifact;
  for (const { url, urlRange } of linkCandidates(document)) {
    const found = corpus.resolve({ text: url, target: url }, artifact);
    if (found.state !== 'missing') continue;
    const link = linksIn(document, blockOf(artifact, urlRange)).find((one) => contains(one.range, urlRange));
    if (link) yield { ...link, found };
  }
}

/** The block around an offset, which is what has to be read to know whether a link is one. */
function blockOf({ document }: Artifact, range: Range): Range {
  const { outline, lines } = document;
  const blocks = [...outline.paragraphs, ...outline.tables.flatMap((table) => table.rows)];
  const block = blocks.find((candidate) => contains(candidate.range, range));
  return block?.range ?? lines.range(lines.at(range.start));
}

function onRecord(reference: Reference, found: Missing, artifact: Artifact): Report<Message> {
  const near = found.nearest.flatMap((one) => (one.id ? [asWritten(one.id, reference.text)] : []));
  return {
    message: near.length > 0 ? 'record-near' : 'record',
    data: { words: shorten(reference.text), near: near[0] ?? '' },
    range: reference.range,
    path: reference.path,
    suggestions: near.map((id) => writing(id, reference, artifact)),
  };
}

/** An id in the form in which the reference is written: `ADR-0013` becomes `ADR-0011`. */
function asWritten(id: Id, reference: string): string {
  if (/\D/.test(id.text)) return id.text;
  return reference.replace(/\d+(?!.*\d)/s, (digits) => id.number.padStart(digits.length, '0'));
}

function onFile(
  at: { range: Range; path?: string },
  target: string,
  found: Missing,
  artifact: Artifact,
): Report<Message> {
  const near = found.nearest.map((one) => pathFrom(artifact.path, one.path));
  const { start, end } = at.range;
  const shift = at.path === undefined ? artifact.document.text.slice(start, end).indexOf(target) : -1;
  const words =
    shift < 0 ? null : { text: target, range: { start: start + shift, end: start + shift + target.length } };
  return {
    message: near.length > 0 ? 'file-near' : 'file',
    data: { words: shorten(target, 60), near: near[0] ?? '' },
    range: words?.range ?? at.range,
    path: at.path,
    suggestions: words ? near.map((path) => writing(path, words, artifact)) : [],
  };
}

function writing(near: string, words: { text: string; range: Range }, artifact: Artifact): Suggestion {
  return { title: 'write', data: { near }, edits: [replacing(artifact, words, near)], snippet: false };
}
