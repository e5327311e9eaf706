import assert from 'node:assert/strict';
import { corpusOf } from '../../artifact/support.js';
import { written } from './support.js';

const people = ['@ann', 'Bo'];
const nygard =
  '# 1. Use a queue\n\nDate: 2025-01-04\n\n## Status\n\nAccepted\n\n## Context\n\nMail waits.\n\n## Decision\n\nWe use one.\n\n## Consequences\n\nFast.\n';

describe("a new record by the repository's own form", () => {
  it('fills the words of adr-tools', () => {
    const files = {
      'doc/adr/0001-use-a-queue.md': nygard,
      'doc/adr/templates/template.md':
        '# NUMBER. TITLE\n\nDate: DATE\n\n## Status\n\nSTATUS\n\n## Context\n\nThe issue motivating this.\n\n## Decision\n\nThe change.\n\n## Consequences\n\nWhat becomes easier.\n',
    };
    const made = written(corpusOf(files));
    assert.equal(made.path, 'doc/adr/0002-keep-carts-for-a-week.md');
    assert.equal(
      made.marked,
      '# 2. Keep carts for a week\n\nDate: 2026-11-26\n\n## Status\n\nProposed\n\n## Context\n\n|The issue motivating this.|\n\n## Decision\n\nThe change.\n\n## Consequences\n\nWhat becomes easier.\n',
    );
  });

  it('fills the braces of MADR 4, where no record stands yet, and leaves no mapping that nobody means', () => {
    const files = {
      'docs/decisions/adr-template.md':
        '---\n# These are optional.\nstatus: "{proposed | rejected | accepted}"\ndate: {YYYY-MM-DD when it was updated}\ndecision-makers: {list everyone}\nconsulted: {list everyone}\n---\n\n# {short title, representative of the problem}\n\n## Context and Problem Statement\n\n{Describe it.}\n\n## Decision Outcome\n\nChosen option: "{option}", because {justification}.\n',
    };
    const made = written(corpusOf(files), { answers: { people } });
    assert.equal(made.path, 'docs/decisions/0001-keep-carts-for-a-week.md');
    assert.equal(
      made.marked,
      '---\n# These are optional.\nstatus: "proposed"\ndate: 2026-11-26\ndecision-makers: "@ann, Bo"\nconsulted:\n---\n\n# Keep carts for a week\n\n## Context and Problem Statement\n\n|{Describe it.}|\n\n## Decision Outcome\n\nChosen option: "{option}", because {justification}.\n',
    );
  });

  it('fills the list of log4brains, with the day in the name', () => {
    const files = {
      'docs/adr/template.md':
        '# [short title]\n\n- Status: [draft | proposed | accepted | superseded by [xxx](xxx.md)] <!-- optional -->\n- Deciders: [list everyone] <!-- optional -->\n- Date: [YYYY-MM-DD when it was updated] <!-- optional -->\n- Tags: [space separated] <!-- optional -->\n\n## Context and Problem Statement\n\n[Describe it]\n\n## Decision Outcome\n\nChosen option\n',
      'docs/adr/20250104-use-log.md':
        '# Use a log\n\n- Status: accepted\n- Date: 2025-01-04\n\n## Context and Problem Statement\n\nNo log.\n\n## Decision Outcome\n\nA log.\n',
    };
    const made = written(corpusOf(files), { answers: { people } });
    assert.equal(made.path, 'docs/adr/20261126-keep-carts-for-a-week.md');
    assert.equal(
      made.text,
      '# Keep carts for a week\n\n- Status: draft\n- Deciders: @ann, Bo\n- Date: 2026-11-26\n- Tags: [space separated] <!-- optional -->\n\n## Context and Problem Statement\n\n[Describe it]\n\n## Decision Outcome\n\nChosen option\n',
    );
  });

  it('fills the place of the number in a title and in an id, and a list of lines', () => {
    const template =
      '---\nid: ADR-NNNN\ntitle: "{title}"\ndeciders:\n  - name\nstatus: proposed\n---\n\n# ADR-NNNN: Title of the decision\n\n## Context\n\nWhy?\n\n## Decision\n\nWhat?\n';
    const made = written(corpusOf({ 'docs/adr/0000-template.md': template }), {
      answers: { people, title: 'A: b "c"' },
    });
    assert.equal(
      made.text,
      '---\nid: ADR-0001\ntitle: \'A: b "c"\'\ndeciders:\n  - "@ann"\n  - Bo\nstatus: proposed\n---\n\n# ADR-0001: A: b "c"\n\n## Context\n\nWhy?\n\n## Decision\n\nWhat?\n',
    );
  });

  it('takes the form that is most like the neighbours, and none of another kind', () => {
    const long = '# Title\n\n## Status\n\nproposed\n\n## Context\n\nlong\n\n## Decision\n\nx\n\n## Consequences\n\nx\n';
    const files = {
      'docs/adr/0001-use-a-queue.md': nygard,
      'docs/adr/adr-template.md': long,
      'docs/adr/adr-template-minimal.md': '# Title\n\n## Decision\n\nminimal\n\n## Why Not\n\nx\n\n## What Else\n\nx\n',
      'docs/templates/prd.md': '# Title\n\n## Goals\n\nof a PRD\n\n## Non-goals\n\nx\n',
    };
    assert.match(written(corpusOf(files)).marked, /\|long\|/);
    const prd = written(corpusOf({ ...files, 'docs/prd/README.md': '# PRDs\n' }), { kind: 'prd' });
    assert.match(prd.marked, /\|of a PRD\|/);
  });
});
