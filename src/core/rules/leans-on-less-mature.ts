import type { Artifact, LogRecord, Reference, Stage, Status } from '../artifact/types.js';
import { stageOf } from '../artifact/statuses.js';
import type { Corpus } from '../corpus/types.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { nameFor } from './shared/names.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

type Message = 'younger' | 'closed' | 'there' | 'successor';

/** How far a record has come. */
const maturity: Readonly<Record<Stage, number>> = { draft: 0, proposed: 1, accepted: 2, closed: 0 };

/** A record that depends on one which may still change, or no longer holds. */
export const leansOnLessMature = artifactRule<Message>({
  id: 'leans-on-less-mature',
  group: 'form',
  summary: 'A record depends on one that is less settled than itself.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    younger: 'Settle {other} first, or depend on something accepted; it is still {status}',
    closed: 'Depend on what holds today; {other} is {status}',
    there: 'Its status',
    successor: 'Depend on {other}, which superseded it',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    if (!isKnown(artifact.status)) return;
    for (const reference of artifact.references) {
      if (reference.relation !== 'depends-on') continue;
      const found = corpus.resolve(reference, artifact);
      if (found.state !== 'found' || found.artifact.path === artifact.path) continue;
      const report = reportOn(reference, artifact, found, corpus);
      if (report) yield report;
    }
  },
});

interface Target {
  readonly artifact: Artifact;
  readonly record: LogRecord | null;
}

/** Words of a record that goes on in another place, where its status is. */
const elsewhere = /^(?:moved|migrated|transferred)$/i;

/** Without a status, or with one such as "on hold", nobody knows how settled a record is. */
function isKnown(status: Status | null): status is Status {
  return status !== null && status.canonical !== null && status.canonical !== 'other' && !elsewhere.test(status.raw);
}

function reportOn(reference: Reference, artifact: Artifact, target: Target, corpus: Corpus): Report<Message> | null {
  const status = target.record ? target.record.status : target.artifact.status;
  if (!isKnown(status)) return null;
  const stage = stageOf(status);
  if (stage !== 'closed' && maturity[stage] >= maturity[artifact.stage]) return null;
  const other = target.record ? `"${shorten(target.record.title.text, 32)}"` : nameFor(target.artifact);
  return {
    message: stage === 'closed' ? 'closed' : 'younger',
    data: { other, status: shorten(status.raw.toLowerCase(), 24) },
    range: reference.range,
    path: reference.path,
    related: [{ path: status.path ?? target.artifact.path, range: status.range, message: 'there', data: {} }],
    suggestions: stage === 'closed' ? successors(reference, artifact, target.artifact, corpus) : [],
  };
}

/** What the closed record itself says came in its place, where that holds. */
function successors(reference: Reference, artifact: Artifact, old: Artifact, corpus: Corpus): Suggestion[] {
  if (reference.target !== null || !standsAsRead(artifact, reference)) return [];
  return old.references.flatMap((one): Suggestion[] => {
    if (one.relation !== 'superseded-by') return [];
    const found = corpus.resolve(one, old);
    if (found.state !== 'found' || found.artifact.stage !== 'accepted' || !found.artifact.id) return [];
    const edits = [replacing(artifact, reference, found.artifact.id.text)];
    return [{ title: 'successor', data: { other: nameFor(found.artifact) }, edits, snippet: false }];
  });
}
