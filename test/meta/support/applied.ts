import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/lint/edits.js';
import type { Suggestion } from '../../../src/core/lint/rule.js';
import { plainText } from '../../../src/core/lint/snippet.js';
import { textAt, withText, type Repository } from './repository.js';

/** The repository with a suggestion taken; it fits every file, changes it, and keeps the ends of its lines. */
export function applied(repository: Repository, { title, edits, snippet }: Suggestion): Repository {
  let after = repository;
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const text = textAt(repository, path);
    const own = edits.filter((edit) => edit.path === path);
    const result = applyEdits(text, snippet ? own.map((edit) => ({ ...edit, text: plainText(edit.text) })) : own);
    assert.ok('text' in result, `${title} fits ${path}`);
    assert.notEqual(result.text, text, `${title} changes ${path}`);
    if (text.includes('\r\n')) assert.doesNotMatch(result.text, /[^\r]\n/, 'line endings are kept');
    else assert.doesNotMatch(result.text, /\r/, 'line endings are kept');
    after = withText(after, path, result.text);
  }
  return after;
}
