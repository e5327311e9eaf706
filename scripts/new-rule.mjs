// npm run new-rule -- some-bad-state [--group form] [--root FOLDER]: writes a rule that works, for you to make it yours.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root as ownRoot } from './lib/paths.mjs';
import { describe, Problem } from './lib/problem.mjs';
import { registered } from './new-rule/register.mjs';
import { configuration, decision, decisionPath, decisions, expected, page, ruleFile } from './new-rule/templates.mjs';

const registry = 'src/core/rules/registry.ts';

/**
 * The rule that the arguments ask for, and the folder of the project that it goes into.
 * @returns {Promise<{ root: string, groups: string[], rule: import('./new-rule/templates.mjs').NewRule }>}
 */
async function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { group: { type: 'string', default: 'form' }, root: { type: 'string', default: ownRoot } },
  });
  const [id] = positionals;
  if (!id || !/^[a-z]+(-[a-z]+)+$/.test(id)) {
    throw new Problem(
      'Name the rule for the bad state, in small letters: npm run new-rule -- missing-users --group outcomes',
    );
  }
  const groups = await ruleGroups(values.root);
  if (!groups.includes(values.group)) {
    throw new Problem(`There is no group "${values.group}". Choose from: ${groups.join(', ')}.`);
  }
  const name = id.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  return { root: values.root, groups, rule: { id, name, group: values.group } };
}

/**
 * The groups as the rule type lists them.
 * @param {string} root
 */
async function ruleGroups(root) {
  const text = await readFile(join(root, 'src/core/lint/rule.ts'), 'utf8');
  const list = /ruleGroups = \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '');
}

try {
  const { root, groups, rule } = await asked();
  const { id } = rule;
  const fixtures = `test/fixtures/rules/${id}`;
  /** @type {Record<string, string>} */
  const files = {
    [`src/core/rules/${id}.ts`]: ruleFile(rule),
    [`docs/rules/${id}.md`]: page(),
    [`${fixtures}/valid-basic/repo/${decisionPath}`]: decision(decisions.valid),
    [`${fixtures}/invalid-basic/repo/.cutline.yaml`]: configuration,
    [`${fixtures}/invalid-basic/repo/${decisionPath}`]: decision(decisions.invalid),
    [`${fixtures}/invalid-basic/expected.txt`]: expected(rule),
  };
  const taken = Object.keys(files).find((file) => existsSync(join(root, file)));
  if (taken) throw new Problem(`${taken} is there already; nothing was written.`);
  files[registry] = registered(await readFile(join(root, registry), 'utf8'), rule, groups);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
    console.log(`Wrote ${file}`);
  }
  console.log('Next: make it find what you want, then npm run generate && npm test -- unit. See CONTRIBUTING.md.');
} catch (error) {
  console.error(describe(error));
  process.exitCode = 2;
}
