import { saysNone } from '../document/content.js';
import type { SectionName } from '../artifact/headings/names.js';
import { stageOf } from '../artifact/statuses.js';
import type { Artifact, LogRecord } from '../artifact/types.js';
import { contains } from '../document/range.js';
import { overlapping } from '../document/select.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { chosenOption, type ChosenOption } from './shared/chosen-option.js';
import { placeholder } from './shared/placeholder.js';
import { inserting } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

type Message = 'option' | 'record' | 'because' | 'fill';

/** Sections that say what follows from a decision, and not why it was taken. */
const notWhy: ReadonlySet<SectionName> = new Set(['consequences', 'confirmation', 'more-info', 'status', 'history']);

/** Sections that say why, wherever they stand. */
const why: ReadonlySet<SectionName> = new Set(['rationale', 'pros-and-cons']);

/** A decision without a written reason. */
export const missingReason = artifactRule<Message>({
  id: 'missing-reason',
  group: 'bets',
  summary: 'A decision does not say why it was taken.',
  severity: byStage,
  kinds: ['adr', 'decision-log'],
  messages: {
    option: 'Say why "{option}" was chosen, in a sentence with "because"',
    record: 'Say why "{title}" was decided; its reason is blank',
    because: 'Add a reason',
    fill: 'Fill in a reason',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    if (artifact.kind === 'decision-log') yield* inLog(artifact);
    else {
      const chosen = chosenOption(artifact);
      if (chosen && !saysWhy(chosen, artifact)) yield onOption(chosen, artifact);
    }
  },
});

function saysWhy({ section, paragraph, rest }: ChosenOption, artifact: Artifact): boolean {
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  if (words.length >= 2 || artifact.why.length > 0) return true;
  if (artifact.sections.some(({ name, state }) => why.has(name) && state === 'present')) return true;
  const { paragraphs } = artifact.document.outline;
  const apart = artifact.sections.filter(({ name, body }) => notWhy.has(name) && contains(section.body, body));
  return [...overlapping(paragraphs, { start: paragraph.end, end: section.body.end })].some(
    ({ range }) => !apart.some(({ body }) => contains(body, range)),
  );
}

function onOption({ option, rest }: ChosenOption, artifact: Artifact): Report<Message> {
  const reason = `, because ${placeholder(1, 'reason')}`;
  // The reason goes in front of the stop that ends the sentence.
  const edits = /^\s*\.?\s*$/.test(rest) ? [inserting(artifact, option.range.end, reason)] : [];
  return {
    message: 'option',
    data: { option: shorten(option.text.replace(/^["“„«'*]+|["“”»'*]+$/g, ''), 32) },
    range: option.range,
    suggestions: edits.length > 0 ? [{ title: 'because', data: {}, edits, snippet: true }] : [],
  };
}

/** Where no record has a place for a reason, `missing-decision-column` says so once. */
function* inLog(log: Artifact): Iterable<Report<Message>> {
  if (log.records.every(({ fields }) => fields.every(({ key }) => key !== 'rationale'))) return;
  for (const record of log.records) {
    const severity = byStage[stageOf(record.status)];
    if (!severity || hasReason(record, log)) continue;
    yield {
      message: 'record',
      data: { title: shorten(record.title.text, 32) },
      range: record.title.range,
      severity,
      suggestions: filling(record, log),
    };
  }
}

/** A reason in its own field, in the words of the decision, or in prose below a record's heading. */
function hasReason(record: LogRecord, { document }: Artifact): boolean {
  if (record.why.length > 0 || reasonWord.test(record.title.text)) return true;
  const given = record.fields.find(({ key }) => key === 'rationale');
  if (given && saysNone(document.text.slice(given.range.start, given.range.end))) return true;
  if (given?.carrier === 'table') return false;
  const { lines, outline } = document;
  const labelled = new Set(record.fields.map(({ keyRange }) => lines.at(keyRange.start)));
  return [...overlapping(outline.paragraphs, record.range)].some(({ range }) => !labelled.has(lines.at(range.start)));
}

const reasonWord = /(?<!\p{L})(?:because|weil|parce que|porque|pois|so that|damit)(?!\p{L})/iu;

function filling(record: LogRecord, log: Artifact): Suggestion[] {
  const blank = record.fields.find(({ key, value, range }) => key === 'rationale' && value === '' && isBlank(range));
  if (!blank) return [];
  const edits = [inserting(log, blank.range.end, ` ${placeholder(1, 'reason')} `)];
  return [{ title: 'fill', data: {}, edits, snippet: true }];

  function isBlank({ start, end }: { start: number; end: number }): boolean {
    return log.document.text.slice(start, end).trim() === '';
  }
}
