import { choosable, shippedWords } from '../../artifact/status-words.js';
import type { Artifact, LogRecord, Status } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { languageOf } from '../../words/languages.js';
import { inCaseOf } from '../in-case-of.js';
import { plainWord, type Choosable } from './plain-word.js';
import { isKnownStatus, statusKey, type StatusKey } from './status-key.js';

/**
 * The word that a repository uses for a status: the most frequent one, of artifacts of the same kind before others; one
 * that says that the work is out is never chosen for somebody. In the case of the word that it takes the place of.
 */
export function ownWord(corpus: Corpus, artifact: Artifact, to: StatusKey, now: Status | null): string {
  const same = corpus.artifacts.filter(({ kind }) => kind === artifact.kind);
  const word = mostFrequent(same, to) ?? mostFrequent(corpus.artifacts, to) ?? usualWord(artifact, to, now);
  return inCaseOf(word, now ? [now.raw] : []);
}

function mostFrequent(artifacts: readonly Artifact[], to: StatusKey): string | null {
  const counts = new Map<string, number>();
  for (const { raw } of artifacts.flatMap(statusesOf).filter((status) => statusKey(status) === to)) {
    const word = raw.toLowerCase();
    if (isPlain(word, to)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

function statusesOf({ statuses, records }: Pick<Artifact, 'statuses'> & { readonly records: readonly LogRecord[] }) {
  return [...statuses, ...records.flatMap(({ status }) => status ?? [])];
}

/** A word that stands for its status and for nothing more, and that every carrier can hold. */
function isPlain(word: string, to: StatusKey): boolean {
  return /^[\p{L}\p{M}][\p{L}\p{M} -]*$/u.test(word) && (to.startsWith('word:') || !shippedWords.has(word));
}

function usualWord({ document }: Artifact, to: StatusKey, now: Status | null): string {
  if (to.startsWith('word:')) return to.slice('word:'.length);
  const isEnglish = now !== null && (choosable as readonly string[]).includes(now.raw.toLowerCase());
  return plainWord(isEnglish ? 'en' : languageOf(document.text), to as Choosable);
}

/** The statuses that a repository has, and those that an author may choose, in the order of a decision's life. */
export function statusChoices(corpus: Corpus): readonly StatusKey[] {
  const found = corpus.artifacts.flatMap(statusesOf).map(statusKey);
  const words = [...new Set(found)].filter((key) => key.startsWith('word:') && isKnownStatus(key)).sort();
  return [...choosable, ...words];
}
