import assert from 'node:assert/strict';
import { artifactOf, at, corpusOf } from './support.js';

const prd = (rest: string) =>
  artifactOf(`---\ntype: prd\n---\n# Saved carts\n\n${rest}`, 'docs/prd/0001-saved-carts.md');

describe('non-goals', () => {
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a list', '## Non-Goals\n\n- Sharing\n- Wish lists\n', 'present', ['Sharing', 'Wish lists']],
    [
      'prose without bullets',
      '## Out of scope\n\nWe leave wish lists alone.\n',
      'present',
      ['We leave wish lists alone.'],
    ],
    ['a German heading', '## Nicht-Ziele (Out of Scope)\n\n- Teilen\n', 'present', ['Teilen']],
    ['a Spanish heading', '## No objetivos\n\n- Compartir\n', 'present', ['Compartir']],
    ['a Portuguese heading', '## Fora do escopo\n\n- Partilhar\n', 'present', ['Partilhar']],
    ['a French heading', '## Hors périmètre\n\n- Partager\n', 'present', ['Partager']],
    ['a numbered heading', '### 3.2. Non goals:\n\n* Sharing\n', 'present', ['Sharing']],
    [
      'a label in the goals',
      '## Goals and Non-Goals\n\n**Goals:**\n\n- Save\n\n**Non-Goals:**\n\n- Share\n',
      'present',
      ['Share'],
    ],
    ['a decimal number', '## Scope\n\nx\n\n### 3.2 Out of scope\n\n* Sharing\n', 'present', ['Sharing']],
    ['TBD', '## Non-Goals\n\nTBD\n', 'empty', []],
    ['N/A in a bullet', '## Non-Goals\n\n- N/A\n', 'empty', []],
    ['only a comment', '## Non-Goals\n\n<!-- what is out of scope? -->\n', 'empty', []],
    ['a quote that only instructs', '## Non-Goals\n\n> List what this will not do.\n', 'empty', []],
    ['a quote that only asks', '## Non-Goals\n\n> _What will we not do?_\n', 'empty', []],
    [
      'a quote that says something',
      '## Non-Goals\n\n> We will not share carts.\n',
      'present',
      ['We will not share carts.'],
    ],
    ['a heading with a tail', '## Out of Scope for v1\n\n- Sharing\n', 'present', ['Sharing']],
    ['a heading with another tail', '## Not in scope for the MVP\n\n- Sharing\n', 'present', ['Sharing']],
    ['a Spanish heading with a tail', '## Fuera de alcance para la v1\n\n- Compartir\n', 'present', ['Compartir']],
    ['a heading with words before', '## Product non-goals\n\n- Sharing\n', 'present', ['Sharing']],
    [
      'a column',
      '## Scope\n\n| In scope | Out of scope |\n| --- | --- |\n| Saving | Sharing |\n| | Printing |\n',
      'present',
      ['Sharing', 'Printing'],
    ],
    ['an empty column', '## Scope\n\n| In scope | Out of scope |\n| --- | --- |\n| Saving | TBD |\n', 'empty', []],
    [
      'a row',
      '## Scope\n\n| Part | What |\n| --- | --- |\n| In scope | Saving |\n| **Out of scope** | Sharing |\n',
      'present',
      ['Sharing'],
    ],
    ['a heading with a word of intent', '## Explicitly not in the MVP\n\n- Sharing\n', 'present', ['Sharing']],
    ['a French heading with one', '## Hors périmètre volontaire\n\n- Partager\n', 'present', ['Partager']],
    ['a Portuguese heading of an MVP', '## 4.2 Fora do MVP (v2)\n\n- Partilhar\n', 'present', ['Partilhar']],
    ['a Spanish heading of an MVP', '## Funciones fuera del MVP inicial\n\n- Compartir\n', 'present', ['Compartir']],
    [
      'a column of a German table',
      '## Umfang\n\n| Im Test | Bewusst nicht im Test |\n| --- | --- |\n| Sichern | Teilen |\n',
      'present',
      ['Teilen'],
    ],
    ['a German name and what it is said of', '## Nichtziele für den ersten Wurf\n\n- Teilen\n', 'present', ['Teilen']],
    ['two names for it', '## Nicht-Ziele / bewusst nicht priorisiert\n\n- Teilen\n', 'present', ['Teilen']],
    ['what the MVP defers', '## What the MVP explicitly defers\n\n- Sharing\n', 'present', ['Sharing']],
    [
      'a label with a long remark',
      '## Scope\n\n**In scope:**\n\n- Save\n\n**Out of scope (said here so that nobody starts on it by accident):**\n\n- Share\n',
      'present',
      ['Share'],
    ],
    [
      'a plain label with a remark and its words behind it',
      '## Focus and limits\n\nNon-goals (other teams do these): sharing, printing.\n',
      'present',
      ['sharing, printing.'],
    ],
    [
      'what the work does not do, in English',
      '## What this project does not cover\n\n- Sharing\n',
      'present',
      ['Sharing'],
    ],
    [
      'what the work does not do, in French',
      '## Ce que ce chantier ne couvre pas\n\n- Le partage\n',
      'present',
      ['Le partage'],
    ],
    [
      'what the work does not do, in German',
      '## Was dieses Vorhaben nicht umfasst\n\n- Teilen\n',
      'present',
      ['Teilen'],
    ],
    [
      'what the work does not do, in Spanish',
      '## Lo que esta propuesta no incluye\n\n- Compartir\n',
      'present',
      ['Compartir'],
    ],
    [
      'what the work does not do, in Portuguese',
      '## O que o projeto não faz\n\n- Partilhar\n',
      'present',
      ['Partilhar'],
    ],
    ['what the work does not do, in two words', '## No somos\n\n- Un banco\n', 'present', ['Un banco']],
    ['what a product of a name is not, in English', '## What Basketry is not\n\n- A bank\n', 'present', ['A bank']],
    [
      'what a product of a name is not, in French',
      "## Ce que Panier n'est pas\n\n- Une banque\n",
      'present',
      ['Une banque'],
    ],
    [
      'what a product of a name is not, in German',
      '## Was Korbling NICHT ist\n\n- Eine Bank\n',
      'present',
      ['Eine Bank'],
    ],
    ['what a product of a name is not, in Spanish', '## Qué Cestica no es\n\n- Un banco\n', 'present', ['Un banco']],
    [
      'what a product of a name is not, in Portuguese',
      '## O que a Cestinha não é\n\n- Um banco\n',
      'present',
      ['Um banco'],
    ],
    ['what may not be, in Spanish', '## Qué no es posible\n\n- Compartir\n', 'absent', []],
    ['what a system in use does not do', '## What the old basket does not do\n\n- Save\n', 'absent', []],
    [
      'a label that only ends on such a word',
      '## Options\n\n- **B. Leave the cart as it is (deferred).** No risk.\n',
      'absent',
      [],
    ],
    ['a consequence put off', '## Consequences\n\n- Deliberately deferred: sharing.\n', 'absent', []],
    ['a heading of both', '## Scope and limits of the work\n\n- Sharing\n', 'absent', []],
    ['none', '## Goals\n\n- Save\n', 'absent', []],
    ['wide brackets around the name', '## 1.4 界（Non-Goals，首期）\n\n- Share\n', 'present', ['Share']],
    ['a name that its bracket explains', '## Limits (out of scope, for good)\n\n- Share\n', 'present', ['Share']],
    ['a state and a reason in brackets', '## Sharing (deferred, see below)\n\n- Later\n', 'absent', []],
    ['a sign at the end of a heading', '## Fora do escopo (out of scope) 🚫\n\n- Share\n', 'present', ['Share']],
    ['what the product has not', '## Anti-features (what we do NOT do)\n\n- Share\n', 'present', ['Share']],
    ['scope put off', '## Deferred scope\n\n- Share\n', 'present', ['Share']],
    ['what a version leaves out', '**Exclus de la première version** :\n\n- Partager\n', 'present', ['Partager']],
    ['criteria of delimitation', '## 1.3 Abgrenzungskriterien\n\n- Teilen\n', 'present', ['Teilen']],
    ['a heading in a fence', '## Goals\n\n```md\n## Non-goals\n\n- Share\n```\n', 'absent', []],
    ['a heading in a comment', '## Goals\n\n<!--\n## Non-goals\n\n- Share\n-->\n', 'absent', []],
  ];
  for (const [name, text, state, items] of rows) {
    it(`are ${state} with ${name}`, () => {
      const { nonGoals } = prd(text);
      assert.deepEqual([nonGoals.state, nonGoals.items.map((item) => item.text)], [state, items]);
    });
  }
});

describe('a cut line', () => {
  const rows: readonly (readonly [string, string, string, readonly string[], readonly string[]])[] = [
    [
      'a heading below the items',
      '## Scope\n\n- Save\n- Restore\n\n### Below the line\n\n- Share\n',
      'explicit',
      ['Save', 'Restore'],
      ['Share'],
    ],
    [
      'a heading with two lists',
      '## Cut line\n\n### Above the line\n\n- Save\n\n### Below the line\n\n- Share\n',
      'explicit',
      ['Save'],
      ['Share'],
    ],
    ['a list item', '## Scope\n\n- Save\n- — cut line —\n- Share\n', 'explicit', ['Save'], ['Share']],
    [
      'a table row',
      '## Scope\n\n| Item | Size |\n| --- | --- |\n| Save | S |\n| — cut line — | |\n| Share | M |\n',
      'explicit',
      ['Save'],
      ['Share'],
    ],
    [
      'a heading for non-goals',
      '## In scope\n\n- Save\n\n## Out of scope (cut line)\n\n- Share\n',
      'explicit',
      ['Save'],
      ['Share'],
    ],
    ['a comment', '## Scope\n\n- Save\n\n<!-- cut line -->\n\n- Share\n', 'explicit', ['Save'], ['Share']],
    ['a labelled break', '## Scope\n\n- Save\n\n--- cut line ---\n\n- Share\n', 'explicit', ['Save'], ['Share']],
    [
      'an item of the one list that it divides',
      '## Scope\n\n- Save\n- — cut line —\n- Share\n\nWho asked for it:\n\n- Ann\n',
      'explicit',
      ['Save'],
      ['Share'],
    ],
    [
      'a row of a table below a list',
      '## Scope\n\n- As agreed\n\n| Item | Size |\n| --- | --- |\n| Save | S |\n| — cut line — | |\n| Share | M |\n',
      'explicit',
      ['Save'],
      ['Share'],
    ],
    [
      'a heading between the parts of a scope',
      '## Scope\n\n### Save\n\n- a button\n\n### Cut line\n\n### Share\n\n- a link\n\n### Print\n',
      'explicit',
      ['Save'],
      ['Share', 'Print'],
    ],
    [
      'a comment between user stories',
      '## User stories\n\n### Save (P1)\n\nText.\n\n<!-- cut line -->\n\n### Share (P2)\n\nText.\n\n### Edge cases\n',
      'explicit',
      ['Save (P1)'],
      ['Share (P2)'],
    ],
    [
      'a comment at the end of a section that is no part of a scope',
      '## Scope\n\n- Save\n\n<!-- cut line -->\n\n## Launch\n\n- In May\n',
      'explicit',
      ['Save'],
      [],
    ],
    [
      'priorities in a table',
      '## Requirements\n\n| Requirement | Priority |\n| --- | --- |\n| Save the cart | P0 |\n| Share the cart | P2 |\n',
      'implied',
      ['Save the cart'],
      ['Share the cart'],
    ],
    [
      'must and could',
      '## Scope\n\n### Must have\n\n- Save\n\n### Could have\n\n- Share\n',
      'implied',
      ['Save'],
      ['Share'],
    ],
    [
      'the versions that things are wanted in',
      '## Exigences\n\n| Exigence | Priorité |\n| --- | --- |\n| Garder le panier | MVP |\n| Partager | V1 |\n| Imprimer | V2 |\n',
      'implied',
      ['Garder le panier'],
      ['Partager', 'Imprimer'],
    ],
    [
      'a first and a second priority',
      '## Requirements\n\n| Requirement | Priority |\n| --- | --- |\n| Save the cart | P0 |\n| Share the cart | P1 |\n',
      'implied',
      ['Save the cart'],
      ['Share the cart'],
    ],
    [
      'one priority for all',
      '## Requirements\n\n| Requirement | Priority |\n| --- | --- |\n| Save the cart | P0 |\n| Share the cart | P0 |\n',
      'absent',
      [],
      [],
    ],
    ...[
      ['Alta', 'Média'],
      ['Hoch', 'Niedrig'],
      ['Haute', 'Basse'],
      ['🔴 High', '🟡 Medium'],
      ['Indispensable', 'Souhaitable'],
      ['Muss', 'Kann'],
      ['Debe', 'Podría'],
      ['Must have', 'Won’t have (this time)'],
      ['P0 – critical', 'P1 – soon'],
    ].map(
      ([high = '', low = '']) =>
        [
          `${high} and ${low} in a table`,
          `## Requirements\n\n| Requirement | Prioridade |\n| --- | --- |\n| Save the cart | ${high} |\n| Share the cart | ${low} |\n`,
          'implied',
          ['Save the cart'],
          ['Share the cart'],
        ] as const,
    ),
    [
      'priorities that open items',
      '## Scope\n\n- **P0** Save\n- **P1**: Share\n- P2: Print\n',
      'implied',
      ['Save'],
      ['Share', 'Print'],
    ],
    [
      'priorities that close items',
      '## Scope\n\n- Save (P0)\n- Share [P2]\n',
      'implied',
      ['Save (P0)'],
      ['Share [P2]'],
    ],
    [
      'items below wishes',
      '## Scope\n\n- **Must have**\n  - Save\n- **Could have**\n  - Share\n',
      'implied',
      ['Save'],
      ['Share'],
    ],
    [
      'labels over lists',
      '## Scope\n\n**Must have:**\n\n- Save\n\n**Nice to have:**\n\n- Share\n',
      'implied',
      ['Save'],
      ['Share'],
    ],
    ["what won't be had", "## Scope\n\n- Save\n\n### Won't have (this time)\n\n- Share\n", 'implied', [], ['Share']],
    [
      'a comment with more words',
      '## Scope\n\n- Save\n\n<!-- cut line (agreed in the kick-off) -->\n\n- Share\n',
      'explicit',
      ['Save'],
      ['Share'],
    ],
    [
      'a loud comment',
      '## Scope\n\n- Save\n\n<!-- ✂️ CUT LINE HERE ✂️ -->\n\n- Share\n',
      'explicit',
      ['Save'],
      ['Share'],
    ],
    [
      'a comment that only speaks of one',
      '## Scope\n\n- Save\n\n<!-- draw the cut line here -->\n\n- Share\n',
      'absent',
      [],
      [],
    ],
    [
      'a comment with a question',
      '## Scope\n\n- Save\n\n<!-- cut line is still open -->\n\n- Share\n',
      'absent',
      [],
      [],
    ],
    ['a cut list in order', '## Cut list if time runs out (in this order)\n\n- Share\n', 'explicit', [], ['Share']],
    [
      'wishes in brackets of headings',
      '## Scope\n\n### 3.1 Saving (Must-Have)\n\n- Save\n\n### 3.2 Sharing (Nice-to-Have)\n\n- Share\n',
      'implied',
      ['3.1 Saving (Must-Have)'],
      ['3.2 Sharing (Nice-to-Have)'],
    ],
    [
      'a wish in brackets alone',
      '## Scope\n\n### Saving\n\n- Save\n\n### Sharing (optional)\n\n- Share\n',
      'absent',
      [],
      [],
    ],
    ['severities of risks', '## Risks\n\n- **High:** data is lost\n- **Low:** it is slow\n', 'absent', [], []],
    [
      'prose that speaks of one',
      '## Scope\n\n- Save\n\nWe have not agreed on a cut line with the team so far, and will not before June.\n',
      'absent',
      [],
      [],
    ],
  ];
  for (const [name, text, state, above, below] of rows) {
    it(`is ${state} with ${name}`, () => {
      const { cutLine } = prd(text);
      assert.deepEqual(
        [cutLine.state, cutLine.above.map((item) => item.text), cutLine.below.map((item) => item.text)],
        [state, above, below],
      );
      assert.equal(cutLine.at !== null, state === 'explicit');
    });
  }
});

describe('a kill rule', () => {
  /** A sentence with its metric, threshold, date, owner and action. */
  const rows: readonly (readonly [
    string,
    string | null,
    string | null,
    string | null,
    string | null,
    string | null,
  ])[] = [
    [
      'If saved-cart reuse stays below 4 % by 2026-05-15, @checkout-pm removes the flag.',
      'saved-cart reuse',
      '4 %',
      '2026-05-15',
      '@checkout-pm',
      'removes',
    ],
    [
      'Revisit when p95 latency exceeds 300 ms for two weeks (owner: engineering)',
      'p95 latency',
      '300 ms',
      'for two weeks',
      'engineering',
      'Revisit',
    ],
    ['We will revisit this if it does not work out.', null, null, null, null, 'revisit'],
    ['Kill it if churn > 3% within 6 weeks', 'churn', '3%', 'within 6 weeks', null, 'Kill'],
    [
      'Wenn die Abbruchrate bis 2026-09-01 über 20 % liegt, abschalten',
      'Abbruchrate',
      '20 %',
      '2026-09-01',
      null,
      'abschalten',
    ],
    ['If support tickets grow', null, null, null, null, null],
    ['Revisit when PR #6 and phase 3 are done', null, null, null, null, 'Revisit'],
    [
      'If more than 2% of carts are lost by 2026-05-15, @checkout-lead turns the flag off.',
      'carts are lost',
      '2%',
      '2026-05-15',
      '@checkout-lead',
      'turns',
    ],
    [
      'If exits at the last step are above 18% by 2027-03-31, @pm takes the step out again.',
      'exits at the last step',
      '18%',
      '2027-03-31',
      '@pm',
      '@pm takes the step out again',
    ],
  ];
  for (const [text, metric, threshold, date, owner, action] of rows) {
    it(`reads "${text}"`, () => {
      const rule = prd(`## Kill rule\n\n${text}\n`).killRules[0];
      assert.ok(rule);
      const found = [rule.metric, rule.threshold, rule.date, rule.owner, rule.action].map((part) => part?.text ?? null);
      if (metric?.startsWith('Abbruch')) assert.match(found[0] ?? '', /Abbruchrate/);
      else assert.equal(found[0], metric);
      assert.deepEqual(found.slice(1), [threshold, date, owner, action]);
    });
  }

  const said: readonly (readonly [string, string | null, string | null, string | null])[] = [
    ['Kill it if p95 exceeds 300 ms by 2026-05-15', 'p95', 'exceeds', 'Kill'],
    ['If NPS drops below 30 by 2026-05-15', 'NPS', 'below', null],
    ['If NPS drops below 30 by 2026-05-15, drop the survey', 'NPS', 'below', 'drop'],
    ['We roll back if the error rate rises above 2%', 'error rate', 'above', 'roll back'],
    ['Step 3 may be skipped if adoption is above 60%', 'adoption', 'above', null],
    ['We roll back when errors exceed 2%', 'errors', 'exceed', 'roll back'],
  ];
  for (const [text, metric, comparison, action] of said) {
    it(`tells condition and action of "${text}" apart`, () => {
      const rule = prd(`## Kill rule\n\n${text}\n`).killRules[0];
      assert.deepEqual(
        [rule?.metric?.text, rule?.comparison?.text, rule?.action?.text ?? null],
        [metric, comparison, action],
      );
    });
  }

  const labelled: readonly (readonly [string, string, readonly string[]])[] = [
    ['a bold label', '**Kill rule:** stop if reuse < 4% by 2026-05-15\n', ['stop if reuse < 4% by 2026-05-15']],
    ['a plain label', 'Kill criteria: stop if reuse < 4%\n', ['stop if reuse < 4%']],
    [
      'a label over a list',
      '**Kill criteria**\n\n- reuse < 4%\n- churn > 3%\n\n**Notes**\n\n- none\n',
      ['reuse < 4%', 'churn > 3%'],
    ],
    ['a label in a list', '- **Kill rule:** stop if reuse < 4%\n- Other\n', ['stop if reuse < 4%']],
    ['a line', '**Kill line:** fewer than 3 carts a day by June\n', ['fewer than 3 carts a day by June']],
    ['a label with nothing said', '**Kill rule:** TBD\n', []],
    [
      'a label with a list that a line opens',
      '**Kill rule:**\n\n- Stop when one of these holds:\n- reuse < 4% in June\n',
      ['reuse < 4% in June'],
    ],
    ['a label that ends a phase', '**Exit criteria:** all tests pass\n', []],
    ['a label of something else', '**Rule:** stop if reuse < 4%\n', []],
  ];
  for (const [name, text, rules] of labelled) {
    it(`stands behind ${name}`, () => {
      const { killRules } = prd(`## Risks\n\n${text}`);
      assert.deepEqual(
        killRules.map((rule) => rule.text),
        rules,
      );
    });
  }

  const headings: readonly (readonly [string, number])[] = [
    ['Rollback triggers', 1],
    ['Kill criteria for the pilot', 1],
    ['Critères d’abandon du pilote', 1],
    ['Quand réexaminer', 1],
    ['Abbruchkriterien für den Versuch', 1],
    ['Criterios de abandono', 1],
    ['Critérios de abandono', 1],
    ['When to revisit this decision', 1],
    ['Wann neu bewerten?', 1],
    ['Critères de révision', 1],
    ['Cuándo revisar esta decisión', 1],
    ['Gatilho de revisão', 1],
    ['Quando rever esta decisão', 1],
    ['Exit criteria for the beta', 0],
    ['Go/no go of the launch', 0],
    ['Goals and kill criteria of the pilot', 0],
  ];
  for (const [heading, count] of headings) {
    it(`${count === 0 ? 'does not stand' : 'stands'} below “${heading}”`, () => {
      assert.equal(prd(`## ${heading}\n\n- reuse < 4% in June\n`).killRules.length, count);
    });
  }

  it('reads a table of measures and the values that end the work, in French', () => {
    const { killRules } = prd(
      '## Critères d’abandon\n\n| Mesure | Cible | Abandon si |\n| --- | --- | --- |\n| Réutilisation | 20 % | < 4 % |\n',
    );
    assert.equal(killRules.length, 1);
  });

  it('reads a table of metrics and thresholds, a rule each row', () => {
    const { killRules } = prd(
      '## Kill criteria\n\n| Metric | Threshold | By | Action |\n| - | - | - | - |\n| Reuse | < 4% | 2026-05-15 | Remove the flag |\n| Churn | above 3% | | |\n',
    );
    assert.deepEqual(
      killRules.map(({ metric, comparison, threshold, date, action }) =>
        [metric, comparison, threshold, date, action].map((part) => part?.text ?? null),
      ),
      [
        ['Reuse', '<', '< 4%', '2026-05-15', 'Remove the flag'],
        ['Churn', 'above', 'above 3%', null, null],
      ],
    );
  });

  it('reads a mapping', () => {
    const artifact = artifactOf(
      '---\ntype: prd\nkill-rule: {metric: reuse, below: 4%, by: 2026-05-15, then: remove the flag, owner: "@pm"}\n---\n# X\n',
      'x.md',
    );
    const rule = artifact.killRules[0];
    assert.deepEqual(
      [rule?.metric?.text, rule?.threshold?.text, rule?.date?.text, rule?.action?.text, rule?.owner?.text],
      ['reuse', '4%', '2026-05-15', 'remove the flag', '@pm'],
    );
    assert.equal(at(artifact, rule?.threshold?.range ?? null), '4%');
  });

  it('counts a rule once that frontmatter and section both say', () => {
    const head =
      '---\ntype: prd\nkill-rule: {metric: reuse, below: 4%, by: 2026-05-15, then: stop, owner: "@pm"}\n---\n';
    const count = (sentence: string) => artifactOf(`${head}# X\n\n## Kill rule\n\n${sentence}\n`).killRules.length;
    assert.equal(count('If reuse is below 4 % by 2026-05-15, @pm stops it.'), 1);
    assert.equal(count('If reuse is below 5 % by 2026-05-15, @pm stops it.'), 2);
  });

  it('reads labelled lines as one rule', () => {
    const rules = prd(
      '## Kill criteria\n\n- **Metric:** reuse\n- **Threshold:** below 4%\n- **Date:** 2026-05-15\n- **Owner:** @pm\n- **Action:** remove it\n',
    ).killRules;
    assert.equal(rules.length, 1);
    assert.deepEqual(
      [rules[0]?.metric?.text, rules[0]?.threshold?.text, rules[0]?.comparison?.text, rules[0]?.owner?.text],
      ['reuse', 'below 4%', 'below', '@pm'],
    );
  });
});

describe('a checklist', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['brackets', '- [ ] Tests pass (engineering)', 'engineering'],
    ['brackets with "owned"', '- [x] Criteria met (product-owned)', 'product'],
    ['a handle', '- [ ] Runbook exists @checkout-lead', '@checkout-lead'],
    ['a bold prefix', '- [ ] **Product:** Criteria met', 'product'],
    ['a subheading', '### Engineering\n\n- [ ] Tests pass', 'engineering'],
    ['a parent item', '- Joint\n  - [ ] Flag in place', 'joint'],
    ['nothing', '- [ ] Tests pass', null],
    ['brackets that name nobody', '- [ ] Tests pass (all of them)', null],
    ['a plain item', '- Tests pass (engineering)', 'engineering'],
  ];
  for (const [name, text, owner] of rows) {
    it(`names its owner by ${name}`, () => {
      const artifact = prd(`## Definition of done\n\n${text}\n`);
      const item = artifact.checklist.at(-1);
      assert.deepEqual([item?.owner, item?.list], [owner, 'done']);
      if (item?.box) assert.match(at(artifact, item.box) ?? '', /^\[[ x]\]$/);
    });
  }

  it('does not take a heading that calls something done for one', () => {
    assert.deepEqual(prd('## Design\n\n### Add the label (done)\n\n- Nodes carry it\n').checklist, []);
  });

  it('keeps tasks of other lists under their own heading', () => {
    const { checklist } = prd('## Sign-off\n\n- [x] Legal\n\n## Acceptance criteria\n\n- [ ] It saves\n');
    assert.deepEqual(
      checklist.map(({ text, done, section, list }) => [text, done, section, list]),
      [
        ['Legal', true, 'Sign-off', 'other'],
        ['It saves', false, 'Acceptance criteria', 'done'],
      ],
    );
  });
});

describe('a decision log', () => {
  it('reads rows', () => {
    const { records } = artifactOf(
      '# Decision log\n\n| ID | Date | Decision | Why | Kill rule | Owner | Status |\n| - | - | - | - | - | - | - |\n| D-001 | 2026-01-02 | Ship weekly | Smaller steps | If bugs > 5 by 2026-03-01, stop | @pm (product) | accepted |\n| D-002 | 2026-01-09 | Drop IE | | – | | |\n',
      'docs/decision-log.md',
    );
    assert.deepEqual(
      records.map(({ id, title, date, why, killRules, decisionMakers, status }) => [
        id?.text,
        title.text,
        date?.text,
        why.length,
        killRules.length,
        decisionMakers[0]?.side ?? null,
        status?.canonical ?? null,
      ]),
      [
        ['D-001', 'Ship weekly', '2026-01-02', 1, 1, 'product', 'accepted'],
        ['D-002', 'Drop IE', '2026-01-09', 0, 0, null, null],
      ],
    );
  });

  it('reads headings with labelled lines', () => {
    const { records } = artifactOf(
      '# Decision log\n\n## 2026-05-13 — Use queues\n\n**Status:** Accepted\n\n**Rationale:** Bursts.\n\n## 2026-05-20 — Use retries\n\n- **Rationale**: Drops.\n- **Owner**: @lead\n',
      'docs/decision-log.md',
    );
    assert.deepEqual(
      records.map(({ title, date, why }) => [title.text, date?.text, why.map(({ text }) => text)]),
      [
        ['Use queues', '2026-05-13', ['Bursts.']],
        ['Use retries', '2026-05-20', ['Drops.']],
      ],
    );
  });

  const lines: readonly (readonly [string, string, readonly (readonly [string, string, string])[]])[] = [
    [
      'lines with bars',
      '2026-01-02 | CI | Run it on every push | Faults show early | Nightly\n\n2026-01-09 | Web | Drop the old cart | Nobody uses it | Keep\n',
      [
        ['Run it on every push', '2026-01-02', 'Faults show early'],
        ['Drop the old cart', '2026-01-09', 'Nobody uses it'],
      ],
    ],
    [
      'lines with bars under a line of names',
      'Date | Decision | Owner | Reason\n2026-01-02 | Ship weekly | @pm | Smaller steps\n',
      [['Ship weekly', '2026-01-02', 'Smaller steps']],
    ],
    [
      'dated bullets',
      '- 2026-01-04: We ship weekly, because steps are smaller.\n- **2026-01-11** — We drop the old cart\n  - Reason: nobody uses it\n',
      [
        ['We ship weekly', '2026-01-04', 'steps are smaller.'],
        ['We drop the old cart', '2026-01-11', 'nobody uses it'],
      ],
    ],
  ];
  for (const [name, text, expected] of lines) {
    it(`reads ${name}`, () => {
      const artifact = artifactOf(`# Decision log\n\n${text}`, 'docs/decision-log.md');
      assert.deepEqual(
        artifact.records.map(({ title, date, why }) => [title.text, date?.text, why[0]?.text]),
        expected,
      );
      for (const { title } of artifact.records) assert.equal(at(artifact, title.range), title.text);
    });
  }

  const undated: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'bullets of a log that holds nothing else',
      '- Ship weekly\n- Drop the old cart\n',
      ['Ship weekly', 'Drop the old cart'],
    ],
    [
      'bullets of its part for decisions',
      'Rules first.\n\n- Newest on top\n- One line each\n\n## Decisions\n\n- Ship weekly, because steps are smaller\n- Drop the old cart\n\n## Later\n\n- Rename it\n',
      ['Ship weekly', 'Drop the old cart'],
    ],
    ['a first record alone', '## 2026-05-13 — Use queues\n\nBursts.\n', ['Use queues']],
  ];
  for (const [name, text, expected] of undated) {
    it(`reads ${name}`, () => {
      const { records } = artifactOf(`# Decision log\n\n${text}`, 'docs/decision-log.md');
      assert.deepEqual(
        records.map(({ title }) => title.text),
        expected,
      );
    });
  }

  it('reads a condition to look again as a kill rule of its entry', () => {
    const { records } = artifactOf(
      '# Registro de decisões\n\n## 1. Filtrar na memória\n\n**Decisão**: em Python.\n\n**Quando revisar**: se passar de 10 mil linhas.\n\n## 2. Entregar por semana\n\n**Decisão**: sim.\n\n**Revisão**: 2026-09-01\n\n## 3. Vender sem conta\n\n**Decisão**: sim.\n\n**Revisão**: se menos de 5 % das vendas vierem sem conta.\n',
      'docs/decisoes.md',
    );
    assert.deepEqual(
      records.map(({ killRules }) => killRules.length),
      [1, 0, 1],
    );
  });

  it('takes no index and no plan of work for one', () => {
    for (const list of ['- [Use queues](0001.md)\n- [Use retries](0002.md)\n', '- [ ] Use queues\n- [x] Use retries\n'])
      assert.deepEqual(corpusOf({ 'docs/decision-log.md': `# Decision log\n\n${list}` }).artifacts, []);
  });

  it('takes no list without days for one', () => {
    assert.deepEqual(
      corpusOf({ 'docs/decisions.md': '# Decisions\n\n- We ship weekly | often\n- See 2026-01-04\n' }).artifacts,
      [],
    );
  });
});
