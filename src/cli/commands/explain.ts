import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { rules } from '../../core/rules/registry.js';
import type { Host } from '../host.js';
import { noSuchRule } from '../lint-options.js';
import { Refusal } from '../refusal.js';

/** `cutline explain`: the page of a rule. */
export function explainCommand(host: Host): Command {
  return new Command('explain')
    .summary('say what a rule asks, why, and what to write instead')
    .description('Prints the page of a rule: what is wrong, why it matters to both sides, and what to write instead.')
    .argument('<rule>', 'the name of the rule, as a finding shows it')
    .action(async (id: string) => {
      if (!rules.some((rule) => rule.id === id)) throw new Refusal(noSuchRule(id, rules));
      const path = join(host.pages, `${id}.md`);
      const page = await readFile(path, 'utf8').catch(() => {
        throw new Refusal(`The page of ${id} is not at ${path}. Install Cutline again: its pages come with it.`);
      });
      host.stdout.write(page.replace(/<!-- rule:(?:begin|end) -->\r?\n/g, ''));
    });
}
