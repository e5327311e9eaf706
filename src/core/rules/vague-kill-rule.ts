import type { Artifact, KillRule } from '../artifact/types.js';
import { stageOf } from '../artifact/statuses.js';
import { contains } from '../document/range.js';
import type { Report, Severity, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { completing } from './shared/kill-rule-edits.js';
import { isSaid, parts, type Part } from './shared/kill-rule-parts.js';
import { listed } from './shared/shorten.js';

type Message = 'vague' | 'several' | 'say';

/** Up to so many vague rules of one artifact are each told. */
const fewest = 2;

/** A kill rule that nobody could check, because a part of it is missing. */
export const vagueKillRule = artifactRule<Message>({
  id: 'vague-kill-rule',
  group: 'bets',
  summary: 'A kill rule leaves out what is needed to check it.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    vague: 'Complete this kill rule: say {parts}',
    several: 'Complete these {count} conditions to stop or revisit; here, say {parts}',
    say: 'Say {part}',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact, corpus }) {
    const own = byStage[artifact.stage] ?? 'hint';
    const reports = artifact.killRules.flatMap((rule) => [...reportsOn(rule, own, artifact)]);
    const [first] = reports;
    // Where nobody has heard of kill rules, a list of them is told once.
    const unheard = reports.length > fewest && !artifact.usesOurKeys && !corpus.adopted;
    if (first && unheard)
      yield { ...first, message: 'several', data: { ...first.data, count: String(reports.length) } };
    else yield* reports;
    for (const record of artifact.records) {
      const severity = byStage[stageOf(record.status)];
      if (severity) for (const rule of record.killRules) yield* reportsOn(rule, severity, artifact);
    }
  },
});

function* reportsOn(rule: KillRule, severity: Severity, artifact: Artifact): Iterable<Report<Message>> {
  const missing = parts.filter((part) => !isSaid(part, rule));
  if (missing.length === 0) return;
  const checkable = missing.every((part) => !part.isMeasure);
  yield {
    message: 'vague',
    data: { parts: listed(missing.map((part) => part.says)) },
    range: rule.range,
    path: rule.path,
    severity: checkable || isThin(rule, artifact) ? atMost(severity, 'information') : severity,
    suggestions: missing.flatMap((part) => suggestionFor(part, rule, artifact)),
  };
}

/** Prose outside of a field or section for kill rules may only sound like one. */
function isThin(rule: KillRule, artifact: Artifact): boolean {
  const section = artifact.sections.some(
    (candidate) => candidate.name === 'kill-rule' && contains(candidate.body, rule.range),
  );
  const field = artifact.fields.some(
    (candidate) => candidate.key === 'kill-rule' && contains(candidate.range, rule.range),
  );
  return artifact.kind !== 'decision-log' && !section && !field;
}

function suggestionFor(part: Part, rule: KillRule, artifact: Artifact): Suggestion[] {
  const edits = completing(part, rule, artifact);
  return edits.length > 0 ? [{ title: 'say', data: { part: part.says }, edits, snippet: true }] : [];
}
