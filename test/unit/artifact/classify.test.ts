import assert from 'node:assert/strict';
import { corpusOf } from './support.js';

const nygard =
  '# 1. Use a queue\n\n## Status\n\nAccepted\n\n## Context\n\nBursts.\n\n## Decision\n\nA queue.\n\n## Consequences\n\nMore to run.\n';
const prd =
  '# Saved carts\n\n## Problem\n\nCarts are lost.\n\n## Goals\n\n- Keep them\n\n## Non-goals\n\n- Sharing them\n\n## Requirements\n\n- Save\n\n## Success metrics\n\n- Reuse\n';
const log =
  '# Decision log\n\n| Date | Decision | Why |\n| --- | --- | --- |\n| 2026-01-02 | Ship weekly | Smaller steps |\n';
const plain = '# How to deploy\n\nRun the script.\n\n## Steps\n\n1. Build\n2. Ship\n';

/** A log of one row under these columns. */
const table = (title: string, columns: string): string =>
  `${title}\n\n| ${columns} |\n| --- | --- | --- |\n| 1 | Wöchentlich / weekly | Kleine Schritte |\n`;

/** Path, text, and what it must be taken for. */
const rows: readonly (readonly [string, string, string])[] = [
  ['docs/adr/0001-use-a-queue.md', nygard, 'adr'],
  ['handbook/choices/0001-use-a-queue.md', nygard, 'adr'],
  ['docs/adr/README.md', nygard, 'none'],
  ['docs/adr/0000-template.md', nygard, 'none'],
  ['docs/adr/0000-use-markdown.md', nygard, 'adr'],
  ['docs/adr/index.md', '# Decisions\n\n- [1](0001.md)\n', 'none'],
  ['docs/adr/process-orders-in-a-queue.md', nygard, 'adr'],
  ['docs/adr/guide-the-router.md', nygard, 'adr'],
  ['proposals/NNNN-template/README.md', prd, 'none'],
  ['docs/adr/0024-pick-a-template-engine.md', nygard, 'adr'],
  ['docs/adr/adr-template-short.md', nygard, 'none'],
  ['docs/adr/adr-short-template.md', nygard, 'none'],
  ['docs/templates/0001-x.md', nygard, 'none'],
  ['docs/adr/adr-template_pt-BR.md', nygard, 'none'],
  ['docs/adr/0009-template-engine.md', nygard, 'adr'],
  ['docs/PRD.md', prd, 'prd'],
  ['docs/prd/saved-carts.md', prd, 'prd'],
  ['notes/saved-carts.md', prd, 'prd'],
  ['docs/prd/template.md', prd, 'none'],
  ['docs/decision-log.md', log, 'decision-log'],
  [
    'DECISIONS.md',
    '# Decisions\n\n### 1. The deliverable is a crate\n\nText.\n\n### 2. No unsafe code\n\nText.\n',
    'decision-log',
  ],
  ['docs/deploy.md', plain, 'none'],
  ['docs/adr/notes.md', plain, 'none'],
  ['docs/qa/adr-094-review.md', '# ADR-094 review\n\n## Summary\n\nSound.\n\n## Findings\n\n- None\n', 'none'],
  ['docs/prd-ideas.md', plain, 'none'],
  ['docs/x.md', `---\ntype: adr\n---\n${plain}`, 'adr'],
  ['docs/adr/0002-x.md', `---\ntype: note\n---\n${nygard}`, 'adr'],
  ['docs/adr/0002-y.md', '---\ntype: note\nstatus: accepted\n---\n# 2. Y\n\n## Context\n\nX\n', 'none'],
  ['docs/api/x.md', '---\ntype: any\n---\n# Parameter x\n\nText.\n', 'none'],
  ['docs/prd/PRD-021-audit-trail.md', prd, 'prd'],
  ['docs/prd/prd-email-templates.md', prd, 'prd'],
  ['docs/adr/choose-template-engine.md', nygard, 'adr'],
  ['packages/page-templates/docs/adr/0001-x.md', nygard, 'adr'],
  ['docs/prd/checkout-v2/README.md', prd.replace('# Saved carts', '# Saved carts: PRD'), 'prd'],
  ['.agents/qa/adr-094-review.md', '# ADR-094 review\n\n**Status:** Done\n\n## Decision\n\nApprove\n', 'none'],
  ['docs/adr/0003-review.md', '# Review of ADR-0003\n\n## Decision\n\nApprove\n\n## Context\n\nX\n', 'none'],
  ['docs/writing.md', '# Writing a PRD\n\n## Goals\n\nSay them.\n\n## Risks\n\nName them.\n', 'none'],
  ['docs/constructor/x.md', plain, 'none'],
  [
    'architecture/records/0004-gateway.md',
    `${nygard}\n## Alternatives\n\nNone.\n\n## Risks\n\nA\n\n## Rollout\n\nB\n\n## Dependencies\n\nC\n\n## Open questions\n\nD\n`,
    'adr',
  ],
  [
    'proposals/eip-20.md',
    '---\neip: 20\ntitle: Token\nstatus: Final\ntype: Standards Track\n---\n\n## Abstract\n\nA.\n\n## Specification\n\nB.\n',
    'prd',
  ],
  [
    'specs/001-saved-carts/spec.md',
    '# Feature Specification: Saved carts\n\n**Status**: Draft\n\n## User Scenarios & Testing *(mandatory)*\n\nX\n\n## Requirements *(mandatory)*\n\nY\n\n## Success Criteria *(mandatory)*\n\nZ\n',
    'prd',
  ],
  [
    'doc/architektur/0003-warteschlange.md',
    '# 3. Warteschlange\n\n## Status\n\nAkzeptiert\n\n## Kontext\n\nA\n\n## Entscheidung\n\nB\n\n## Konsequenzen\n\nC\n',
    'adr',
  ],
  [
    'docs/decisoes/0003-fila.md',
    '# 3. Fila\n\n## Status\n\nAceito\n\n## Contexto\n\nA\n\n## Decisão\n\nB\n\n## Consequências\n\nC\n',
    'adr',
  ],
  [
    'docs/fr/0003-file.md',
    '# 3. File\n\n## Statut\n\nAccepté\n\n## Contexte\n\nA\n\n## Décision\n\nB\n\n## Conséquences\n\nC\n',
    'adr',
  ],
  [
    'docs/entscheidungen.md',
    table('# Entscheidungen und Ausnahmen', 'Nr. | Entscheidung / Anlass | Folge'),
    'decision-log',
  ],
  ['docs/journal-decisions.md', table('# Journal de décisions', 'Date | Décision | Raison'), 'decision-log'],
  ['docs/registre.md', table('# Registre des décisions', 'ID | Décision | Raison'), 'decision-log'],
  ['docs/decisiones.md', table('# Decisiones', 'Fecha | Decisión | Motivo'), 'decision-log'],
  ['notas/decisoes.md', table('# Decisões técnicas', 'Data | Decisão | Motivo'), 'decision-log'],
  ['docs/entscheidungen.md', '# Entscheidungen\n\nKommt noch.\n', 'none'],
  [
    'docs/entscheidungen.md',
    '# Vergleich der Player\n\n### 1. Laut\n\n**Risiko:** Lärm.\n\n### 2. Leise\n\n**Risiko:** Stille.\n',
    'none',
  ],
  [
    'docs/entscheidungen/0004-warteschlange.md',
    '# 4. Warteschlange\n\n- Status: angenommen\n\n## Entscheidung\n\nJa.\n',
    'adr',
  ],
  [
    'docs/migrations.md',
    '# Why no migration tool\n\n**Status:** accepted\n\n## Decision\n\nNone.\n\n## Rationale\n\nNo shell.\n\n## Revisit when\n\n- We get a shell.\n',
    'adr',
  ],
  [
    'src/review.md',
    '# Test results\n\n| Case | Similarity | Decision |\n| --- | --- | --- |\n| a | 0.9 | accept |\n',
    'none',
  ],
  ['docs/lastenheft.md', '# Lastenheft\n\n## Ziel\n\nKörbe behalten.\n\n## Abläufe\n\nMerken.\n', 'prd'],
  ['docs/pflichtenheft-korb.md', '# Korb\n\n## Nicht-Ziele\n\n- Teilen\n', 'prd'],
  ['docs/pflichtenheft.md', '# Pflichtenheft\n\nKommt noch.\n', 'none'],
  ['docs/cahier-des-charges.md', '# Cahier des charges — Paniers\n\n## Règles\n\nA\n\n## Écrans\n\nB\n', 'prd'],
  ['docs/BRD.md', '# Saved carts\n\n## Scope\n\nCarts.\n', 'prd'],
  ['docs/anforderungen.md', '# Anforderungen\n\n## Korb\n\nMerken.\n\n## Offene Fragen\n\n- Wie lange?\n', 'prd'],
  ['docs/requirements.md', '# Requirements\n\n## Overview\n\nNode 20.\n\n## Install\n\nRun it.\n', 'none'],
  ['docs/requirements.md', '# What carts need\n\n## Non-goals\n\n- Sharing\n\n## User stories\n\n- Save\n', 'prd'],
  ['requisitos.md', '# Carrinhos\n\n## Escopo\n\nA\n\n## Fora do escopo\n\nB\n', 'prd'],
  [
    'docs/one-pager.md',
    '# Saved carts: one-pager\n\n**Problem:** lost carts.\n\n**Users:** shoppers.\n\n**Non-goals:** sharing.\n',
    'prd',
  ],
  [
    'docs/requirements.md',
    '# Requirements\n\n## R1 Keep carts\n\nA\n\n## R2 Keep them a week\n\nB\n\n## R3 Say so\n\nC\n',
    'prd',
  ],
  [
    'docs/requisitos.md',
    '# Catálogo de requisitos — Carrinhos\n\n| Código | Texto |\n| --- | --- |\n| RF01 | Guardar |\n',
    'prd',
  ],
  ['docs/requirements.md', '# System requirements\n\n## Memory\n\n2 GB.\n\n## Disk\n\n1 GB.\n', 'none'],
  ['docs/anforderungen.md', '# Anforderungen: Körbe\n\n## Ablauf\n\nMerken.\n', 'prd'],
  ['docs/prd.md', '# PRD — <Product name>\n\n## Goals\n\nText.\n\n## Users\n\nText.\n', 'none'],
  ['docs/decision-log.md', '# Decision log\n\n| ID | Decision |\n| --- | --- |\n| 1 | Ship weekly |\n', 'decision-log'],
  ['docs/feature-spec.md', '# Carts: gaps and plan\n\n## Context\n\nA\n\n## Steps\n\nB\n', 'none'],
  ['docs/lastenheft.md', '# LASTENHEFT: {{PROJECT_NAME}}\n\n## Ziele\n\nA\n\n## Zielgruppe\n\nB\n', 'none'],
  [
    'docs/entscheidungslog.md',
    '# Entscheidungslog\n\n**2026-01-02 – Wöchentlich ausliefern**\nAlternativen: Monatlich.\nBegründung: Kleine Schritte.\n',
    'decision-log',
  ],
  [
    'docs/registro-de-decisoes.md',
    '# Registro de decisões\n\n| ID | Data | Decisão ou pendência | Estado |\n| --- | --- | --- | --- |\n| 1 | 2026-01-02 | Entregar por semana | Aberta |\n',
    'decision-log',
  ],
  ['docs/prd/tasks.md', prd.replace('# Saved carts', '# PRD: Tasks'), 'prd'],
  ['docs/prd/plan.md', prd.replace('# Saved carts', '# PRD plan'), 'none'],
  ['docs/pitch.md', '---\ntype: pitch\n---\n# Saved carts\n\nKeep them.\n', 'prd'],
  ['docs/prd/alerts.md', '## 1. Alerts\n\nA\n\n## 2. Channels\n\nB\n\n## 3. Limits\n\nC\n', 'prd'],
  ['docs/prd/alerts-tasks.md', '## 1. Alerts\n\nA\n\n## 2. Channels\n\nB\n\n## 3. Limits\n\nC\n', 'none'],
  ['docs/prd/assets/alerts.md', '## 1. Alerts\n\nA\n\n## 2. Channels\n\nB\n\n## 3. Limits\n\nC\n', 'none'],
  ['docs/carts.md', '# Saved carts PRD\n\n## Screens\n\nA\n\n## Goals\n\nB\n\n## Users\n\nC\n', 'prd'],
  ['openspec/changes/add-carts/proposal.md', '# Propuesta: carritos\n\nGuardar carritos.\n', 'prd'],
  [
    'openspec/changes/add-carts/specs/carts/spec.md',
    '## ADDED Requirements\n\n### Requirement: Keep\n\nIt SHALL.\n',
    'prd',
  ],
  [
    'improvements/7-carts/README.md',
    '| ACP | 7 |\n| --- | --- |\n| **Title** | Carts |\n| **Status** | Activated |\n\n## Abstract\n\nA\n',
    'prd',
  ],
  ['howto/prd-product.md', '# PRD rules: product\n\n## Goals\n\nSay them.\n\n## Non-goals\n\nSay them too.\n', 'none'],
  ['docs/prd.md', '# Product requirements document template\n\n## Goals\n\nText.\n\n## Users\n\nText.\n', 'none'],
  ['docs/plantilla_prd.md', prd, 'none'],
  ['docs/prps/PRP-08-carts.md', '# PRP-08 — Carts\n\n## Goals\n\nA\n\n## Scope\n\nB\n', 'prd'],
  [
    'docs/decision-log.md',
    '# Carts: decision log\n\n## Audience\n\n- **A1 · Shoppers first.** They lose carts.\n- **A2 · No teams.** Later.\n',
    'decision-log',
  ],
  [
    'docs/entscheidungen.md',
    '# Korb – Entscheidungen und Stand\n\n## Käufer\n\nKäufer zuerst.\n\n## Gruppen\n\nKeine Gruppen.\n',
    'decision-log',
  ],
  ['docs/requirements.md', '# Cart service\n\n## Keeping\n\n- Carts stay a week\n\n## Sharing\n\n- By link\n', 'prd'],
  ['docs/requirements.md', '# 1. Keeping\n\n1. Carts stay a week\n\n# 2. Sharing\n\n1. By a link\n', 'prd'],
  [
    'docs/requirements.md',
    '# Requirements\n\n```sh\nsudo apt install node npm git\n```\n\n## Host\n\nLinux.\n',
    'none',
  ],
  ['docs/requirements.md', '# What is a gate?\n\n## What is a lock?\n\nBoth ask who you are.\n', 'none'],
  ['docs/user-needs.md', '# Carts: requirements\n\n## Users\n\nThey come back after days.\n', 'prd'],
  [
    'docs/mvp.md',
    '# Saved carts\n\n- As a shopper I want to keep my cart\n- As a clerk, I can see kept carts\n\n## Later\n\nTeams.\n',
    'prd',
  ],
  [
    'docs/spec.md',
    '# Körbe\n\n- Der Nutzer kann Körbe merken\n- Das System muss sie eine Woche halten\n- Der Nutzer soll sie teilen können\n',
    'prd',
  ],
  [
    'docs/specs/carts.md',
    '# Carts\n\n| ID | Text |\n| --- | --- |\n| FR-1 | Keep |\n| FR-2 | Share |\n| FR-3 | Drop |\n',
    'prd',
  ],
  ['docs/specs/keys.md', '# Keys\n\n- AES128 is old\n- SHA256 is not\n- RSA2048 is slow\n', 'none'],
  ['docs/prd/review.md', '# Stars for goods\n\n## Stars\n\nOne to five.\n\n## Words\n\nUp to 500.\n', 'prd'],
  ['docs/prd/review.md', '# Review of the cart PRD\n\n## Gaps\n\nTwo.\n\n## Praise\n\nMuch.\n', 'none'],
  [
    'docs/prd/links.md',
    '# Papers\n\n- [Carts](carts.md)\n- [Slots](slots.md) is next\n\n## Old\n\n- [Stamps](stamps.md)\n',
    'none',
  ],
  [
    'docs/lastenheft.md',
    '# Lastenheft\n\n## Ziele\n\n*Was soll erreicht werden?*\n\n## Zielgruppe\n\n*Wer wird es nutzen?*\n\n## Funktionen\n\n*Was soll es können?*\n',
    'none',
  ],
  [
    'docs/requisitos.md',
    '# Requisitos\n\n## Problema\n\nDescribir el problema que se resuelve.\n\n## Usuarios\n\nDescriba a los usuarios.\n\n## Alcance\n\nEsta sección dice qué se hará.\n',
    'none',
  ],
  [
    'tools/prd.md',
    '---\nname: prd\ndescription: writes one\nallowed-tools: Read\n---\n\n# Write a PRD\n\n## Goals\n\nAsk for them.\n\n## Users\n\nAsk for them too.\n',
    'none',
  ],
  ['courses/week-2/requirements.md', '# Requirements\n\n## Exercise\n\nWrite down five of them.\n', 'none'],
  [
    'docs/feature-spec.md',
    '# Carts: tasks of the team\n\n## Phase 1\n\nA\n\n## Phase 2\n\nB\n\n## Phase 3\n\nC\n',
    'none',
  ],
  [
    'docs/decision-log.md',
    '# Decision log\n\n## Tools\n\n### Queue\n\nTaken for its dead letters.\n\n### Store\n\nTaken for its price.\n\n## How we decide\n\nTogether.\n',
    'decision-log',
  ],
  [
    'docs/registro-de-decisoes.md',
    '# Registro de decisões\n\n## Confirmado\n\n- Entregar por semana\n- Vender sem conta\n',
    'decision-log',
  ],
  ['docs/decision-log.md', '# Decision log\n\n## How to add one\n\nWrite it.\n\n## Format\n\nA line.\n', 'none'],
  ['docs/mvp.md', '# Carts\n\n## Flow\n\n1. A shopper fills a cart.\n2. It is there the next day.\n', 'prd'],
  ['docs/escopo.md', '# Escopo inicial\n\n## Módulos\n\n- Carrinho\n- Pagamento\n', 'prd'],
  [
    'docs/user-stories.md',
    '# User stories\n\n## Carts\n\n**Given** a cart, **when** I come back, **then** it is there.\n',
    'prd',
  ],
  [
    'docs/one-pager.md',
    '# One-pager\n\n- **Users**: shoppers.\n- **Problem**: carts are lost.\n- **Out of scope**: sharing.\n',
    'prd',
  ],
  ['docs/one-pager.md', '# Carts, a one-pager\n\n## See it run\n\nStart it and fill a cart.\n', 'none'],
  ['docs/requirements.md', '# Task board: requirements\n\n## Columns\n\nThree of them.\n', 'prd'],
  ['docs/create-prd.md', '# A PRD for carts\n\n## Goals\n\nAsk for them.\n\n## Users\n\nAsk for them too.\n', 'none'],
  ['docs/how.md', '# Rule: generating a PRD\n\n## Goals\n\nAsk for them.\n\n## Users\n\nAsk who they are.\n', 'none'],
  ['tools/commands/prd.md', '# PRD\n\n## Goals\n\nAsk the shop.\n\n## Output\n\nOne file.\n', 'none'],
  ['docs/prd-coverage.md', '# What of the PRD is there\n\n## Carts\n\nDone.\n\n## Teams\n\nOpen.\n', 'none'],
  [
    'docs/vision.md',
    '# Visión del producto\n\n## Propósito\n\nDescribir el valor del producto.\n\n## Objetivos\n\n- Objetivo 1: Descripción y métricas\n- Objetivo 2: Descripción\n',
    'none',
  ],
  ['enhancements/7-carts/specification.md', '# Messages\n\n## Fields\n\nThree of them.\n', 'none'],
  ['docs/besoins.md', 'Le panier reste là quand le client revient le lendemain.\n\n'.repeat(12), 'prd'],
  ['docs/besoins.md', 'Le panier reste là.\n', 'none'],
  ['docs/user-stories.md', '# User stories & meeting log\n\n## Carts\n\nAs a shopper I want to keep mine.\n', 'prd'],
  ['docs/requirements.md', '# Evidence ledger\n\n| Asked | Shown |\n| --- | --- |\n| Carts | Yes |\n', 'none'],
  ['docs/requirements.md', '# How the shop keeps its carts\n\n## Requirements\n\nAll of them are met.\n', 'none'],
  ['docs/konzept.md', '# Konzept: Körbe\n\n## Ablauf\n\nEine Kundin füllt ihren Korb.\n', 'prd'],
  ['docs/konzept.md', '# Warteschlangen\n\n## Ablauf\n\nEine Nachricht nach der anderen.\n', 'none'],
  ['docs/scope.md', '# Scope\n\n## Names\n\nA package may have one.\n', 'none'],
  [
    'docs/especificacao.md',
    '# Especificação do trabalho\n\n## PARTE 1\n\nUm montador.\n\n## PARTE 2\n\nUm emulador.\n\n## PARTE 3\n\nUm programa.\n',
    'none',
  ],
  ['docs/prd-notes.md', '# PRD notes: carts\n\n## Goals\n\nRead on Monday.\n\n## Users\n\nTwo of them.\n', 'none'],
  ['docs/requirements-gathering.md', '# Requirements gathering\n\n## Whom we asked\n\nFive shoppers.\n', 'none'],
  [
    'docs/requerimientos.md',
    '# Requerimientos\n\n## Funcionales\n\n| ID | Texto | Prioridad |\n| --- | --- | --- |\n| RF-01 | | Alta |\n| RF-02 | | Alta |\n\n## Otros\n\n| ID | Texto |\n| --- | --- |\n| RS-01 | |\n',
    'none',
  ],
  ['docs/decisions.md', '# Shop decisions (local)\n\n- Queue: one per shop\n- Store: one for all\n', 'none'],
  ['docs/decisions.md', '# Project decisions (local)\n\n- Queue: one per shop\n- Store: one for all\n', 'decision-log'],
  ['docs/decisions.md', '# Project decisions\n\n## Tools\n\n- Queue: one per shop\n- Store: one for all\n', 'none'],
  [
    'docs/architecture-decisions.md',
    '# Shop: architecture decisions\n\n## Today\n\n### Services\n\nTwo.\n\n### Flow\n\nOne way.\n\n### Cost\n\nLow.\n\n## Key decisions\n\n### 1. One queue\n\nPer shop.\n\n### 2. One store\n\nFor all.\n\n## Next\n\n### Cards\n\nLater.\n',
    'decision-log',
  ],
  [
    'docs/decision-log.md',
    '# 记录\n\n## ADR-001：每店一个队列\n\n- 背景：高峰\n\n## ADR-002：共用一个仓库\n\n- 背景：费用\n',
    'decision-log',
  ],
  [
    'docs/decisiones.md',
    '# Decisiones de diseño (ADR)\n\n## Indice\n\nUna por fila.\n\n## Contexto\n\n[Por qué se decide]\n\n## Resultado\n\n[Qué se decide]\n\n## Template de una entrada\n\nTres líneas.\n',
    'none',
  ],
  ['docs/prd.md', '# 车\n\n```txt\n保存购物车\n分享购物车\n```\n\n## 目标\n\n```txt\n一周\n```\n', 'prd'],
];

describe('what a file is taken for', () => {
  for (const [path, text, kind] of rows) {
    it(`${path} is ${kind}`, () => {
      const file = corpusOf({ [path]: text }).files.get(path);
      assert.ok(file?.state === 'read');
      assert.equal(file.classification.kind, kind);
      assert.ok(file.classification.evidence.length > 0, 'it says why');
    });
  }

  it('says what spoke against a product document', () => {
    const form =
      '# PRD: carts\n\n## Goals\n\n[What it is for]\n\n## Users\n\n[Who needs it]\n\n## Scope\n\n[What it does]\n';
    const file = corpusOf({ 'docs/prd.md': form }).files.get('docs/prd.md');
    assert.ok(file?.state === 'read');
    assert.deepEqual(file.classification, {
      kind: 'none',
      evidence: [{ sign: 'content', says: 'it is a form to be filled in' }],
    });
  });

  it('heeds the configuration first', () => {
    const corpus = corpusOf({
      '.cutline.yaml': 'artifacts:\n  none: [docs/adr/**]\n  prd: [notes/*.md]\n',
      'docs/adr/0001-x.md': nygard,
      'notes/a.md': plain,
    });
    assert.deepEqual(
      corpus.artifacts.map(({ path, kind }) => [path, kind]),
      [['notes/a.md', 'prd']],
    );
  });

  it('heeds a settings file that names the directory', () => {
    const corpus = corpusOf({
      '.adr-dir': 'handbook/how\n',
      'handbook/how/0001-x.md': '# 1. X\n\n## Decision\n\nYes.\n',
      'handbook/why/0001-x.md': '# 1. X\n\n## Decision\n\nYes.\n',
    });
    assert.deepEqual(
      corpus.artifacts.map(({ path }) => path),
      ['handbook/how/0001-x.md'],
    );
  });

  it('reads a side file as metadata of the README beside it', () => {
    const corpus = corpusOf({
      'keps/a/4402-go/README.md': '# KEP-4402: Go\n\n## Summary\n\nX\n',
      'keps/a/4402-go/kep.yaml': 'title: Go\nkep-number: 4402\nstatus: implementable\ncreation-date: "2024-01-22"\n',
    });
    const [artifact] = corpus.artifacts;
    assert.deepEqual(
      [artifact?.kind, artifact?.status?.raw, artifact?.status?.path, artifact?.date?.text],
      ['prd', 'implementable', 'keps/a/4402-go/kep.yaml', '2024-01-22'],
    );
  });
});
