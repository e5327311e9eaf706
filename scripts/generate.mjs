// npm run generate [-- --check]: writes what is made from the rules, signals, schemas and the texts that are shown;
// --check only says what has drifted.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { inspectOutputSchema } from '../src/cli/reporters/inspect-schema.ts';
import { lintOutputSchema } from '../src/cli/reporters/json-schema.ts';
import { reviewOutputSchema } from '../src/cli/reporters/review-schema.ts';
import { rules } from '../src/core/rules/registry.ts';
import { failureModes } from '../src/core/signals/failure-modes.ts';
import { signals } from '../src/core/signals/registry.ts';
import { betweenMarkers } from './generate/between-markers.mjs';
import { bundles, untranslated } from './generate/l10n.mjs';
import { pageHead, ruleTable } from './generate/rules.mjs';
import { configurationSchema, outputSchema } from './generate/schemas.mjs';
import { modeHead, signalHead, tableOf } from './generate/signals.mjs';
import { wordListsPage } from './generate/words.mjs';
import { root } from './lib/paths.mjs';
import { describe, Problem } from './lib/problem.mjs';

/** @param {string} file */
async function read(file) {
  const text = await readFile(join(root, file), 'utf8').catch(() => null);
  if (text === null)
    throw new Problem(
      `There is no ${file}. A rule and a signal come with their page; npm run new-rule writes one of a rule.`,
      1,
    );
  return text;
}

/** Every generated file with its whole text. @returns {Promise<[string, string][]>} */
async function generated() {
  const pages = await Promise.all(
    rules.map(async (rule) => {
      const file = `docs/rules/${rule.id}.md`;
      return /** @type {[string, string]} */ ([
        file,
        betweenMarkers(file, await read(file), 'rule', await pageHead(rule)),
      ]);
    }),
  );
  const heads = [
    ...signals.map((signal) => ({ id: signal.id, head: signalHead(signal, failureModes) })),
    ...failureModes.map((mode) => ({ id: mode.id, head: modeHead(mode, signals) })),
  ];
  const signalPages = await Promise.all(
    heads.map(async ({ id, head }) => {
      const file = `docs/signals/${id}.md`;
      return /** @type {[string, string]} */ ([file, betweenMarkers(file, await read(file), 'signal', head)]);
    }),
  );
  const overview = 'docs/signals/README.md';
  const withModes = betweenMarkers(overview, await read(overview), 'modes', tableOf(failureModes));
  return [
    ...pages,
    ...signalPages,
    [overview, betweenMarkers(overview, withModes, 'signals', tableOf(signals))],
    ['README.md', betweenMarkers('README.md', await read('README.md'), 'rules', await ruleTable(rules))],
    ['docs/word-lists.md', wordListsPage()],
    ...(await bundles(rules)),
    ['schemas/cutline-config.schema.json', configurationSchema(rules)],
    ['schemas/inspect.schema.json', outputSchema(inspectOutputSchema)],
    ['schemas/lint.schema.json', outputSchema(lintOutputSchema)],
    ['schemas/review.schema.json', outputSchema(reviewOutputSchema)],
  ];
}

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const drifted = [];
  for (const [file, text] of await generated()) {
    const path = join(root, file);
    if (existsSync(path) && (await readFile(path, 'utf8')) === text) continue;
    drifted.push(file);
    if (values.check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  for (const file of drifted) {
    console.log(
      values.check
        ? `${file} is not what the rules, signals, word lists and schemas say: npm run generate.`
        : `Wrote ${file}.`,
    );
  }
  const missing = await untranslated(rules);
  for (const line of missing) console.log(line);
  if (values.check && drifted.length + missing.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(describe(error));
  process.exitCode = 2;
}
