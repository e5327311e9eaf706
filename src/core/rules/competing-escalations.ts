import { wordsOf } from '../artifact/fields.js';
import type { Artifact, Field } from '../artifact/types.js';
import type { Words } from '../document/range.js';
import { textOf } from '../document/range.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { decisionsIn } from '../rights/decisions.js';
import { escalationPaths } from '../rights/escalation.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { listed, shorten } from './shared/shorten.js';

/** A disagreement that can be taken to two places, so that each side takes it to its own. */
export const competingEscalations = artifactRule<'several' | 'elsewhere' | 'other' | 'keep'>({
  id: 'competing-escalations',
  group: 'decision-rights',
  summary: 'A disagreement can be escalated along more than one path.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    several: 'Keep one escalation path, {paths}, or join them with "then" to say their order',
    elsewhere: 'Keep one escalation path; "{other}" stands elsewhere in this decision',
    other: 'The other escalation path',
    keep: 'Escalate to {path} alone',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    for (const decision of decisionsIn(artifact)) {
      const fields = decision.fields.filter((field) => field.key === 'escalation' && field.value.trim() !== '');
      const severity = byStage[decision.stage] ?? 'hint';
      for (const field of fields) {
        const paths = escalationPaths(field);
        if (paths.length < 2) continue;
        const data = {
          paths: listed(
            paths.map((path) => `"${shorten(path.text, 24)}"`),
            'or',
          ),
        };
        const { range, path } = wordsOf(field);
        yield { message: 'several', data, range, path, severity, suggestions: keepingOne(artifact, field, paths) };
      }
      const [first, ...others] = fields;
      const other = first && others.find((field) => normal(field.value) !== normal(first.value));
      if (!first || !other) continue;
      yield {
        message: 'elsewhere',
        data: { other: shorten(first.value) },
        range: wordsOf(other).range,
        path: other.path,
        severity,
        related: [{ path: first.path ?? artifact.path, range: wordsOf(first).range, message: 'other', data: {} }],
      };
    }
  },
});

/** The whole value gives way to the words of one path, as they stand in the file. */
function keepingOne(artifact: Artifact, field: Field, paths: readonly Words[]): Suggestion[] {
  if (field.path !== undefined || paths.some((path) => !standsAsRead(artifact, path))) return [];
  const { text } = artifact.document;
  const whole =
    field.node?.kind === 'scalar' ? wordsOf(field) : { text: textOf(text, field.range), range: field.range };
  if (!standsAsRead(artifact, whole) || whole.text.includes('\n')) return [];
  const quote = field.node !== null && field.node.kind !== 'scalar' ? '"' : '';
  return paths
    .filter(({ text: words }) => !/["\\]/.test(words))
    .map((path) => ({
      title: 'keep',
      data: { path: shorten(path.text, 32) },
      edits: [replacing(artifact, whole, `${quote}${path.text}${quote}`)],
      snippet: false,
    }));
}

function normal(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
