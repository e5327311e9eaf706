import type { Artifact, LogRecord, Status } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { addingField } from '../add-field.js';
import { replacing, standsAsRead, type FileEdit } from '../file-edit.js';
import { ownWord } from './own-word.js';
import { isKnownStatus, statusKey, type StatusKey } from './status-key.js';

/**
 * Why a decision is not moved: a log has no status of its own; a decision that another has taken the place of stays
 * superseded; one that nothing has taken the place of cannot be; a word that nobody knows is not spread; or there is no
 * safe place to write it.
 */
export type StatusRefusal = 'log' | 'unknown' | 'has-successor' | 'needs-successor' | 'nowhere';

/** The edits that move a decision, or why it is not moved. */
export type StatusMove = { readonly edits: readonly FileEdit[] } | { readonly refused: StatusRefusal };

/**
 * Moves an artifact, or a record of a log, to another status: the word of the repository takes the place of the word
 * alone, in every carrier that says it. No edit for the status that it has already.
 */
export function statusMove(corpus: Corpus, artifact: Artifact, record: LogRecord | null, to: StatusKey): StatusMove {
  if (artifact.kind === 'decision-log' && !record) return { refused: 'log' };
  const now = record ? record.status : artifact.status;
  if (now && statusKey(now) === to) return { edits: [] };
  if (!isKnownStatus(to)) return { refused: 'unknown' };
  const hasSuccessor = isSuperseded(artifact, record);
  if (to === 'superseded' && !hasSuccessor) return { refused: 'needs-successor' };
  if (to !== 'superseded' && hasSuccessor) return { refused: 'has-successor' };
  const edits = now ? replacements(corpus, artifact, record ? [now] : artifact.statuses, to) : [];
  if (edits.length > 0) return { edits };
  const added = now || record ? [] : addingField(artifact, 'status', ownWord(corpus, artifact, to, null));
  return added.length > 0 ? { edits: added } : { refused: 'nowhere' };
}

/** None where one of the words is not written as it is read, such as YAML writes an escaped one. */
function replacements(corpus: Corpus, artifact: Artifact, statuses: readonly Status[], to: StatusKey): FileEdit[] {
  const words = statuses.map((status) => ({ ...status, text: status.raw }));
  if (!words.every((each) => standsAsRead(artifact, each))) return [];
  return words.map((each) => replacing(artifact, each, ownWord(corpus, artifact, to, each)));
}

function isSuperseded(artifact: Artifact, record: LogRecord | null): boolean {
  if (record) return record.fields.some(({ key, value }) => key === 'superseded-by' && value.trim() !== '');
  return artifact.references.some(({ relation }) => relation === 'superseded-by');
}
