import { wordsOf } from '../../artifact/fields.js';
import type { Artifact, Field } from '../../artifact/types.js';
import type { Corpus, MatrixRow } from '../../corpus/types.js';
import type { Related, Severity, Suggestion } from '../../lint/rule.js';
import { byStage } from '../../lint/rule.js';
import { atMost } from '../../lint/severity.js';
import { deviationOf, type Decision } from '../../rights/decisions.js';
import { addingField } from '../../author/add-field.js';
import { placeholder } from './placeholder.js';
import { replacing, standsAsRead } from '../../author/file-edit.js';
import { shorten } from './shorten.js';

/** The columns of the matrix that a decision can depart from, by their place in it. */
const columns = { 'quality-bar': 2, 'release-shape': 3, 'final-call': 4 } as const;

/** How much a departure matters: by the status of its own record, and information once a deviation says why. */
export function severityOff(decision: Decision): Severity {
  const own = byStage[decision.stage] ?? 'hint';
  return deviationOf(decision) ? atMost(own, 'information') : own;
}

/** The cell of the row that a decision departs from; none for a row that is built in or stands in the configuration. */
export function relatedRow(corpus: Corpus, row: MatrixRow | null, column: keyof typeof columns): Related[] {
  const range = row?.cells?.[columns[column]];
  const { path } = corpus.matrix;
  return range && path !== null ? [{ path, range, message: 'row', data: { type: shorten(row.workType) } }] : [];
}

/** Suggests to write what the row says, and to say why not. */
export function keeping(artifact: Artifact, decision: Decision, field: Field, rowSays: string): Suggestion[] {
  return [...writing(artifact, field, rowSays), ...explaining(artifact, decision)];
}

/** Only words that mean the same in YAML, in a table and in a line of text are put anywhere. */
function writing(artifact: Artifact, field: Field, rowSays: string): Suggestion[] {
  const words = wordsOf(field);
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ,.%&/()-]*$/u.test(rowSays) || !standsAsRead(artifact, words)) return [];
  return [
    { title: 'write', data: { row: shorten(rowSays) }, edits: [replacing(artifact, words, rowSays)], snippet: false },
  ];
}

/** A record of a log has no frontmatter of its own. */
function explaining(artifact: Artifact, decision: Decision): Suggestion[] {
  if (decision !== artifact || deviationOf(decision)) return [];
  const why = placeholder(1, 'why this work departs from its row');
  const edits = addingField(artifact, 'deviation', `"${why}"`, why);
  return edits.length > 0 ? [{ title: 'explain', data: {}, edits, snippet: true }] : [];
}
