import { Command, Option } from 'commander';
import pc from 'picocolors';
import type { Rule } from '../../core/lint/rule.js';
import { ruleGroups } from '../../core/lint/rule.js';
import { rules } from '../../core/rules/registry.js';
import type { Host } from '../host.js';
import { wantsColour, widthOf } from '../host.js';
import { visibleJson } from '../reporters/visible.js';
import { wrapped } from '../reporters/width.js';

/** `cutline rules`: every rule, what it looks at and what it says. */
export function rulesCommand(host: Host): Command {
  return new Command('rules')
    .summary('list every rule')
    .description('Lists every rule with what it says; `cutline explain RULE` has the whole of one.')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .action(({ format }: { format: 'text' | 'json' }) => {
      const text = format === 'json' ? `${visibleJson({ version: 1, rules: rules.map(described) })}\n` : listed(host);
      host.stdout.write(text);
    });
}

function described({ id, group, summary, severity, ...rule }: Rule) {
  return { id, group, summary, kinds: rule.subject === 'artifact' ? rule.kinds : [], severity };
}

function listed({ stdout, env }: Host): string {
  const colours = pc.createColors(wantsColour(stdout, env));
  const indent = 2 + Math.max(...rules.map(({ id }) => id.length)) + 2;
  const lines = ruleGroups.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    return own.length === 0 ? [] : ['', colours.bold(group), ...own.flatMap((rule) => linesFor(rule, indent, stdout))];
  });
  return `${lines.slice(1).join('\n')}\n`;
}

function linesFor({ id, summary }: Rule, indent: number, stdout: Host['stdout']): string[] {
  const [first = '', ...rest] = wrapped(summary, widthOf(stdout) - indent);
  return [`  ${id.padEnd(indent - 2)}${first}`, ...rest.map((line) => ' '.repeat(indent) + line)];
}
