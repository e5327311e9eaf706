import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { plainText } from '../../../src/core/lint/snippet.js';
import { completing } from '../../../src/core/rules/shared/kill-rule-edits.js';
import { parts } from '../../../src/core/rules/shared/kill-rule-parts.js';
import { artifactOf } from '../artifact/support.js';

const owner = parts.find(({ says }) => says === 'who acts');
assert.ok(owner);
const part = owner;

/** The text after the owner is added to one of its kill rules; null where nothing is offered. */
function completed(text: string, index = 0): string | null {
  const artifact = artifactOf(text);
  const rule = artifact.killRules[index];
  assert.ok(rule, `a kill rule in:\n${text}`);
  const edits = completing(part, rule, artifact);
  if (edits.length === 0) return null;
  const result = applyEdits(
    text,
    edits.map((edit) => ({ ...edit, text: plainText(edit.text) })),
  );
  assert.ok('text' in result);
  return result.text;
}

const body = '\n# Pick a queue\n\n## Status\n\nAccepted\n\n## Decision\n\nA queue.\n';
const front = (fields: string): string => `---\nstatus: accepted\n${fields}\n---\n${body}`;

describe('a part that a kill rule lacks', () => {
  const inFront: readonly [before: string, after: string | null, index?: number][] = [
    ['kill-rule: Off if errors exceed 5 %.', 'kill-rule: "Off if errors exceed 5 % (owner: {@name})."'],
    ['kill-rule: Off if errors exceed 5 % ;', 'kill-rule: "Off if errors exceed 5 %  (owner: {@name});"'],
    ['kill-rule: Off if 5. errors come', 'kill-rule: "Off if 5. errors come (owner: {@name})"'],
    ['kill-rule: Off if errors exceed 5.x', 'kill-rule: "Off if errors exceed 5.x (owner: {@name})"'],
    ['kill-rule: Off at "5" \\ $', 'kill-rule: "Off at \\"5\\" \\\\ $ (owner: {@name})"'],
    ['kill-rule: "Off if errors exceed 5 %."', 'kill-rule: "Off if errors exceed 5 % (owner: {@name})."'],
    ["kill-rule: 'Off if errors exceed 5 %'", "kill-rule: 'Off if errors exceed 5 % (owner: {@name})'"],
    ["kill-rule: 'Off if it''s slow'", null],
    ['kill-rule: "Off if \\u0035 errors"', null],
    ['kill-rule: Off\n  if errors exceed 5', null],
    ['kill-rule: "Off\n  if errors exceed 5"', null],
    ['kill-rule: >\n  Off if errors\n  exceed 5', null],
    ['kill-rule: "Off at 5 (owner: {@name})"', null],
    ['words: &a Off if errors exceed 5\nkill-rule: *a', null],
    ['words: Off at 5\nkill-rule: Off at 5', 'words: Off at 5\nkill-rule: "Off at 5 (owner: {@name})"'],
    ['kill-rule: {metric: errors, above: 5}', 'kill-rule: {metric: errors, above: 5, owner: "{@name}"}'],
    ['kill-rule: {metric: errors, above: 5,}', 'kill-rule: {metric: errors, above: 5,owner: "{@name}"}'],
    ['kill-rule: {metric: errors, above: 5,  }', 'kill-rule: {metric: errors, above: 5,  owner: "{@name}"}'],
    ['kill-rule: {metric: errors, owner: }', null],
    ['kill-rule:\n  metric: errors\n  above: 5', 'kill-rule:\n  metric: errors\n  above: 5\n  owner: "{@name}"'],
    [
      'kill-rule:\n  metric: errors\n  above: 5\ndate: 2026-01-02',
      'kill-rule:\n  metric: errors\n  above: 5\n  owner: "{@name}"\ndate: 2026-01-02',
    ],
    ['kill-rule:\n  metric: errors\n  owner:', null],
    [
      'kill-rule:\n  - metric: errors\n    above: 5\n  - Off at 5',
      'kill-rule:\n  - metric: errors\n    above: 5\n    owner: "{@name}"\n  - Off at 5',
    ],
    [
      'kill-rule:\n  - metric: errors\n    above: 5\n  - Off at 5',
      'kill-rule:\n  - metric: errors\n    above: 5\n  - "Off at 5 (owner: {@name})"',
      1,
    ],
    ['kill-rule:\n  - Off at 5\n  - "Off at 6"', 'kill-rule:\n  - "Off at 5 (owner: {@name})"\n  - "Off at 6"'],
    ['kill-rule:\n  - Off at 5\n  - "Off at 6"', 'kill-rule:\n  - Off at 5\n  - "Off at 6 (owner: {@name})"', 1],
    ['kill-rule: [Off at 5, "Off at 6."]', 'kill-rule: [Off at 5, "Off at 6 (owner: {@name})."]', 1],
  ];
  for (const eol of ['\n', '\r\n'])
    for (const [before, after, index] of inFront)
      it(`goes into ${JSON.stringify(before.replaceAll('\n', eol))} at ${String(index ?? 0)}`, () => {
        const expected = after === null ? null : front(after).replaceAll('\n', eol);
        assert.equal(completed(front(before).replaceAll('\n', eol), index), expected);
      });

  const inBody: readonly [before: string, after: string | null][] = [
    ['- If errors exceed 5 %, we stop.\n', '- If errors exceed 5 %, we stop (owner: {@name}).\n'],
    ['- If errors exceed 5 %, we stop.', '- If errors exceed 5 %, we stop (owner: {@name}).'],
    ['If errors exceed 5 %, we stop!  \n', 'If errors exceed 5 %, we stop (owner: {@name})!  \n'],
    ['If errors exceed 5.5 %, we stop\n', 'If errors exceed 5.5 %, we stop (owner: {@name})\n'],
    ['| Metric | Below |\n|---|---|\n| a | 5 |\n', null],
    ['- Metric: errors\n- Above: 5\n', null],
  ];
  for (const [before, after] of inBody)
    it(`goes into ${JSON.stringify(before)}`, () => {
      const head = '# Pick a queue\n\n## Status\n\nAccepted\n\n## Decision\n\nA queue.\n\n## Kill rule\n\n';
      assert.equal(completed(head + before), after === null ? null : head + after);
    });

  it('does not go into another file', () => {
    const artifact = artifactOf(front('kill-rule: Off at 5'));
    const [rule] = artifact.killRules;
    assert.ok(rule);
    assert.deepEqual(completing(part, { ...rule, path: 'a.yaml' }, artifact), []);
    const fields = artifact.fields.map((field) => ({ ...field, path: 'a.yaml' }));
    assert.deepEqual(completing(part, rule, { ...artifact, fields }), []);
    const elsewhere = artifact.fields.map((field) => ({ ...field, carrier: 'list' as const }));
    assert.deepEqual(completing(part, rule, { ...artifact, fields: elsewhere }), []);
  });
});
