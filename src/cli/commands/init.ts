import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { configName } from '../../core/corpus/inputs.js';
import { codeOf } from '../../node/errors.js';
import type { Host } from '../host.js';
import { readPaths } from '../readings.js';
import { Refusal } from '../refusal.js';
import { visible } from '../reporters/visible.js';
import { listed } from '../reporters/words.js';
import { starter } from '../starter.js';

/** `cutline init`: a configuration to begin with. */
export function initCommand(host: Host): Command {
  return new Command('init')
    .summary(`write a ${configName} to begin with`)
    .description(
      `Writes a ${configName} into the current folder, with every key explained, and says what is read today. An existing one is left alone.`,
    )
    .option('--strict', 'ask for everything at once')
    .action(async ({ strict = false }: { strict?: boolean }) => {
      const { readings } = await readPaths(['.'], host);
      const artifacts = readings.flatMap(({ corpus }) => corpus.artifacts);
      const path = join(host.cwd, configName);
      await writeFile(path, starter(strict), { flag: 'wx' }).catch((thrown: unknown) => {
        if (codeOf(thrown) === 'EEXIST')
          throw new Refusal(`There is a ${configName} in this folder, and it was left alone.`);
        throw new Refusal(`${visible(path)} could not be written. Check the permissions of the folder.`);
      });
      const count = (kind: string): number => artifacts.filter((artifact) => artifact.kind === kind).length;
      const found = listed([
        [count('adr'), 'ADR'],
        [count('prd'), 'PRD'],
        [count('decision-log'), 'decision log'],
      ]);
      host.stdout.write(`Wrote ${configName}. Read here today: ${found || 'no decision artifact'}.\n\n${next}`);
    });
}

const next = `Next:
  cutline lint        see what there is to say
  cutline baseline    set today's findings aside, so that only new ones count
`;
