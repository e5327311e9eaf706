import assert from 'node:assert/strict';
import { filled, messageText } from '../../../src/core/lint/message.js';
import { always, fileRule } from '../../../src/core/lint/rule.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { rules } from '../../../src/core/rules/registry.js';

describe('messages', () => {
  it('fills in arguments, and leaves a name without one', () => {
    assert.equal(filled('Say {what} to {whom}', { what: 'no' }), 'Say no to {whom}');
    assert.equal(filled('{constructor}', {}), '{constructor}');
  });

  it('does not fill in what an argument brings along', () => {
    assert.equal(filled('{a}{b}', { a: '{b}', b: 'x' }), '{b}x');
  });

  it('says at least the id of a message that nobody knows', () => {
    const rule = fileRule<'a'>({
      id: 'r',
      group: 'form',
      summary: '',
      severity: always('hint'),
      messages: { a: 'A' },
      options: null,
      readsCorpus: false,
      check: () => [],
    });
    const finding: Finding = {
      rule: 'r',
      severity: 'hint',
      message: 'toString',
      data: {},
      path: '',
      origin: '',
      range: { start: 0, end: 0 },
      related: [],
      fix: null,
      suggestions: [],
      kind: null,
    };
    assert.equal(messageText([rule], finding), 'toString');
  });

  for (const rule of rules) {
    it(`${rule.id} speaks in single sentences of at most 100 characters`, () => {
      for (const text of Object.values(rule.messages)) {
        assert.ok(text.length <= 100, text);
        assert.match(text, /^(?:[A-Z]|\{[a-z]+\} )[^.]*[^.\s]$/, text);
      }
    });
  }
});
