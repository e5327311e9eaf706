import assert from 'node:assert/strict';
import type { Artifact } from '../../../../src/core/artifact/types.js';
import type { KillRuleAnswers } from '../../../../src/core/author/kill-rule/answers.js';
import { targetAt } from '../../../../src/core/author/kill-rule/target.js';
import { killRuleEdits } from '../../../../src/core/author/kill-rule/write.js';
import type { Corpus } from '../../../../src/core/corpus/types.js';
import { applyEdits } from '../../../../src/core/lint/edits.js';
import { corpusOf } from '../../artifact/support.js';

/** A repository of one text of a kind, whatever it holds. */
export function repository(text: string, kind: Artifact['kind'] = 'prd'): { corpus: Corpus; artifact: Artifact } {
  const corpus = corpusOf({ '.cutline.yaml': `artifacts:\n  ${kind}: ["**/*.md"]\n`, 'docs/0004-carts.md': text });
  const [artifact] = corpus.artifacts;
  assert.ok(artifact);
  return { corpus, artifact };
}

/** A text after a kill rule was written into it, the same where it says so already; null where no place is safe. */
export function written(
  text: string,
  answers: KillRuleAnswers,
  { kind = 'prd', at = null }: { readonly kind?: Artifact['kind']; readonly at?: string | null } = {},
): string | null {
  const { artifact, corpus } = repository(text, kind);
  const target = targetAt(artifact, at === null ? null : text.indexOf(at));
  assert.ok(target);
  const { match } = corpus.sources.settings.configuredFor(artifact.path);
  const edits = killRuleEdits(artifact, target, answers, match);
  if (!edits) return null;
  const result = applyEdits(text, edits);
  assert.ok('text' in result, 'an edit expects other words than those that stand there');
  return result.text;
}
