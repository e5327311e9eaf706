import assert from 'node:assert/strict';
import { plainEntry, plainLabel } from '../../../src/extension/prompts/plain-label.js';

describe('an entry of a list', () => {
  it('draws no icon of a stranger', () => {
    const entry = { is: 1, label: '$(gear) Cart', description: 'by $(person)', detail: 'for $5 $(x' };
    assert.deepEqual(plainEntry(entry), {
      is: 1,
      label: '$ (gear) Cart',
      description: 'by $ (person)',
      detail: 'for $5 $ (x',
    });
    assert.deepEqual(plainEntry({ label: 'Cart' }), { label: 'Cart' });
  });

  it('names a document by its first words', () => {
    assert.equal(plainLabel('**Save** $(trash)'), 'Save $ (trash)');
    assert.equal(plainLabel('x'.repeat(200)).length, 81);
  });
});
