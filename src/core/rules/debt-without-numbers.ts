import { debtMark, type DebtMark } from '../artifact/debt.js';
import { stageOf } from '../artifact/statuses.js';
import type { Artifact, Field, LogRecord } from '../artifact/types.js';
import { textOf } from '../document/range.js';
import type { Report, Severity } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { linesBelow } from '../author/lines-below.js';
import { sectionNamed } from '../artifact/section-named.js';
import { placeholder } from './shared/placeholder.js';
import { holdsQuantity } from './shared/quantity.js';
import { shorten } from './shared/shorten.js';

/** Keys that hold a number of their own. */
const numbered: ReadonlySet<string> = new Set(['estimate-week', 'actual-week', 'delay-day', 'outcome', 'health']);

/** Debt that nobody can weigh against anything else. */
export const debtWithoutNumbers = artifactRule<'bare' | 'add'>({
  id: 'debt-without-numbers',
  group: 'outcomes',
  summary: 'Work on debt or platform health gives no number for what it costs or saves.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    bare: 'Give "{words}" a number: what it costs today, or what it will save',
    add: 'Say what it costs today',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    if (artifact.kind === 'decision-log') {
      for (const record of artifact.records) yield* onRecord(record, artifact);
      return;
    }
    const marked = debtMark(artifact.fields, artifact.title, artifact.document);
    if (!marked || isNumbered(artifact.fields) || holdsQuantity(bodyOf(artifact))) return;
    yield { ...reportOn(marked, byStage[artifact.stage] ?? 'hint'), suggestions: costing(artifact) };
  },
});

function* onRecord(record: LogRecord, artifact: Artifact): Iterable<Report<'bare'>> {
  const severity = byStage[stageOf(record.status)];
  const marked = severity && debtMark(record.fields, record.title, artifact.document);
  if (!marked || holdsQuantity(textOf(artifact.document.text, record.range))) return;
  yield reportOn(marked, severity);
}

function reportOn({ words, isKeyed }: DebtMark, severity: Severity): Report<'bare'> {
  return {
    message: 'bare',
    data: { words: shorten(words.text) },
    range: words.range,
    path: words.path,
    severity: isKeyed ? severity : atMost(severity, 'information'),
  };
}

function isNumbered(fields: readonly Field[]): boolean {
  return fields.some(({ key, value }) => numbered.has(key) && /\p{N}/u.test(value));
}

/** The body below the title, whose own numbers are those of a record or a version. */
function bodyOf({ document, title }: Artifact): string {
  const start = title && !title.path ? Math.max(title.range.end, document.bodyStart) : document.bodyStart;
  return document.text.slice(start);
}

function costing(artifact: Artifact): Report<'bare' | 'add'>['suggestions'] & object {
  const section = sectionNamed(artifact, ['problem', 'context', 'goals', 'decision', 'consequences']);
  if (!section) return [];
  const line = `Today this costs ${placeholder(1, '3 days a month')}; afterwards ${placeholder(2, '1 day a month')}.`;
  const edit = linesBelow(artifact.document, section.heading.own, [line]);
  return [{ title: 'add', data: {}, edits: [{ ...edit, path: artifact.path }], snippet: true }];
}
