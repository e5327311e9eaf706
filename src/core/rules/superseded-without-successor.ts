import type { Artifact, LogRecord, Status } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { textOf } from '../document/range.js';
import type { Suggestion } from '../lint/rule.js';
import { always, artifactRule } from '../lint/rule.js';
import { nameFor } from './shared/names.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';
import { sayingSuperseded } from '../author/supersede/saying.js';

type Message = 'nameless' | 'record' | 'successor' | 'deprecated';

/** Words that are followed by what came instead. */
const successorWords =
  /\b(?:super[sc]eded|replaced|obsoleted|succeeded)(?:\s[^\n.]{0,40})?\sby\s|\bin favou?r of\b|\bersetzt durch\b|\babgelöst (?:durch|von)\b|\bremplacée? par\b|\breemplazad[oa] por\b|\bsubstituíd[oa] por\b/iu;

/** A list of links says in its own words how each is meant. */
const linkWords = /supersed|replace/i;

/** How many records that speak of this one are offered as its successor. */
const mostOffered = 3;

/** A record that says it was superseded, and leaves the reader there. */
export const supersededWithoutSuccessor = artifactRule<Message>({
  id: 'superseded-without-successor',
  group: 'form',
  summary: 'A record is superseded, and nothing says by which one.',
  severity: always('warning'),
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    nameless: 'Name the record that superseded this one, such as "superseded-by: ADR-0012"',
    record: 'Name the decision that superseded "{title}", such as "superseded by D-12"',
    successor: 'Name {other} as the successor',
    deprecated: 'Set the status to "{status}"; nothing took its place',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const { status, document } = artifact;
    if (
      status?.canonical === 'superseded' &&
      !namesSuccessor(artifact, corpus) &&
      !isNamedBySuccessor(artifact, corpus)
    )
      yield {
        message: 'nameless',
        range: status.range,
        path: status.path,
        suggestions: choices(artifact, status, corpus),
      };
    for (const record of artifact.records) {
      if (record.status?.canonical !== 'superseded' || recordNames(record, textOf(document.text, record.range)))
        continue;
      yield { message: 'record', data: { title: shorten(record.title.text, 32) }, range: record.status.range };
    }
  },
});

/** By a reference, by a key, or by words in the text, which may name something outside of the repository. */
function namesSuccessor({ references, fields, document, path }: Artifact, corpus: Corpus): boolean {
  const file = corpus.files.get(path);
  const side = corpus.sources.inputs.get((file?.state === 'read' && file.side?.path) || '');
  return (
    references.some(({ relation }) => relation === 'superseded-by') ||
    fields.some(({ key, value }) =>
      key === 'superseded-by' ? isName(value) : key === 'link' && linkWords.test(value),
    ) ||
    successorWords.test(document.text) ||
    (side !== undefined && 'text' in side && successorWords.test(side.text))
  );
}

function isName(value: string): boolean {
  return !/^(?:none|n\/?a|null|~|-+|tbd|no|\[\]|\{[^{}]*\})?$/i.test(value.trim());
}

function isNamedBySuccessor(artifact: Artifact, corpus: Corpus): boolean {
  return corpus
    .referencesTo(artifact)
    .some(({ from, reference }) => from.path !== artifact.path && /^(?:supersedes|amends)$/.test(reference.relation));
}

/** A row may say it in any of its cells. */
function recordNames({ fields }: LogRecord, text: string): boolean {
  return successorWords.test(text) || fields.some(({ key, value }) => key === 'superseded-by' && isName(value));
}

function choices(artifact: Artifact, status: Status, corpus: Corpus): Suggestion[] {
  const others = new Set(corpus.referencesTo(artifact).map(({ from }) => from));
  const successors = [...others]
    .filter((other) => other !== artifact && other.stage === 'accepted' && other.kind === artifact.kind)
    .slice(0, mostOffered)
    .flatMap((other): Suggestion[] => {
      const edits = sayingSuperseded(artifact, other);
      return edits.length > 0 ? [{ title: 'successor', data: { other: nameFor(other) }, edits, snippet: false }] : [];
    });
  return [...successors, ...settingDeprecated(artifact, status)];
}

function settingDeprecated(artifact: Artifact, status: Status): Suggestion[] {
  const words = { ...status, text: status.raw };
  if (!standsAsRead(artifact, words)) return [];
  const text = /^\p{Lu}/u.test(status.raw) ? 'Deprecated' : 'deprecated';
  const edits = [replacing(artifact, words, text)];
  return [{ title: 'deprecated', data: { status: text }, edits, snippet: false }];
}
