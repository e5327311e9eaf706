import type { HeadingMatcher } from '../../artifact/headings/match.js';
import type { Heading } from '../../document/outline-types.js';
import { contains, textOf, trimmed } from '../../document/range.js';
import { labelFor } from '../field-labels.js';
import { dayLike } from '../new/day-form.js';
import { idLike, type Filling } from '../new/filling.js';
import { headingText } from '../new/plain-title.js';
import { linesIn, sectionLines } from '../new/metadata-lines.js';
import type { LogHabit } from './entry.js';

/** The heading of the record that a log's new one is modelled on; null where records are no sections. */
export function headingOf({ log, record }: Pick<LogHabit, 'log' | 'record'>): Heading | null {
  return log.document.outline.headings.find(({ block }) => block.start === record.range.start) ?? null;
}

/** A record as a section: the heading, the labelled lines and the parts that the others have, filled in or empty. */
export function sectionRecord(habit: LogHabit, heading: Heading, match: HeadingMatcher, filling: Filling): string[] {
  const { log, record } = habit;
  const { document } = log;
  const children = document.outline.headings.filter(
    (child) => contains(record.range, child.block) && child !== heading && habit.hasHeading(child),
  );
  const labels = linesIn(habit, heading.own, filling);
  const words = trimmed(document.text, heading.own).start;
  const isTight = document.lines.at(words) - document.lines.at(heading.block.end) < 2;
  const lines = [...headingLines(habit, heading, filling), ...(isTight && labels.length > 0 ? [] : ['']), ...labels];
  for (const key of ['rationale', 'kill-rule']) {
    const words = filling.said.get(key);
    if (words === undefined || record.fields.some((field) => field.key === key && habit.hasKey(field))) continue;
    if (key === 'rationale' && labels.length === 0) lines.push(words);
    else lines.push(...(isAlone(lines, labels) ? [''] : []), labelled(habit, labels, key, words));
  }
  for (const child of children) lines.push('', ...sectionLines(habit, child, match, filling).own);
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** True where a line has to stand apart from the one above it to be one of its own. */
function isAlone(lines: readonly string[], labels: readonly string[]): boolean {
  return lines.at(-1) !== '' && (labels.length === 0 || labels.includes(''));
}

/** A labelled line in the form of those that stand there. */
function labelled({ log, record }: LogHabit, labels: readonly string[], key: string, words: string): string {
  const beside = record.fields.filter(({ carrier }) => carrier !== 'section').map(({ rawKey }) => rawKey);
  const label = labelFor(key === 'rationale' ? 'reason' : key, log.document.text, beside);
  const last = labels.findLast((line) => line.trim() !== '') ?? '';
  const form = /^(\s*(?:[-*+] )?)(\*\*|__)?[^:*_]{1,48}(:\*\*|\*\*:|:__|__:|:)/.exec(last);
  const [, lead = '', mark = '', colon = ':'] = form ?? [];
  return form ? `${lead}${mark}${label}${colon} ${words}` : `**${label}:** ${words}`;
}

function headingLines({ log: { document }, record }: LogHabit, heading: Heading, filling: Filling): string[] {
  const source = textOf(document.text, heading.block);
  const from = record.title.range.start - heading.block.start;
  const behind = document.text.slice(record.title.range.end, heading.block.end);
  const lead = source.slice(0, from);
  const named = numbered(lead, record, filling);
  // A heading that is a day alone has nothing yet that parts it from a title.
  const gap = /[\p{L}\p{N}]$/u.test(named) ? ': ' : '';
  return (named + gap + headingText(filling.title) + behind).split(/\r\n|\r|\n/);
}

/** What stands before the title: the id of the record, or its day. */
function numbered(lead: string, { id, date }: LogHabit['record'], filling: Filling): string {
  if (id && filling.number !== null && lead.includes(id.text)) return lead.replace(id.text, idLike(id.text, filling));
  if (date && lead.includes(date.text)) return lead.replace(date.text, dayLike([date.text], filling.today));
  return lead;
}
