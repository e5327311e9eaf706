import assert from 'node:assert/strict';
import { healthConstraintsOf, outcomesOf } from '../../../src/core/artifact/outcomes.js';
import type { Measure } from '../../../src/core/artifact/types.js';
import { artifactOf, at } from './support.js';

const path = 'docs/prd/0001-saved-carts.md';

/** A measure as one line: what it says, metric, from, to, by. */
function told({ says, metric, from, to, by }: Measure): string {
  return [says, metric, from, to, by]
    .map((part) => (typeof part === 'string' ? part : (part?.text ?? '-')))
    .join(' | ');
}

function readIn(body: string, head = ''): string[] {
  const text = `${head}# PRD-0001: Saved carts\n\n## Problem\n\nCarts are lost.\n\n${body}`;
  const artifact = artifactOf(text, path);
  const { measures } = artifact;
  for (const { metric, from, to, by } of measures)
    for (const part of [metric, from, to, by])
      if (part)
        assert.equal(at(artifact, part.range)?.replace(/^["']|["']$/g, ''), part.text, 'the range holds the words');
  return measures.map(told);
}

describe('outcomes and health constraints', () => {
  const mappings = [
    [
      'outcome: {metric: checkout completion, from: 61%, to: 66%, by: 2026-06-30}\nhealth: {metric: payment availability, at-least: 99.9%}',
      ['outcome | checkout completion | 61% | 66% | 2026-06-30', 'health | payment availability | - | 99.9% | -'],
    ],
    [
      'outcome:\n  - {metric: saved carts, to: 4%}\n  - metric: returns\n    below: "2%"',
      ['outcome | saved carts | - | 4% | -', 'outcome | returns | - | 2% | -'],
    ],
    [
      'outcome: raise checkout completion from 61% to 66% by 2026-06-30',
      ['outcome | checkout completion | 61% | 66% | 2026-06-30'],
    ],
    [
      'health:\n  - p95 below 300 ms\n  - "error rate at most 0.5%"',
      ['health | p95 | - | 300 ms | -', 'health | error rate | - | 0.5% | -'],
    ],
    ['guardrails: [refund rate stays below 2%]', ['health | refund rate | - | 2% | -']],
    ['outcome: {metric: checkout completion}', ['outcome | checkout completion | - | - | -']],
    ['outcome:', []],
  ] as const;
  for (const [head, measures] of mappings)
    it(`are read from frontmatter: ${JSON.stringify(head)}`, () => {
      assert.deepEqual(readIn('', `---\ntype: prd\n${head}\n---\n\n`), measures);
    });

  const sections = [
    [
      '## Success metrics\n\n- Checkout completion: 61% → 66% by 2026-06-30\n- p95 of the cart stays below 300 ms\n',
      ['outcome | Checkout completion | 61% | 66% | 2026-06-30', 'health | p95 of the cart | - | 300 ms | -'],
    ],
    [
      '## Success metrics\n\n**Primary:**\n\n- Raise reuse to 4%\n\n**Guardrails:**\n\n- Error rate of at most 0.5%\n',
      ['outcome | reuse | - | 4% | -', 'health | Error rate | - | 0.5% | -'],
    ],
    [
      '## Success metrics\n\n- Guardrails:\n  - Refunds below 2%\n- Reuse of 4% (today 1%)\n',
      ['health | Refunds | - | 2% | -', 'outcome | Reuse | 1% | 4% | -'],
    ],
    ['## Guardrails\n\nAvailability of 99.9%.\n', ['health | Availability | - | 99.9% | -']],
    [
      '## Metrics\n\n| Metric | Baseline | Target | By when |\n|---|---|---|---|\n| Completion | 61% | 66% | 2026-06-30 |\n| Guardrail: errors | | 0.5% | |\n',
      ['outcome | Completion | 61% | 66% | 2026-06-30', 'health | Guardrail: errors | - | 0.5% | -'],
    ],
    [
      '## Erfolgskriterien\n\n- Abschlussrate von 61 % auf 66 % bis 2026-06-30\n- Leitplanke: Fehlerrate unter 0,5 %\n',
      ['outcome | Abschlussrate | 61 % | 66 % | 2026-06-30', 'health | Fehlerrate | - | 0,5 % | -'],
    ],
    ['## Leitplanken\n\n- Fehlerrate unter 0,5 %\n', ['health | Fehlerrate | - | 0,5 % | -']],
    [
      '## Indicateurs de succès\n\n| Indicateur | Actuel | Cible | Échéance |\n|---|---|---|---|\n| Conversion | 61 % | 66 % | juin 2026 |\n',
      ['outcome | Conversion | 61 % | 66 % | juin 2026'],
    ],
    [
      '## Métricas de éxito\n\n- Conversión de 61% a 66%\n\n### Salvaguardas\n\n- Tasa de error por debajo de 0,5%\n',
      ['outcome | Conversión | 61% | 66% | -', 'health | Tasa de error | - | 0,5% | -'],
    ],
    [
      '## Métricas de sucesso\n\n- Aumentar a conversão para 66% até 2026-06-30\n',
      ['outcome | conversão | - | 66% | 2026-06-30'],
    ],
    [
      '## Goals\n\n- Raise completion from 61% to 66%\n- People find their cart\n',
      ['outcome | completion | 61% | 66% | -'],
    ],
    [
      '## Success metrics\n\n| | |\n|---|---|\n| Completion | 66% by 2026-06-30 |\n',
      ['outcome | Completion | - | 66% | 2026-06-30'],
    ],
    ['## Success metrics\n\nTBD\n', []],
  ] as const;
  for (const [body, measures] of sections)
    it(`are read from a section: ${JSON.stringify(body)}`, () => {
      assert.deepEqual(readIn(body), measures);
    });

  it('are told apart', () => {
    const artifact = artifactOf(
      '# PRD-0001: Carts\n\n## Success metrics\n\n- Reuse of 4%\n- Guardrail: errors below 1%\n',
      path,
    );
    assert.deepEqual(outcomesOf(artifact).map(told), ['outcome | Reuse | - | 4% | -']);
    assert.deepEqual(healthConstraintsOf(artifact).map(told), ['health | errors | - | 1% | -']);
  });

  it('are no verdict of a decision', () => {
    const text =
      '---\nstatus: accepted\noutcome: accepted with changes\n---\n\n# 1. Pick a queue\n\n## Context\n\nA.\n\n## Decision\n\nB.\n';
    assert.deepEqual(artifactOf(text).measures, []);
  });
});
