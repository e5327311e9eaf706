import * as z from 'zod';
import type { Artifact, LogRecord } from '../artifact/types.js';
import { stageOf } from '../artifact/statuses.js';
import type { Report } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { suggestSection } from './shared/insert.js';
import { placeFor } from './shared/place.js';
import { shorten } from './shared/shorten.js';
import { skeletons } from './shared/skeletons.js';

type Message = 'missing' | 'record' | 'log' | 'add';

const options = z.strictObject({
  'every-adr': z.boolean().default(false).describe('Ask ADRs too that use no key of Cutline.'),
});

/** A bet without the rule that ends it. */
export const missingKillRule = artifactRule<Message, z.infer<typeof options>>({
  id: 'missing-kill-rule',
  group: 'bets',
  summary: 'Nothing says when we would stop, or look at the decision again.',
  question: 'What would make us stop?',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    missing: 'Add a kill rule: which number, below or above what, by when, and who then does what',
    record: 'Add a kill rule to "{title}": which number, by when, and who then does what',
    log: 'Add a kill rule to each open decision of this log: which number, by when, who does what',
    add: 'Add a kill rule',
  },
  options,
  readsCorpus: false,
  *check({ subject: artifact, corpus, options: { 'every-adr': everyAdr } }) {
    if (artifact.kind === 'decision-log') yield* inLog(artifact, corpus.adopted);
    else if ((everyAdr || isBet(artifact)) && !hasRule(artifact)) {
      yield {
        message: 'missing',
        range: placeFor(artifact, ['metrics', 'rollback', 'decision', 'goals']),
        suggestions: [suggestSection(artifact, 'add', skeletons['kill-rule'])],
      };
    }
  },
});

/** A PRD places a bet; an ADR does where its author has said so. */
function isBet(artifact: Artifact): boolean {
  return artifact.kind === 'prd' || artifact.usesOurKeys;
}

function hasRule(artifact: Artifact): boolean {
  return artifact.killRules.length > 0 || artifact.sections.some((section) => section.name === 'kill-rule');
}

/** A log that has never had a kill rule is told once; in one that has, each record without it is named. */
function* inLog(log: Artifact, adopted: boolean): Iterable<Report<Message>> {
  const open = log.records.filter((record) => record.killRules.length === 0 && stageOf(record.status) !== 'closed');
  const [first] = open;
  if (!first) return;
  if (!adopted && log.records.every((record) => record.killRules.length === 0)) {
    yield { message: 'log', range: placeFor(log, []) };
    return;
  }
  for (const record of open) yield onRecord(record);
}

function onRecord(record: LogRecord): Report<Message> {
  const severity = byStage[stageOf(record.status)] ?? 'hint';
  return { message: 'record', data: { title: shorten(record.title.text, 32) }, range: record.title.range, severity };
}
