import type { Field } from '../../artifact/types.js';
import { contains, textOf } from '../../document/range.js';
import { languageOf } from '../../words/languages.js';
import type { Language } from '../../words/pack.js';
import { valueFor, type Filling } from '../new/filling.js';
import { filled } from '../new/metadata-lines.js';
import type { LogHabit } from './entry.js';

const because: Readonly<Record<Language, string>> = {
  en: ', because ',
  de: ', weil ',
  fr: ', parce que ',
  es: ', porque ',
  pt: ', porque ',
};

/** A record as a line of its own, or a few: the mark, the day, the decision and its reason as the others have them. */
export function lineRecord(habit: LogHabit, answers: Filling): string[] {
  const { log, record } = habit;
  const { document } = log;
  const filling = textOf(document.text, record.range).includes('|') ? withoutBars(answers) : answers;
  const titled: Field = {
    ...{ key: 'title', rawKey: '', keyRange: { start: record.title.range.start, end: record.title.range.start } },
    ...{ value: record.title.text, range: record.title.range, carrier: 'list', items: [], node: null },
  };
  const own = record.fields.filter(({ key, range }) => key !== 'decision' || range.start !== record.title.range.start);
  const fields = [titled, ...own];
  const first = document.lines.at(record.range.start);
  const lines: string[] = [];
  for (let line = first; line <= document.lines.at(record.range.end); line++) {
    const range = document.lines.range(line);
    const here = fields.filter((field) => field.range.start >= range.start && field.range.end <= range.end);
    if (here.length === 0 || (line > first && here.every((field) => !habit.hasKey(field)))) continue;
    const isTitled = here.includes(titled);
    const reason = here.find(({ key }) => key === 'rationale');
    const shown =
      isTitled && reason?.range && isInWords(habit, reason) ? here.filter((field) => field !== reason) : here;
    let text = filled({ ...habit, model: { document, fields: shown } }, range, filling).trimEnd();
    if (isTitled) text = withReason(habit, text, range.end, reason, filling);
    if (!isTitled || contains(range, record.title.range)) lines.push(text);
  }
  return lines;
}

/** Between bars there is no way to write one. */
function withoutBars(filling: Filling): Filling {
  const plain = (words: string): string => words.replaceAll('|', '/');
  const said = new Map([...filling.said].map(([key, words]) => [key, plain(words)]));
  return { ...filling, title: plain(filling.title), people: filling.people.map(plain), said };
}

/** True for a reason that follows its decision in the same sentence, rather than behind a bar. */
function isInWords({ log, record }: LogHabit, { range }: Field): boolean {
  return !textOf(log.document.text, { start: record.title.range.end, end: range.start }).includes('|');
}

/** The line with the new reason in the place of the model's, or behind the decision where the model has none. */
function withReason(habit: LogHabit, line: string, end: number, reason: Field | undefined, filling: Filling): string {
  const { log, record } = habit;
  const { text } = log.document;
  const said = filling.said.get('rationale');
  if (!reason) {
    const hasPlace = line.includes('|') || record.fields.some((field) => field.key === 'rationale');
    return said === undefined || hasPlace
      ? line
      : line.replace(/[.;]$/, '') + because[languageOf(text.slice(0, 3_000))] + said;
  }
  if (!isInWords(habit, reason)) return line;
  const kept = text.slice(record.title.range.end, end);
  const bare = line.endsWith(kept.trimEnd()) ? line.slice(0, line.length - kept.trimEnd().length) : line;
  const [words = ''] = valueFor(reason, [], filling);
  return words === '' ? bare : bare + text.slice(record.title.range.end, reason.range.start) + words;
}
