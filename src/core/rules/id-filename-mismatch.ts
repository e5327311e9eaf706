import type { Artifact, Id } from '../artifact/types.js';
import { idOf, nameId, splitTitle } from '../artifact/ids.js';
import { titleHeading } from '../artifact/carriers/head.js';
import type { Words } from '../document/range.js';
import type { Related, Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStageAndClosed } from '../lint/rule.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { differ, isDay, type Numbered } from './shared/numbers.js';
import { shorten } from './shared/shorten.js';

type Message = 'name' | 'twice' | 'other' | 'write';

/** A record that has one number in its text and another in its file's name. */
export const idFilenameMismatch = artifactRule<Message>({
  id: 'id-filename-mismatch',
  group: 'form',
  summary: "The number in the text is not the one in the file's name.",
  severity: byStageAndClosed,
  kinds: ['adr', 'prd'],
  messages: {
    name: 'Give the text and the file one number; this says {id}, the name {file}',
    twice: 'Give one number; this says {id}, the frontmatter {other}',
    other: 'Says {other}',
    write: 'Write {id}',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const [first, second] = idsIn(artifact);
    const named = nameId(artifact.path);
    const file = named && !isDay(named.number) ? named : null;
    if (first && file && differ(first, file)) yield onName(first, file, artifact);
    if (!first || !second || !differ(second, first)) return;
    yield file && differ(second, file) ? onName(second, file, artifact, first) : onTwice(second, first, artifact);
  },
});

/** The ids that the text itself gives, that of the metadata first. */
function idsIn(artifact: Artifact): Id[] {
  const heading = titleHeading(artifact.document);
  const fields = artifact.fields.filter(({ key, value }) => key === 'id' && value !== '').slice(0, 1);
  const found = [
    ...fields.flatMap((field) => field.items.slice(0, 1).map((words) => idOf(words))),
    heading && splitTitle({ text: heading.text, range: heading.range }).id,
  ];
  return found.filter((id): id is Id => id !== null && id.number !== '' && !isDay(id.number));
}

function onName(id: Id, file: Numbered & { raw: string }, artifact: Artifact, other?: Id): Report<Message> {
  return {
    message: 'name',
    data: { id: shorten(id.text, 20), file: shorten(file.raw, 24) },
    range: id.range,
    path: id.path,
    ...(other ? { related: [relatedTo(other, artifact)] } : {}),
    suggestions: writing(id, file.number, artifact),
  };
}

function onTwice(id: Id, other: Id, artifact: Artifact): Report<Message> {
  return {
    message: 'twice',
    data: { id: shorten(id.text, 20), other: shorten(other.text, 20) },
    range: id.range,
    path: id.path,
    related: [relatedTo(other, artifact)],
    suggestions: [...writing(id, other.number, artifact), ...writing(other, id.number, artifact)],
  };
}

function relatedTo(id: Id, artifact: Artifact): Related {
  return { path: id.path ?? artifact.path, range: id.range, message: 'other', data: { other: shorten(id.text, 20) } };
}

/** Puts a number in the place of the id's own, with as many digits. */
function writing(id: Id, number: string, artifact: Artifact): Suggestion[] {
  const words: Words = id;
  const digits = /\d+(?:-\d{2}-\d{2})?[a-z]?$/.exec(id.text)?.[0];
  if (digits === undefined || !standsAsRead(artifact, words)) return [];
  const padded = digits.startsWith('0') ? number.padStart(digits.length, '0') : number;
  const text = id.text.slice(0, -digits.length) + padded;
  return [{ title: 'write', data: { id: text }, edits: [replacing(artifact, words, text)], snippet: false }];
}
