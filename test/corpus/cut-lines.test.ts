import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cutLineOf } from '../../src/core/artifact/cut-line.js';
import { headingMatcher } from '../../src/core/artifact/headings/match.js';
import { sectionsOf } from '../../src/core/artifact/sections.js';
import type { Unit } from '../../src/core/author/cut-line/units.js';
import { drawableScope } from '../../src/core/author/cut-line/draw.js';
import { buildCorpus } from '../../src/core/corpus/build.js';
import { readDocument } from '../../src/core/document/read.js';
import { readRoot } from '../../src/node/files.js';
import { drawn } from '../unit/author/cut-line/kept.js';
import { chanceOf } from './chance.js';

const folder = process.env['CUTLINE_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');

describe('a cut line drawn in a PRD that nobody wrote for this', function () {
  this.timeout(10 * 60_000);

  before(function () {
    if (existsSync(folder)) return;
    console.log(`      no corpus at ${folder}: skipped (set CUTLINE_CORPUS)`);
    this.skip();
  });

  it('reads back as it was answered, and changes nothing but the scope', async () => {
    const match = headingMatcher();
    const counts = { prds: 0, drawable: 0, drawn: 0 };
    const forms = new Map<string, number>();
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const corpus = buildCorpus(await readRoot(join(folder, name)));
      for (const artifact of corpus.artifacts.filter(({ kind }) => kind === 'prd')) {
        counts.prds++;
        const scope = drawableScope(corpus, artifact);
        if (!scope) continue;
        counts.drawable++;
        for (const seed of [1, 2]) {
          const { above, below } = answerOf(scope.items, seed);
          const text = drawn(corpus, artifact, scope, { above, below });
          if (text === null) continue;
          counts.drawn++;
          const kind = `${artifact.cutLine.state} ${scope.form}`;
          forms.set(kind, (forms.get(kind) ?? 0) + 1);
          const document = readDocument(artifact.path, text);
          const after = cutLineOf(document, sectionsOf(document, match));
          assert.equal(after.state, 'explicit', artifact.path);
          assert.deepEqual(
            after.above.map(plain),
            above.map(({ words }) => plain(words)),
            artifact.path,
          );
          assert.deepEqual(
            after.below.map(plain),
            below.map(({ words }) => plain(words)),
            artifact.path,
          );
        }
      }
    }
    console.log(`      ${JSON.stringify(counts)} ${JSON.stringify(Object.fromEntries(forms))}`);
    // A person is asked nothing that could not be written then.
    assert.equal(counts.drawn, counts.drawable * 2);
  });
});

function plain({ text }: { readonly text: string }): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An order and a line that a seed repeats, with something on both sides. */
function answerOf(items: readonly Unit[], seed: number): { above: Unit[]; below: Unit[] } {
  const chance = chanceOf(seed);
  const rest = [...items];
  const shuffled: Unit[] = [];
  while (rest.length > 0) {
    const next = chance.oneOf(rest);
    rest.splice(rest.indexOf(next), 1);
    shuffled.push(next);
  }
  const cut = 1 + shuffled.indexOf(chance.oneOf(shuffled.slice(0, -1)));
  return { above: shuffled.slice(0, cut), below: shuffled.slice(cut) };
}
