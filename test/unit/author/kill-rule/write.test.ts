import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Artifact } from '../../../../src/core/artifact/types.js';
import { isWhole, type KillRuleAnswers } from '../../../../src/core/author/kill-rule/answers.js';
import { readsBack } from '../../../../src/core/author/kill-rule/sentence.js';
import { wordings } from '../../../../src/core/author/kill-rule/wording.js';
import { lint } from '../../../../src/core/lint/run.js';
import { missingKillRule } from '../../../../src/core/rules/missing-kill-rule.js';
import { vagueKillRule } from '../../../../src/core/rules/vague-kill-rule.js';
import { languages } from '../../../../src/core/words/languages.js';
import type { Language } from '../../../../src/core/words/pack.js';
import { repository, written } from './support.js';

const answers: KillRuleAnswers = {
  metric: 'saved-cart reuse',
  bound: 'below 4 %',
  by: '2027-05-15',
  owner: '@checkout-pm',
  then: 'remove the flag',
};
const sentence = 'If saved-cart reuse is below 4 % by 2027-05-15: remove the flag (owner: @checkout-pm).';
const flow = '{metric: saved-cart reuse, below: 4 %, by: 2027-05-15, then: remove the flag, owner: "@checkout-pm"}';
const german =
  'Der Warenkorb ist weg, und die Kundin sucht ihn auf dem Telefon. Wir sind nicht die Einzigen mit dem Fehler.\n';

interface Case {
  readonly before: string;
  readonly after: string;
  readonly kind?: Artifact['kind'];
  readonly at?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'as a mapping in a frontmatter with keys of ours': {
    before: '---\ntype: prd\nstatus: draft # for now\n---\n\n# Carts\n',
    after: `---\ntype: prd\nstatus: draft # for now\nkill-rule: ${flow}\n---\n\n# Carts\n`,
  },
  'as a mapping in lines, as its siblings are': {
    before: '---\ntype: prd\noutcome:\n    metric: reuse\n    to: 9%\n---\n\n# Carts\n',
    after:
      '---\ntype: prd\noutcome:\n    metric: reuse\n    to: 9%\nkill-rule:\n    metric: saved-cart reuse\n    below: 4 %\n    by: 2027-05-15\n    then: remove the flag\n    owner: "@checkout-pm"\n---\n\n# Carts\n',
  },
  'behind its key': {
    before: '---\ntype: prd\nkill-rule:\nstatus: draft\n---\n\n# Carts\n',
    after: `---\ntype: prd\nkill-rule: ${flow}\nstatus: draft\n---\n\n# Carts\n`,
  },
  'over words that say nothing yet': {
    before: '---\ntype: prd\nkill-rule: TBD # soon\nstatus: draft\n---\n\n# Carts\n',
    after: `---\ntype: prd\nkill-rule: ${flow} # soon\nstatus: draft\n---\n\n# Carts\n`,
  },
  'into a mapping that leaves something out': {
    before:
      '---\ntype: prd\nkill-rule: {metric: "saved-cart reuse", above: 3, by: 2027-05-15, asked: yes}\n---\n\n# Carts\n',
    after:
      '---\ntype: prd\nkill-rule: {metric: "saved-cart reuse", below: 4 %, by: 2027-05-15, asked: yes, then: remove the flag, owner: "@checkout-pm"}\n---\n\n# Carts\n',
  },
  'into a mapping in lines that leaves something out': {
    before: '---\ntype: prd\nkill-rule:\n  metric: saved-cart reuse # ours\n  by:\nstatus: draft\n---\n\n# Carts\n',
    after:
      '---\ntype: prd\nkill-rule:\n  metric: saved-cart reuse # ours\n  by: 2027-05-15\n  below: 4 %\n  then: remove the flag\n  owner: "@checkout-pm"\nstatus: draft\n---\n\n# Carts\n',
  },
  'into a mapping in brackets on several lines': {
    before: '---\ntype: prd\nkill-rule: {\n  metric: reuse,\n  by: 2027-05-15\n}\n---\n\n# Carts\n',
    after:
      '---\ntype: prd\nkill-rule: {\n  metric: saved-cart reuse,\n  by: 2027-05-15, below: 4 %, then: remove the flag, owner: "@checkout-pm"\n}\n---\n\n# Carts\n',
  },
  'into a mapping whose last words take several lines': {
    before:
      '---\ntype: prd\nkill-rule:\n  metric: reuse\n  note: |\n    asked by sales\nstatus: draft\n---\n\n# Carts\n',
    after:
      '---\ntype: prd\nkill-rule:\n  metric: saved-cart reuse\n  note: |\n    asked by sales\n  below: 4 %\n  by: 2027-05-15\n  then: remove the flag\n  owner: "@checkout-pm"\nstatus: draft\n---\n\n# Carts\n',
  },
  'below the comment behind its key': {
    before: '---\ntype: prd\noutcome:\n  metric: reuse\nkill-rule: TBD # soon\nstatus: draft\n---\n\n# Carts\n',
    after:
      '---\ntype: prd\noutcome:\n  metric: reuse\nkill-rule: # soon\n  metric: saved-cart reuse\n  below: 4 %\n  by: 2027-05-15\n  then: remove the flag\n  owner: "@checkout-pm"\nstatus: draft\n---\n\n# Carts\n',
  },
  'over a sentence in the frontmatter': {
    before: '---\ntype: prd\nkill-rule: We stop if nobody uses it\n---\n\n# Carts\n',
    after: `---\ntype: prd\nkill-rule: "${sentence}"\n---\n\n# Carts\n`,
  },
  'into the rule of a list that is at the cursor': {
    before:
      '---\ntype: prd\nkill-rule:\n  - {metric: errors, above: 2 %, by: 2027-01-01, then: roll back, owner: "@a"}\n  - {metric: reuse}\n---\n\n# Carts\n',
    after: `---\ntype: prd\nkill-rule:\n  - {metric: errors, above: 2 %, by: 2027-01-01, then: roll back, owner: "@a"}\n  - {metric: saved-cart reuse, below: 4 %, by: 2027-05-15, then: remove the flag, owner: "@checkout-pm"}\n---\n\n# Carts\n`,
    at: 'metric: reuse',
  },
  'as a sentence in a section after the metrics': {
    before:
      '# Carts\n\n## Goals\n\n- Sell\n\n## Success Metrics\n\n- Reuse\n\n### How\n\nBy hand.\n\n## Open Questions\n\nNone.\n',
    after: `# Carts\n\n## Goals\n\n- Sell\n\n## Success Metrics\n\n- Reuse\n\n### How\n\nBy hand.\n\n## Kill Rule\n\n${sentence}\n\n## Open Questions\n\nNone.\n`,
  },
  'below an empty heading': {
    before: '# Carts\n\n## Kill criteria\n\n<!-- when do we stop? -->\n\n## Links\n',
    after: `# Carts\n\n## Kill criteria\n\n<!-- when do we stop? -->\n\n${sentence}\n\n## Links\n`,
  },
  'over a TBD': {
    before: '# Carts\n\n## Kill criteria\n\n- TBD\n\n## Links\n',
    after: `# Carts\n\n## Kill criteria\n\n- ${sentence}\n\n## Links\n`,
  },
  'behind a label': {
    before: '# Carts\n\n## Goals\n\nSell.\n\n**Kill rule:**\n\n## Links\n',
    after: `# Carts\n\n## Goals\n\nSell.\n\n**Kill rule:** ${sentence}\n\n## Links\n`,
  },
  'over a vague sentence': {
    before: '# Carts\n\n## Kill rule\n\nIf reuse is low, we stop.\n\nResult: none yet\n',
    after: `# Carts\n\n## Kill rule\n\n${sentence}\n\nResult: none yet\n`,
  },
  'over the sentence that says something of it, beside others': {
    before:
      '# Carts\n\n## Kill rule\n\nSales knows of this. If reuse stays below 3 %, we stop. See the [notes](n.md).\n\n## Links\n',
    after: `# Carts\n\n## Kill rule\n\nSales knows of this. ${sentence} See the [notes](n.md).\n\n## Links\n`,
  },
  'before sentences that say nothing of it': {
    before: '# Carts\n\n**Kill rule:** Nobody knows it yet. Dr. Ames was asked.\n\n## Links\n',
    after: `# Carts\n\n**Kill rule:** ${sentence} Nobody knows it yet. Dr. Ames was asked.\n\n## Links\n`,
  },
  'in the empty row of the metadata': {
    before: '# Carts\n\n| Status | Draft |\n|---|---|\n| Kill rule | |\n\n## Links\n',
    after: `# Carts\n\n| Status | Draft |\n|---|---|\n| Kill rule | ${sentence} |\n\n## Links\n`,
  },
  'into items of which the last one waits': {
    before: '# Carts\n\n## Kill rule\n\n*\t**Metric:** reuse\n*\t**Date:**\n',
    after:
      '# Carts\n\n## Kill rule\n\n*\t**Metric:** saved-cart reuse\n*\t**Date:** 2027-05-15\n*\t**Threshold:** below 4 %\n*\t**Owner:** @checkout-pm\n*\t**Then:** remove the flag\n',
  },
  'into items that are its parts': {
    before: '# Carts\n\n## Kill rule\n\n- **Metric:** reuse\n- **Threshold:** TBD\n- **Owner:** @a\n',
    after:
      '# Carts\n\n## Kill rule\n\n- **Metric:** saved-cart reuse\n- **Threshold:** below 4 %\n- **Owner:** @checkout-pm\n- **Date:** 2027-05-15\n- **Then:** remove the flag\n',
  },
  'into the cells that are its parts': {
    before:
      '# Carts\n\n## Kill rule\n\n| Metric | Threshold | Date |\n|---|---|---|\n| reuse | | 2027-05-15 |\n| errors | above 2 % | 2027-05-15 |\n',
    after:
      '# Carts\n\n## Kill rule\n\n| Metric | Threshold | Date | Owner | Then |\n|---|---|---| ----- | ---- |\n| saved-cart reuse | below 4 % | 2027-05-15 | @checkout-pm | remove the flag |\n| errors | above 2 % | 2027-05-15 |       |      |\n',
  },
  'in the language of the document': {
    before: `# Warenkörbe\n\n## Kontext\n\n${german}\n## Metriken\n\nWiedernutzung.\n`,
    after: `# Warenkörbe\n\n## Kontext\n\n${german}\n## Metriken\n\nWiedernutzung.\n\n## Abbruchkriterien\n\nWenn saved-cart reuse below 4 % liegt (bis 2027-05-15): remove the flag (verantwortlich: @checkout-pm).\n`,
  },
  'in the cell of a record': {
    before:
      '# Log\n\n| Date | Decision | Why | Kill rule |\n|---|---|---|---|\n| 2026-01-01 | One | a | b |\n| 2026-01-02 | Two | a | |\n',
    after: `# Log\n\n| Date | Decision | Why | Kill rule |\n|---|---|---|---|\n| 2026-01-01 | One | a | b |\n| 2026-01-02 | Two | a | ${sentence} |\n`,
    kind: 'decision-log',
    at: 'Two',
  },
  'in a column of its own': {
    before: '# Log\n\n| DATE | DECISION | WHY |\n|---|---|---|\n| 2026-01-01 | One | a |\n| 2026-01-02 | Two | a |\n',
    after: `# Log\n\n| DATE | DECISION | WHY | KILL RULE |\n|---|---|---| --------- |\n| 2026-01-01 | One | a | ${sentence} |\n| 2026-01-02 | Two | a |           |\n`,
    kind: 'decision-log',
    at: 'One',
  },
  'in a line of a record': {
    before:
      '# Log\n\n## 2026-01-01: One\n\n- **Why:** a\n- **Owner:** @a\n\n## 2026-01-02: Two\n\n- **Why:** b\n- **Owner:** @b\n',
    after: `# Log\n\n## 2026-01-01: One\n\n- **Why:** a\n- **Owner:** @a\n- **Kill rule:** ${sentence}\n\n## 2026-01-02: Two\n\n- **Why:** b\n- **Owner:** @b\n`,
    kind: 'decision-log',
    at: 'One',
  },
  'below the only line of a record': {
    before: '# Log\n\n## 2026-01-01: One\n\n- **Why:** a\n\n## 2026-01-02: Two\n\n- **Why:** b\n',
    after: `# Log\n\n## 2026-01-01: One\n\n- **Why:** a\n\n## 2026-01-02: Two\n\n- **Why:** b\n- **Kill rule:** ${sentence}\n`,
    kind: 'decision-log',
    at: 'Two',
  },
  'in a section of a record': {
    before:
      '# Log\n\n## 2026-01-01: One\n\n### Why\n\na\n\n### Status\n\naccepted\n\n## 2026-01-02: Two\n\n### Why\n\nb\n\n### Status\n\naccepted\n',
    after: `# Log\n\n## 2026-01-01: One\n\n### Why\n\na\n\n### Status\n\naccepted\n\n### Kill rule\n\n${sentence}\n\n## 2026-01-02: Two\n\n### Why\n\nb\n\n### Status\n\naccepted\n`,
    kind: 'decision-log',
    at: 'One',
  },
  'below a bullet of a log': {
    before:
      '# Decision log\n\n- 2026-01-01: We ship weekly, because steps are small\n- 2026-01-02: We test by hand\n  - Why: few cases\n',
    after: `# Decision log\n\n- 2026-01-01: We ship weekly, because steps are small\n  - Kill rule: ${sentence}\n- 2026-01-02: We test by hand\n  - Why: few cases\n`,
    kind: 'decision-log',
    at: 'We ship',
  },
};

/** The kill rule that was written, read from its text; with what the rules say of kill rules. */
function readAgain(text: string, kind: Artifact['kind'], at: string | undefined): void {
  const { corpus, artifact } = repository(text, kind);
  const own =
    kind === 'decision-log' ? artifact.records.filter(({ title }) => title.text.includes(at ?? '')) : [artifact];
  const rules = own.flatMap(({ killRules }) => killRules);
  assert.ok(rules.some(isWhole), `a whole kill rule reads back from\n${text}`);
  const places = rules.map(({ range }) => range);
  const findings = lint(corpus, { rules: [vagueKillRule, missingKillRule], today: '2026-11-20' }).filter(
    ({ rule, range }) =>
      kind !== 'decision-log' || rule === 'missing-kill-rule'
        ? rule !== 'missing-kill-rule' ||
          own.some((holder) => 'title' in holder && holder.title?.range.start === range.start)
        : places.some(({ start }) => start === range.start),
  );
  const others = findings.filter(({ range }) => !text.slice(range.start).startsWith('| errors'));
  assert.deepEqual(
    others.map(({ message, data }) => ({ message, ...data })),
    [],
  );
}

describe('a kill rule is written', () => {
  for (const [what, { before, after, kind = 'prd', at }] of Object.entries(cases))
    it(what, () => {
      assert.equal(written(before, answers, { kind, at: at ?? null }), after);
      const returns = written(before.replace(/\n/g, '\r\n'), answers, { kind, at: at ?? null });
      assert.equal(returns, after.replace(/\n/g, '\r\n'), 'line endings are kept');
      readAgain(after, kind, at);
      // Who answers the same again changes nothing.
      if (kind === 'prd') assert.equal(written(after, answers, { at: 'saved-cart reuse' }), after);
    });

  it('nowhere where no place is safe', () => {
    const cells = '# Log\n\n2026-01-01 | CI | We ship weekly | small steps\n\n2026-01-02 | CI | We test | few cases\n';
    assert.equal(written(cells, answers, { kind: 'decision-log', at: 'We ship' }), null);
    assert.equal(written('# Carts\n\n## Metrics\n\n```\nthe code has no end\n', answers), null);
    assert.equal(written('# Carts\n\n## Metrics\n\n<!-- the comment has no end\n', answers), null);
  });

  it('under the key of its comparison only where a number follows that', () => {
    const bare = '---\ntype: prd\n---\n\n# Carts\n';
    assert.match(written(bare, { ...answers, bound: 'below $4' }) ?? '', /, below: "\$4",/);
    assert.match(
      written(bare, { ...answers, bound: 'less than or equal to 4 %' }) ?? '',
      /, threshold: less than or equal to 4 %,/,
    );
  });
});

describe('every kill rule that a person can answer reads back whole', () => {
  const words: Readonly<
    Record<Language, { readonly metrics: string[]; readonly bounds: string[]; readonly text: string }>
  > = {
    en: {
      metrics: ['reuse', 'the error rate', 'p95 latency of the cart'],
      bounds: ['below 4 %', 'at least 12', 'drops to 3%', '> 99.9%', 'fewer than 40 carts'],
      text: 'The cart is gone and the customer does not find it.',
    },
    de: {
      metrics: ['die Wiedernutzung', 'Fehlerquote'],
      bounds: ['unter 4 %', 'mindestens 12', 'sinkt auf 3 %', 'mehr als 1.000'],
      text: german,
    },
    fr: {
      metrics: ['le taux de retour', 'la latence'],
      bounds: ['en dessous de 4 %', 'au moins 12', 'plus de 3 %'],
      text: 'Le panier est perdu et les clients ne sont pas contents dans la boutique.',
    },
    es: {
      metrics: ['la tasa de retorno', 'latencia'],
      bounds: ['por debajo de 4 %', 'al menos 12', 'más de 3 %'],
      text: 'El carrito se pierde y los clientes no son felices con una tienda de papel.',
    },
    pt: {
      metrics: ['a taxa de retorno', 'latência'],
      bounds: ['abaixo de 4 %', 'pelo menos 12', 'mais de 3 %'],
      text: 'O carrinho não está na loja e os clientes são obrigados a uma busca com o telefone.',
    },
  };
  const days = ['2027-05-15', '15.05.2027', '15 May 2027', '2027-Q2', 'two weeks after the launch'];
  const owners = ['@checkout-pm', '@org/team', 'product', 'VP Product', 'Ana Kö'];
  const dialects: Readonly<Record<string, (text: string) => string>> = {
    'a mapping': (text) => `---\ntype: prd\n---\n\n# Carts\n\n## Goals\n\n${text}\n`,
    'a mapping in lines': (text) => `---\ntype: prd\nhealth:\n  metric: x\n---\n\n# Carts\n\n## Goals\n\n${text}\n`,
    'a string': (text) => `---\ntype: prd\nkill-rule: we stop some day\n---\n\n# Carts\n\n## Goals\n\n${text}\n`,
    'a section': (text) => `# Carts\n\n## Goals\n\n${text}\n`,
    'a label': (text) => `# Carts\n\n## Goals\n\n${text}\n\n**Kill criteria:** TBD\n`,
  };
  for (const language of languages)
    it(language, () => {
      const { metrics, bounds, text } = words[language];
      const own = fc.stringMatching(/^[a-zA-ZäöüéñçÄ0-9 ,.:;'"()%@#*/&-]{1,30}$/);
      fc.assert(
        fc.property(
          fc.record({
            metric: fc.oneof(fc.constantFrom(...metrics), own),
            bound: fc.oneof(fc.constantFrom(...bounds), own),
            by: fc.constantFrom(...days),
            owner: fc.oneof(fc.constantFrom(...owners), own),
            then: fc.oneof(fc.constantFrom(...wordings[language].actions), own),
          }),
          fc.constantFrom(...Object.keys(dialects)),
          (given, dialect) => {
            fc.pre(readsBack(given, language));
            const after = written(dialects[dialect]?.(text) ?? '', given);
            assert.ok(after !== null);
            readAgain(after, 'prd', undefined);
          },
        ),
        { numRuns: 60 },
      );
    });

  it('what the lists offer is among them', () => {
    for (const language of languages)
      for (const metric of words[language].metrics)
        for (const bound of words[language].bounds)
          for (const by of days)
            for (const owner of owners)
              for (const then of wordings[language].actions) {
                const given = { metric, bound, by, owner, then };
                assert.ok(readsBack(given, language), JSON.stringify(given));
              }
  });
});
