import type { ConfigProblem } from '../corpus/config.js';
import { folderOf } from '../corpus/paths.js';
import type { ConfigFile, Corpus } from '../corpus/types.js';
import { readYaml } from '../document/yaml.js';
import { fileProblems } from './file-problems.js';
import { ruleSettingProblems } from './setting-problems.js';
import { valueProblems } from './value-problems.js';
import type { Rule } from './rule.js';

/** Everything that is wrong with a configuration, its own faults first and then what only the whole corpus shows. */
export function* configProblems(
  file: ConfigFile,
  corpus: Corpus,
  known: { readonly rules: readonly Rule[]; readonly signals: readonly string[] | null },
): Generator<ConfigProblem> {
  yield* file.problems;
  const configured = corpus.sources.settings.configured.get(folderOf(file.path));
  // A file under another name has no effect, so that nothing in it can be wrong.
  if (configured?.path !== file.path) return;
  const { value } = readYaml(file.text);
  yield* ruleSettingProblems(value, known.rules);
  yield* valueProblems(value, known.signals);
  yield* fileProblems(value, configured, corpus);
}
