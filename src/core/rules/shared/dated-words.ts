import type { Artifact, Field } from '../../artifact/types.js';
import type { Value } from '../../document/frontmatter-types.js';
import type { Words } from '../../document/range.js';

/** Words where a day belongs. */
export interface DatedWords extends Words {
  /** The key says that a day belongs here, so that `03/04/2026` is one. */
  readonly isDate: boolean;
}

const dateKeys: ReadonlySet<string> = new Set(['date', 'review-by']);
const dateWords = /(?:^|[-_ ])(?:date|datum|fecha|data|by|until|on|at|updated|deadline)$/i;

/** Every place of an artifact and of its records where a day may stand: metadata, mappings in it, and kill rules. */
export function* datedWords(artifact: Artifact): Iterable<DatedWords> {
  for (const field of artifact.fields) yield* inField(field);
  for (const { date } of artifact.killRules) if (date) yield { ...date, isDate: false };
  for (const record of artifact.records) {
    for (const field of record.fields) yield* inField(field);
    if (record.date) yield { ...record.date, isDate: true };
    for (const { date } of record.killRules) if (date) yield { ...date, isDate: false };
  }
}

function* inField(field: Field): Iterable<DatedWords> {
  if (field.key === 'id' || field.key === 'title') return;
  const isDate = dateKeys.has(field.key) || dateWords.test(field.rawKey);
  if (field.node && field.node.kind !== 'scalar') {
    for (const words of scalarsIn(field.node))
      yield field.path === undefined ? { ...words, isDate } : { ...words, isDate, path: field.path };
  } else for (const words of field.items) yield { ...words, isDate };
}

/** The scalars of a value in document order, however deep they stand. */
function* scalarsIn(whole: Value): Iterable<Words> {
  const open: Value[] = [whole];
  for (let value = open.pop(); value; value = open.pop()) {
    if (value.kind === 'scalar') {
      const quote = value.quoted ? 1 : 0;
      yield { text: value.text, range: { start: value.range.start + quote, end: value.range.end - quote } };
      continue;
    }
    const inside = value.kind === 'list' ? value.items : value.entries.flatMap((entry) => entry.value ?? []);
    for (let index = inside.length - 1; index >= 0; index--) open.push(...inside.slice(index, index + 1));
  }
}
