// npm run bench [-- --quick]: Cutline beside other tools on real documents, on one typed character, and on the
// review of a branch; writes docs/benchmarks.md. --quick takes one round on a few files and writes nothing.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleProcesses } from './bench/bundle.mjs';
import { findCorpus } from './bench/corpus.mjs';
import { benchCorpora } from './bench/corpora.mjs';
import { benchEdits } from './bench/edits.mjs';
import { describeMachine } from './bench/machine.mjs';
import { page } from './bench/page.mjs';
import { benchReview } from './bench/review.mjs';
import { loadLine, report } from './bench/report.mjs';
import { runCommand } from './lib/cleanup.mjs';
import { root } from './lib/paths.mjs';

/** How much is measured. */
const whole = { rounds: 5, edits: 80, reviews: 30, warmUp: 15, files: Infinity };
const quick = { rounds: 1, edits: 8, reviews: 4, warmUp: 3, files: 20 };

await runCommand(async (defer) => {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  const amount = values.quick ? quick : whole;
  const machine = await describeMachine();
  console.log(loadLine(machine));
  const programs = await bundleProcesses();
  const corpus = findCorpus();
  if (!corpus.isThere)
    console.log(`SKIPPED: no corpus at ${corpus.folder} (CUTLINE_CORPUS names it). Typing and a review are measured.`);
  const corpora = corpus.isThere ? await benchCorpora({ corpus: corpus.folder, programs, amount, defer }) : [];
  const edits = await benchEdits(programs, amount);
  const review = await benchReview(programs, amount, defer);
  const results = { machine, corpora, edits, review, amount, loadAfter: (await describeMachine()).load };
  console.log(report(results));
  if (!values.quick && corpora.length > 0) {
    await writeFile(join(root, 'docs', 'benchmarks.md'), page(results));
    console.log('Wrote docs/benchmarks.md.');
  } else {
    console.log('docs/benchmarks.md is left as it is: only a whole run over the corpus writes it.');
  }
  return 0;
});
