import { listedIn, paragraphsIn } from '../../artifact/body.js';
import { nameId } from '../../artifact/ids.js';
import { isOwnDirectory } from '../../artifact/paths.js';
import { sectionNamed } from '../../artifact/section-named.js';
import type { Artifact, LogRecord } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { entryOf } from '../../tension/entry.js';
import { longestName, shown } from '../../tension/shown.js';
import { phrase, type Phrase } from './phrase.js';

/**
 * The id of an artifact with letters: as written, else that of its file's name, else its number with its kind where
 * people say it so, `ADR-0012`. Null where it has none.
 */
export function idWithLetters({ id, kind, path }: Artifact): string | null {
  if (id && id.number !== '' && /^[A-Za-z]/.test(id.text)) return id.text;
  const named = nameId(path);
  if (kind === 'decision-log') return null;
  if (named && named.prefix !== '') return named.raw.toUpperCase();
  // A file's name has its zeros, a title such as "1. Use queues" seldom.
  const number = [named?.raw, id?.text].find((text) => text !== undefined && /^\d+[a-z]?$/.test(text));
  return number !== undefined && (kind === 'adr' || isOwnDirectory(path)) ? `${kind.toUpperCase()}-${number}` : null;
}

/** A record in a line: its id and title, as plain words. */
export function recordName(artifact: Artifact, record: LogRecord | null): string {
  const raw = record ? record.id?.text : idWithLetters(artifact);
  const id = raw === undefined || raw === null ? null : shown(raw, longestName);
  const title = record ? shown(record.title.text, longestTitle) : entryOf(artifact).title;
  return id === null || title.startsWith(id) ? title : `${id} ${title}`;
}

/** So much of the decision of a log names it. */
const longestTitle = 120;

/** Where a record stands: its status and day, and what took its place. */
export function standing(corpus: Corpus, artifact: Artifact, record: LogRecord | null): Phrase[] {
  const { status, date } = record ?? artifact;
  const word = status && shown(status.raw, longestName);
  const day = date && shown(date.text, 40);
  const said =
    word === null
      ? phrase('No status')
      : day === null
        ? phrase('Status: {0}', word)
        : phrase('Status: {0}, {1}', word, day);
  return [said, ...(record ? [] : successors(corpus, artifact))];
}

function successors(corpus: Corpus, artifact: Artifact): Phrase[] {
  return artifact.references
    .filter(({ relation }) => relation === 'superseded-by')
    .map((reference) => {
      const found = corpus.resolve(reference, artifact);
      const name = found.state === 'found' ? recordName(found.artifact, found.record) : shown(reference.text, 80);
      return phrase('Superseded by {0}', name);
    });
}

/** What a record says, in one sentence; null where it does not say it yet. */
export function decisionSentence(artifact: Artifact, record: LogRecord | null): string | null {
  if (record) return record.why[0] ? firstSentence(record.why[0].text) : null;
  const { document, kind } = artifact;
  const section = sectionNamed(artifact, kind === 'prd' ? ['goals', 'problem', 'context'] : ['decision', 'context']);
  if (section?.state !== 'present') return null;
  const said = section.name === 'goals' ? listedIn(document, section.body) : paragraphsIn(document, section.body);
  const first = said[0] ?? listedIn(document, section.body)[0];
  return first ? firstSentence(first.text) : null;
}

/** A sentence that is longer is cut. */
const longest = 240;

function firstSentence(text: string): string {
  const words = shown(text, longest);
  const end = /[.!?](?=\s+\p{Lu})/u.exec(words);
  return end ? words.slice(0, end.index + 1) : words;
}
