import type { SectionName } from '../artifact/headings/names.js';
import type { Artifact, Status } from '../artifact/types.js';
import { isUnfilledChoice } from '../artifact/statuses.js';
import { choosable, statusWords } from '../artifact/status-words.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { always, artifactRule } from '../lint/rule.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { nearestWords } from '../text/nearest.js';
import { listed, shorten } from './shared/shorten.js';
import { hasUnplacedText } from './shared/spoken-of.js';

type Message = 'unknown' | 'near' | 'choice' | 'write';

const known = Object.values(statusWords).flat();

/** A status that nobody knows, so that no rule knows how strict to be. */
export const unknownStatus = artifactRule<Message>({
  id: 'unknown-status',
  group: 'form',
  summary: 'The status is not a word that says where the decision stands.',
  severity: always('warning'),
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    unknown: 'Use a known status, such as "proposed" or "accepted"; "{word}" is not one',
    near: 'Write the status as "{near}"; "{word}" is not known',
    choice: 'Choose one status, such as "{example}"; "{word}" offers several',
    write: 'Set the status to "{status}"',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    for (const status of statusesOf(artifact)) {
      if (status.canonical === null) yield reportOn(status, artifact);
    }
  },
});

function statusesOf(artifact: Artifact): readonly Status[] {
  return [...artifact.statuses, ...artifact.records.flatMap((record) => record.status ?? [])];
}

function reportOn(status: Status, artifact: Artifact): Report<Message> {
  const path = status.path;
  const at = { range: status.range, path };
  if (status.raw.includes('|') && isUnfilledChoice(status.raw)) {
    const offered = status.raw
      .split('|')
      .map(bare)
      .filter((word) => known.includes(word.toLowerCase()));
    const words = offered.length > 0 ? offered : choosable;
    const data = { word: shorten(status.raw, 32), example: listed(words.slice(0, 1)) };
    return { ...at, message: 'choice', data, suggestions: writingEach(words, status, artifact) };
  }
  const near = nearestWords(bare(status.raw).replace(/[-_\s]+/g, ' '), known);
  const data = { word: shorten(status.raw, 32), near: listed(near.slice(0, 1)) };
  const words = [...near, ...choosable.filter((choice) => !near.includes(choice))];
  return {
    ...at,
    message: near.length > 0 ? 'near' : 'unknown',
    data,
    ...(near.length === 0 && maySpeakAnother(status, artifact) ? { severity: 'information' } : {}),
    suggestions: writingEach(words, status, artifact),
  };
}

/** Sections that most artifacts have, and that are headed by other words in each language. */
const telling: ReadonlySet<SectionName> = new Set(['decision', 'consequences', 'goals', 'requirements', 'scope']);

/** True for a word, or a document around it, that may be of a language that no list is in. */
function maySpeakAnother(status: Status, artifact: Artifact): boolean {
  if (/[^\P{L}a-z]/u.test(status.raw.toLowerCase())) return true;
  return !artifact.sections.some(({ name }) => telling.has(name)) && hasUnplacedText(artifact);
}

/** A word without the brackets that a template put around it. */
function bare(word: string): string {
  return word.replace(/^[{<[\s]+|[}>\]\s]+$/g, '');
}

/** Nothing is offered where YAML writes the word in another way than it is read. */
function writingEach(choices: readonly string[], status: Status, artifact: Artifact): Suggestion[] {
  if (!standsAsRead(artifact, { ...status, text: status.raw })) return [];
  return choices.map((choice) => writing(choice, status, artifact));
}

function writing(choice: string, status: Status, artifact: Artifact): Suggestion {
  const text = /^\p{Lu}/u.test(status.raw) ? choice.charAt(0).toUpperCase() + choice.slice(1) : choice;
  const edit = replacing(artifact, { ...status, text: status.raw }, text);
  return { title: 'write', data: { status: text }, edits: [edit], snippet: false };
}
