import { fieldOf, wordsOf } from '../artifact/fields.js';
import type { Artifact } from '../artifact/types.js';
import { workTypeKey } from '../corpus/matrix.js';
import type { Corpus, Matrix, MatrixRow } from '../corpus/types.js';
import type { Words } from '../document/range.js';
import type { Related, Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { decisionsIn } from '../rights/decisions.js';
import { rowsMeant } from '../rights/row.js';
import { nearestWords } from '../text/nearest.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { listed, shorten } from './shared/shorten.js';

type Message = 'unknown' | 'near' | 'several' | 'rows' | 'write';

/** More rows than this are no choice any more. */
const mostRows = 8;

/** A work type that names no row, so that nobody can tell which bar holds and who decides. */
export const unknownWorkType = artifactRule<Message>({
  id: 'unknown-work-type',
  group: 'decision-rights',
  summary: 'The work type names no row of the matrix.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    unknown: 'Name a row of the matrix, such as {near}; "{words}" is none',
    near: 'Write the work type as {near}; "{words}" is no row of the matrix',
    several: 'Say which row you mean, {near}; "{words}" fits each of them',
    rows: 'The rows of the matrix begin here',
    write: 'Set the work type to "{row}"',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    for (const decision of decisionsIn(artifact)) {
      const field = fieldOf(decision, 'work-type');
      // A placeholder has a rule of its own.
      if (!field || /^[{<[]/.test(field.value) || corpus.matrix.rows.length === 0) continue;
      const meant = rowsMeant(corpus.matrix, field.value);
      if (meant.length === 1) continue;
      yield { ...reportOn(wordsOf(field), meant, artifact, corpus), severity: byStage[decision.stage] ?? 'hint' };
    }
  },
});

function reportOn(words: Words, meant: readonly MatrixRow[], artifact: Artifact, corpus: Corpus): Report<Message> {
  const { matrix } = corpus;
  const isSeveral = meant.length > 0;
  const near = isSeveral ? meant : nearestRows(matrix, words.text);
  const rows = isSeveral ? meant : [...near, ...matrix.rows.filter((row) => !near.includes(row))];
  const names = rows.slice(0, mostRows).map((row) => written(row, words.text));
  const quoted = names.map((name) => `"${shorten(name)}"`);
  return {
    message: isSeveral ? 'several' : near.length > 0 ? 'near' : 'unknown',
    data: { words: shorten(words.text, 32), near: isSeveral ? listed(quoted, 'or') : listed(quoted.slice(0, 1)) },
    range: words.range,
    path: words.path,
    related: rowsOf(matrix),
    suggestions: standsAsRead(artifact, words) ? names.map((name) => writing(name, words, artifact)) : [],
  };
}

function nearestRows({ rows }: Matrix, workType: string): MatrixRow[] {
  const keys = nearestWords(
    workTypeKey(workType),
    rows.map(({ key }) => key),
  );
  return rows.filter(({ key }) => keys.includes(key));
}

/** A row's name as the author writes work types: with hyphens, or in words. */
function written(row: MatrixRow, like: string): string {
  return /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u.test(like) ? row.key : row.workType;
}

function writing(row: string, words: Words, artifact: Artifact): Suggestion {
  return { title: 'write', data: { row }, edits: [replacing(artifact, words, row)], snippet: false };
}

function rowsOf({ path, rows }: Matrix): Related[] {
  const range = rows[0]?.cells?.[0];
  return path !== null && range ? [{ path, range, message: 'rows', data: {} }] : [];
}
