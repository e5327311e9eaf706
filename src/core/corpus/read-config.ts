import type * as z from 'zod';
import { linesOf } from '../document/lines.js';
import type { Range } from '../document/range.js';
import type { Entry, FrontmatterMessage, Value } from '../document/frontmatter-types.js';
import { readYaml } from '../document/yaml.js';
import { nearestWord } from '../text/nearest.js';
import { configSchema, type Config, type ConfigProblem } from './config.js';
import type { SourceFile } from './types.js';

const limit = 65_536;

/** What each fault of YAML means in a configuration file, in words that follow "Correct the YAML:". */
const details: Readonly<Record<FrontmatterMessage, string>> = {
  syntax: 'it cannot be read here',
  unclosed: 'it has no end',
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
export function readConfig(path: string, raw: string): { config: Config; file: SourceFile & { state: 'config' } } {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const file = (problems: readonly ConfigProblem[]): SourceFile & { state: 'config' } => ({
    state: 'config',
    path,
    text,
    lines: linesOf(text),
    problems,
  });
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
  const found = parsed.error.issues.flatMap((issue) => problemsOf(issue, value));
  return { config: withoutFaults(data), file: file(found) };
}

/** What is left of a configuration without the keys and entries that are at fault. */
function withoutFaults(data: Record<string, unknown>): Config {
  const parsed = configSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [issue?.path.at(-1)];
  const holders = issue?.code === 'unrecognized_keys' ? issue.path : issue?.path.slice(0, -1);
  const holder = (holders ?? []).reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)[step], data);
  if (
    Array.isArray(holder) ||
    typeof holder !== 'object' ||
    holder === null ||
    keys.every((key) => key === undefined || !(key in holder))
  )
    return {};
  const kept = Object.entries(holder).filter(([key]) => !keys.includes(key));
  return withoutFaults(replaced(data, holders ?? [], Object.fromEntries(kept)) as Record<string, unknown>);
}

function replaced(data: unknown, path: readonly PropertyKey[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  return { ...(data as object), [step]: replaced((data as Record<PropertyKey, unknown>)[step], rest, value) };
}

/** A YAML value as plain data: numbers and truths as YAML 1.2 reads them, keys without a prototype's reach. */
export function plain(value: Value | null): unknown {
  if (value === null) return null;
  switch (value.kind) {
    case 'list':
      return value.items.map(plain);
    case 'map':
      return Object.fromEntries(
        value.entries.filter(({ key }) => key !== '__proto__').map((entry) => [entry.key, plain(entry.value)]),
      );
    case 'scalar':
      return value.quoted ? value.text : scalar(value.text);
  }
}

function scalar(text: string): unknown {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^(?:null|~|)$/i.test(text)) return null;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function problemsOf(issue: z.core.$ZodIssue, root: Value): ConfigProblem[] {
  const at = find(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const entry = at.value?.kind === 'map' ? at.value.entries.find((candidate) => candidate.key === key) : undefined;
      const nearest = nearestWord(key, knownKeys(issue.path));
      return { message: 'unknown-key', data: { key, nearest: nearest ?? '' }, range: entry?.keyRange ?? at.range };
    });
  }
  return [
    {
      message: 'wrong-value',
      data: { key: issue.path.map(String).join('.'), expected: wanted(issue) },
      range: at.range,
    },
  ];
}

/** What could stand at a place, in words: "off, hint, information, warning, error or a mapping". */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return [...new Set(issue.errors.flat().map(wanted))].join(' or ');
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  const kind = /expected (\w+)/.exec(issue.message)?.[1];
  const kinds: Readonly<Record<string, string>> = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
  };
  return kind === undefined ? issue.message : (kinds[kind] ?? kind);
}

/** The names that may stand at a place of the configuration. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let shape: unknown = configSchema;
  for (const step of path) shape = child(shape, step);
  return Object.keys((unwrapped(shape) as { shape?: Record<string, unknown> }).shape ?? {});
}

function child(schema: unknown, step: PropertyKey): unknown {
  const inner = unwrapped(schema) as {
    shape?: Record<PropertyKey, unknown>;
    element?: unknown;
    options?: readonly unknown[];
  };
  return inner.shape?.[step] ?? inner.element ?? inner.options?.[0] ?? {};
}

function unwrapped(schema: unknown): unknown {
  const { def } = schema as { def?: { innerType?: unknown } };
  return def?.innerType ? unwrapped(def.innerType) : schema;
}

function find(root: Value, path: readonly PropertyKey[]): { value: Value | null; range: Range } {
  let value: Value | null = root;
  let range: Range = { start: root.range.start, end: root.range.start };
  for (const step of path) {
    if (value?.kind === 'map') {
      const entry: Entry | undefined = value.entries.find(({ key }) => key === step);
      if (!entry) return { value, range };
      value = entry.value;
      range = entry.value?.range ?? entry.keyRange;
    } else if (value?.kind === 'list' && typeof step === 'number') {
      value = value.items[step] ?? null;
      range = value?.range ?? range;
    } else return { value, range };
  }
  return { value, range };
}

function firstLine(text: string): Range {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
}
