import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyEdits } from '../../../src/core/lint/edits.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { relatedText, suggestionText } from '../../../src/core/lint/message.js';
import type { Related, Suggestion } from '../../../src/core/lint/rule.js';
import { plainText } from '../../../src/core/lint/snippet.js';
import { rules } from '../../../src/core/rules/registry.js';
import { findingsIn, readRepository, textAt, type Repository } from '../../meta/support/repository.js';

/** What a fixture's findings offer and lead to: titles with the lines that go and come, and places with their words. */
interface Expected {
  readonly suggestions: readonly (readonly [title: string, gone: string, come: string])[];
  readonly related: readonly string[];
}

const expected = JSON.parse(readFileSync('test/unit/rules/suggestions.json', 'utf8')) as Readonly<
  Record<string, Expected>
>;

function load(fixture: string): { repository: Repository; findings: Finding[] } {
  const repository = readRepository(`test/fixtures/rules/${fixture}/repo`);
  const rule = fixture.slice(0, fixture.indexOf('/'));
  return { repository, findings: findingsIn(repository).filter((finding) => finding.rule === rule) };
}

function outcome(repository: Repository, finding: Finding, suggestion: Suggestion): [string, string, string] {
  const changes = [...new Set(suggestion.edits.map((edit) => edit.path))].map((path) => {
    const edits = suggestion.edits.filter((edit) => edit.path === path);
    const before = textAt(repository, path);
    const result = applyEdits(
      before,
      edits.map((edit) => ({ ...edit, text: plainText(edit.text) })),
    );
    assert.ok('text' in result);
    const [old, now] = [before.split('\n'), result.text.split('\n')];
    return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
  });
  const lines = (which: 'gone' | 'come'): string => changes.flatMap((change) => change[which]).join('\n');
  return [suggestionText(rules, finding, suggestion), lines('gone'), lines('come')];
}

function said(repository: Repository, finding: Finding, place: Related): string {
  const words = textAt(repository, place.path).slice(place.range.start, place.range.end);
  return `${place.path}: ${words}: ${relatedText(rules, finding, place)}`;
}

describe('what findings of form and reading offer and lead to', () => {
  for (const [fixture, { suggestions, related }] of Object.entries(expected)) {
    it(fixture, () => {
      const { repository, findings } = load(fixture);
      const offered = findings.flatMap((finding) =>
        finding.suggestions.map((suggestion) => outcome(repository, finding, suggestion)),
      );
      assert.deepEqual(offered, suggestions);
      const places = findings.flatMap((finding) => finding.related.map((place) => said(repository, finding, place)));
      assert.deepEqual(places, related);
    });
  }
});
