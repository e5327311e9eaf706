import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { againstBaseline, baselineOf, printBaseline } from '../../core/lint/baseline.js';
import { lint } from '../../core/lint/run.js';
import { rules } from '../../core/rules/registry.js';
import { signalIds } from '../../core/signals/registry.js';
import { isMissing } from '../../node/errors.js';
import { addText, replaceText, type FileInRoot, type WriteProblem } from '../../node/write.js';
import { configurationFaults, sayFaults } from '../configuration.js';
import type { Host } from '../host.js';
import { day } from '../lint-options.js';
import type { Reading } from '../readings.js';
import { readPaths, shownPath } from '../readings.js';
import { Refusal } from '../refusal.js';
import { visiblePath } from '../reporters/visible.js';
import { counted } from '../reporters/words.js';

/** `cutline baseline`: sets the findings of today aside. */
export function baselineCommand(host: Host, end: (exitCode: number) => void): Command {
  return new Command('baseline')
    .summary('set the findings of today aside, so that only new ones count')
    .description(
      'Writes the findings of today into a file beside the configuration. From then on only new ones are reported; those that are gone leave the file when this runs again.',
    )
    .argument('[folder]', 'the root; the current folder where left out', '.')
    .addOption(new Option('--today <date>', 'judge dates as of this day, YYYY-MM-DD').argParser(day))
    .action(async (folder: string, { today = host.today }: { today?: string }) => {
      const readings = await readPaths([folder], host);
      const faults = configurationFaults(readings, today);
      sayFaults(faults, host);
      if (faults.length > 0) {
        end(2);
        return;
      }
      for (const reading of readings.readings) {
        if (reading.only) throw new Refusal('A baseline is written for a whole folder. Name the root, not a file.');
        host.stdout.write(`${await written(reading, today)}\n`);
      }
    });
}

async function written(reading: Reading, today: string): Promise<string> {
  const { corpus, root } = reading;
  const place = corpus.baseline.path;
  if (place === null)
    throw new Refusal(
      'The configuration says baseline: false. Take that out, or name a file there, and run this again.',
    );
  const findings = lint(corpus, { rules, today, signals: signalIds });
  const before = corpus.baseline.baseline;
  const baseline = baselineOf(findings, corpus);
  const count = baseline.entries.reduce((sum, entry) => sum + entry.count, 0);
  if (count === 0 && !corpus.files.has(place)) return 'There is nothing to set aside, so that no baseline was written.';
  const path = visiblePath(shownPath(reading, place));
  const problem = await write({ root, path: place }, printBaseline(baseline));
  if (problem === 'outside')
    throw new Refusal(`Name a file inside the root under baseline: a linked folder leads ${path} out of it.`);
  if (problem) throw new Refusal(`${path} could not be written. Check its permissions and those of its folder.`);
  const change = before ? againstBaseline(findings, before, corpus) : null;
  const gone = change?.fixed.reduce((sum, entry) => sum + entry.count, 0) ?? 0;
  const added = change ? count - change.known.length : count;
  const says = change ? ` ${String(gone)} gone, ${String(added)} new.` : '';
  return `Wrote ${counted(count, 'finding')} to ${path}.${says} Commit it; cutline lint reports only new ones from now on.`;
}

async function write(file: FileInRoot, text: string): Promise<WriteProblem | null> {
  try {
    return await replaceText(file, await readFile(join(file.root, file.path), 'utf8'), text);
  } catch (thrown) {
    return isMissing(thrown) ? addText(file, text) : 'denied';
  }
}
