import { loadSuites } from 'cutline-suites';
import Mocha from 'mocha';
import { suiteOptions } from '../harness/options.js';
import { tellResult } from '../harness/page.js';

/** Runs every `*.test.ts` of this folder inside VS Code; VS Code calls it, and fails the run when it throws. */
export async function run(): Promise<void> {
  const { grep } = suiteOptions();
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, slow: 2000, color: true });
  if (grep !== undefined) mocha.grep(new RegExp(grep));
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, 'cutline', mocha);
  loadSuites();

  const failures: string[] = [];
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
    runner.on('fail', (test) => failures.push(test.fullTitle()));
  });
  const { passes = 0, failures: failed = failures.length, pending = 0, duration = 0 } = stats ?? {};
  await tellResult({ passed: passes, failed, pending, durationMs: duration, failures });
  if (failed > 0) throw new Error(`${String(failed)} of ${String(passes + failed)} tests failed`);
  if (passes === 0) throw new Error('No test ran. Does --grep match the title of one?');
}
