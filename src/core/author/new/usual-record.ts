import type { Corpus } from '../../corpus/types.js';
import { asksForSignOff } from '../../rights/levels.js';
import { ownerMark } from '../../tension/edits/owner-mark.js';
import type { Filling } from './filling.js';
import type { RecordKind } from './home.js';
import { headingText } from './plain-title.js';
import { draftOf, type Draft } from './skeleton.js';
import { yamlItem, yamlScalar } from './yaml-scalar.js';

/** A part of a record, and the question that its author answers there. */
type Part = readonly [heading: string, asks: string];

const parts: Readonly<Record<RecordKind, readonly Part[]>> = {
  prd: [
    ['## Problem', 'Who has which problem, and how do you know?'],
    ['## Goals', 'What changes for whom? Say from where to where, and by when.'],
    ['## Non-goals', 'What will you not build, though readers may expect it?'],
    ['## Scope', 'What ships? The most important comes first.'],
    ['### Below the cut line', 'What do you give up first if time halves?'],
    ['## Metrics', 'Which number shows that it worked, and which one must hold meanwhile?'],
    ['## Risks', 'What could go wrong, and what do you do about it?'],
    ['## Rollback', 'How do you take it back once it is out?'],
    ['## Kill rule', 'Which number, by which day, makes you stop? Who decides, and what happens then?'],
  ],
  adr: [
    ['## Context and Problem Statement', 'Which question has to be decided, and why now?'],
    ['## Considered Options', 'Which ways are there? Name at least two.'],
    ['## Decision Outcome', 'Which option do you choose, and because of what?'],
    ['### Consequences', 'What gets better with it, and what gets worse?'],
    ['## Non-goals', 'What does this leave undecided, though readers may expect it?'],
    ['## Kill rule', 'Which number, by which day, makes you think again? Who decides, and what happens then?'],
  ],
};

/** A new record where the repository has no form of its own: one in the manner of MADR 4, or a PRD, each part with its question. */
export function usualRecord(corpus: Corpus, kind: RecordKind, path: string, filling: Filling): Draft {
  const { matrix, definitionOfDone } = corpus.policyFor(path);
  const row = matrix.rows.find(({ key }) => key === filling.workType?.key);
  const front = [
    `status: ${filling.status}`,
    `date: ${filling.today}`,
    `decision-makers: [${filling.people.map((person) => yamlItem(person, person.startsWith('@'))).join(', ')}]`,
    ...(filling.squad === null ? [] : [`squad: ${yamlScalar(filling.squad)}`]),
    ...(filling.workType === null ? [] : [`work-type: ${yamlScalar(filling.workType.key)}`]),
    ...(row && asksForSignOff(row.releaseShape) ? ['sign-off:'] : []),
  ];
  const lines = ['---', ...front, '---', '', `# ${headingText(filling.title)}`, ''];
  let cursor = 0;
  for (const [heading, asks] of parts[kind]) {
    lines.push(heading, '', `<!-- ${asks} -->`, '');
    if (cursor > 0) continue;
    cursor = lines.length;
    lines.push('', '');
  }
  const done = definitionOfDone.map(({ text, owner }) => {
    const mark = owner === null ? null : ownerMark(owner);
    return `- [ ] ${mark === null ? text : `${text} ${mark}`}`;
  });
  if (kind === 'prd') lines.push('## Definition of done', '', ...done, '');
  return draftOf(lines, cursor, '\n');
}
