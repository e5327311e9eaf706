import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findingsIn, repositoryOf } from './support/repository.js';
import { lineOf } from './support/told.js';

const record = `# ADR-0012: Carts are stored with the account

## Status

Accepted

## Context

A cart lives in the browser, and a customer who changes the device loses it.

## Decision

We store the cart with the account.

## Consequences

- Good: the same cart stands on every device.
- Bad: guests keep the cart of their browser.
`;

describe('the page of the keys', () => {
  const page = readFileSync('docs/keys.md', 'utf8');
  const example = /^```markdown\n(---\n[\s\S]*?)^```$/m.exec(page)?.[1] ?? '';

  it('opens with a PRD that no rule has anything to say about', () => {
    const repository = repositoryOf({
      'docs/prd/0004-saved-carts.md': example,
      'docs/adr/0012-carts-with-the-account.md': record,
      'src/cart/cart.ts': 'export {};\n',
    });
    assert.deepEqual(
      findingsIn(repository).map((finding) => lineOf(repository, finding)),
      [],
    );
  });

  it('explains each key of its example', () => {
    const keys = [...(example.split('\n---\n')[0] ?? '').matchAll(/^([a-z-]+):/gm)].map(([, key]) => key ?? '');
    assert.ok(keys.length > 15);
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const without = keys.filter((key) => !rows.some((row) => row.split('|')[1]?.includes(`\`${key}\``)));
    assert.deepEqual(without, []);
  });
});
