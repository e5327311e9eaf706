import * as z from 'zod';
import { wordsOf } from '../artifact/fields.js';
import type { Artifact, LogRecord } from '../artifact/types.js';
import { daysBetween } from '../dates/calendar.js';
import { dueDay } from '../dates/due-day.js';
import type { Words } from '../document/range.js';
import type { Report } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';

type Message = 'stale' | 'date';

/** Keys of the day on which a file was begun. */
const made = /creat|start|erstellt|créé/i;

/** A question that was asked long ago, and that nobody has answered. */
export const staleProposal = artifactRule<Message, { readonly days: number }>({
  id: 'stale-proposal',
  group: 'flow',
  summary: 'A proposal has waited for a decision for a long time.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    stale: 'Decide on this proposal, or withdraw it; it has waited for {days} days',
    date: 'The last day that it names',
  },
  options: z.strictObject({
    days: z.number().int().min(1).default(60).describe('How many days a proposal may wait.'),
  }),
  readsCorpus: false,
  *check({ subject: artifact, options, today }) {
    const own = artifact.kind === 'decision-log' ? [] : [artifact];
    for (const record of [...own, ...artifact.records]) yield* reportOn(record, artifact, options.days, today);
  },
});

function* reportOn(
  record: Artifact | LogRecord,
  artifact: Artifact,
  limit: number,
  today: string,
): Iterable<Report<Message>> {
  const { status } = record;
  const last = status?.canonical === 'proposed' ? lastDay(record) : null;
  if (!status || !last) return;
  const days = daysBetween(last.day, today);
  if (days <= limit) return;
  yield {
    message: 'stale',
    data: { days: String(days) },
    range: status.range,
    path: status.path,
    severity: last.isFirst ? 'information' : 'warning',
    related: [{ path: last.words.path ?? artifact.path, range: last.words.range, message: 'date', data: {} }],
  };
}

interface LastDay {
  readonly day: string;
  readonly words: Words;
  /** It says when the proposal was made; what was done since, nobody has written down. */
  readonly isFirst: boolean;
}

/** The last of the days that a proposal names for itself; null where it names none that can be read. */
function lastDay({ fields, date }: Artifact | LogRecord): LastDay | null {
  const dated = fields.filter(({ key }) => key === 'date' || key === 'updated');
  const days = dated.map((field) => ({ words: wordsOf(field), isFirst: made.test(field.rawKey) }));
  // The day of a log's heading is no field; that of a field stands there already.
  if (date) days.push({ words: date, isFirst: false });
  return days.reduce<LastDay | null>((last, one) => {
    const day = dueDay(one.words.text, null);
    return day !== null && (last === null || day > last.day) ? { day, ...one } : last;
  }, null);
}
