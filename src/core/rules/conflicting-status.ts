import type { Artifact, CanonicalStatus, Status } from '../artifact/types.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { always, artifactRule } from '../lint/rule.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

type Message = 'conflict' | 'other' | 'write';

/** A status that two places of one record give differently. */
export const conflictingStatus = artifactRule<Message>({
  id: 'conflicting-status',
  group: 'form',
  summary: 'Two places of one record give two different statuses.',
  severity: always('warning'),
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    conflict: 'Give one status in both places; this says "{here}", the other "{there}"',
    other: 'Says "{there}"',
    write: 'Write "{status}" in both places',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const [first, ...rest] = artifact.statuses.filter(isSaid);
    if (!first) return;
    for (const status of rest) if (status.canonical !== first.canonical) yield reportOn(status, first, artifact);
  },
});

/** Words of which nobody knows where they stand in the life of a record contradict none. */
function isSaid({ canonical }: Status): boolean {
  const unclear: readonly (CanonicalStatus | null)[] = [null, 'other'];
  return !unclear.includes(canonical);
}

function reportOn(status: Status, first: Status, artifact: Artifact): Report<Message> {
  const there = shorten(first.raw, 24);
  return {
    message: 'conflict',
    data: { here: shorten(status.raw, 24), there },
    range: status.range,
    path: status.path,
    related: [{ path: first.path ?? artifact.path, range: first.range, message: 'other', data: { there } }],
    suggestions: [...writing(first, status, artifact), ...writing(status, first, artifact)],
  };
}

/** Puts the word of one place into the other, with the capital that stood there. */
function writing(from: Status, to: Status, artifact: Artifact): Suggestion[] {
  const words = { ...to, text: to.raw };
  if (!standsAsRead(artifact, words)) return [];
  const isCapital = /^\p{Lu}/u.test(to.raw);
  const [first = '', ...rest] = from.raw;
  const text = (isCapital ? first.toUpperCase() : first.toLowerCase()) + rest.join('');
  const edits = [replacing(artifact, words, text)];
  return [{ title: 'write', data: { status: shorten(text, 24) }, edits, snippet: false }];
}
