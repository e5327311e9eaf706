import { linesOf } from '../document/lines.js';
import type { Range } from '../document/range.js';
import type { FrontmatterMessage } from '../document/frontmatter-types.js';
import { readYaml } from '../document/yaml.js';
import { configSchema, type Config, type ConfigProblem } from './config.js';
import { innermost, issueProblems } from './config-issues.js';
import { configName } from './inputs.js';
import { plain } from './plain.js';
import { withoutFaults } from './without-faults.js';
import type { ConfigFile } from './types.js';

const limit = 65_536;

/** What each fault of YAML means in a configuration file, in words that follow "Correct the YAML:". */
const details: Readonly<Record<FrontmatterMessage, string>> = {
  syntax: 'it cannot be read here',
  unclosed: 'it has no end',
  'not-first': 'something stands before it',
  'unquoted-handle': 'put quotes around a value that begins with such a mark',
  'unquoted-colon': 'put quotes around a value that holds a colon',
  'placeholder-mapping': 'braces or brackets are not closed here',
  'tab-indent': 'indent with spaces, not with tabs',
  'duplicate-key': 'the same key stands here twice',
  'unresolved-alias': 'put quotes around a value that begins with a star',
  'too-deep': 'it is nested too deeply',
  'too-large': 'it is too long',
  'not-a-mapping': 'write lines of "key: value"',
  'other-language': 'only YAML is read',
};

/** The configuration in a `.cutline.yaml`, as far as it is valid, and everything that is wrong with it at its place. */
export function readConfig(path: string, raw: string): { config: Config; file: ConfigFile } {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const file = (problems: readonly ConfigProblem[]): ConfigFile => configFile(path, text, problems);
  if (text.length > limit)
    return { config: {}, file: file([{ message: 'too-large', data: { limit: '64 KB' }, range: firstLine(text) }]) };
  const { value, problems } = readYaml(text);
  const syntax = problems.map(({ range, data, message }): ConfigProblem => ({
    message: 'syntax',
    data: { detail: data['reason'] ?? details[message] },
    range,
  }));
  if (syntax.length > 0) return { config: {}, file: file(syntax) };
  if (value === null) return { config: {}, file: file([]) };
  if (value.kind !== 'map')
    return {
      config: {},
      file: file([
        { message: 'syntax', data: { detail: 'the file must be a list of keys and values' }, range: value.range },
      ]),
    };
  const data = plain(value) as Record<string, unknown>;
  const parsed = configSchema.safeParse(data);
  if (parsed.success) return { config: parsed.data, file: file([]) };
  const found = parsed.error.issues.flatMap(innermost).flatMap((issue) => issueProblems(issue, value));
  return { config: withoutFaults(data), file: file(found) };
}

/** A configuration under a name that is not read. */
export function misnamedConfig(path: string, raw: string): ConfigFile {
  const text = raw.replace(/^\uFEFF/, '');
  return configFile(path, text, [{ message: 'misnamed', data: { name: configName }, range: firstLine(text) }]);
}

function configFile(path: string, text: string, problems: readonly ConfigProblem[]): ConfigFile {
  return { state: 'config', path, text, lines: linesOf(text), problems };
}

function firstLine(text: string): Range {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
}
