import type * as z from 'zod';
import type { Entry, Value } from '../document/frontmatter-types.js';
import type { Range } from '../document/range.js';
import { nearestWord } from '../text/nearest.js';
import { configSchema, presetNames, type ConfigProblem } from './config.js';

/** An issue of a choice as the issues of the one alternative that the value looks like; any other issue as it is. */
export function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [meant] = issue.errors.filter((own) => own.every(isInside));
  return meant?.flatMap((own) => innermost({ ...own, path: [...issue.path, ...own.path] })) ?? [issue];
}

/** True for an issue that leaves the value's own kind in order. */
function isInside(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}

/** What an issue of the schema means to the author of a configuration, at its place. */
export function issueProblems(issue: z.core.$ZodIssue, root: Value): ConfigProblem[] {
  const at = find(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const entry = at.value?.kind === 'map' ? at.value.entries.find((candidate) => candidate.key === key) : undefined;
      const nearest = nearestWord(key, knownKeys(issue.path)) ?? '';
      return { message: 'unknown-key', data: { key, nearest }, range: entry?.keyRange ?? at.range };
    });
  }
  const said = at.value?.kind === 'scalar' ? at.value.text : '';
  const nearest = (said !== '' && nearestWord(said, wordsOf(issue))) || '';
  const data = { key: issue.path.map(String).join('.'), expected: wanted(issue), nearest };
  return [{ message: 'wrong-value', data, range: at.range }];
}

/** What could stand at a place, in words: "off, hint, information, warning, error or a mapping". */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return [...new Set(issue.errors.flat().map(wanted))].join(' or ');
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code === 'invalid_format')
    return (issue.pattern ?? '').includes('baseline')
      ? 'a path that ends in cutline-baseline.json'
      : `${presetNames.join(', ')} or the path of a .cutline.yaml`;
  if (issue.code === 'too_small')
    return issue.origin === 'number' ? `at least ${String(issue.minimum)}` : 'text that is not empty';
  if (issue.code === 'too_big')
    return issue.origin === 'number'
      ? `at most ${String(issue.maximum)}`
      : `at most ${String(issue.maximum)} characters`;
  const kind = /expected (\w+)/.exec(issue.message)?.[1];
  const kinds: Readonly<Record<string, string>> = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
  };
  return kind === undefined ? issue.message : (kinds[kind] ?? kind);
}

/** The single words that an issue would have taken. */
function wordsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(wordsOf);
  if (issue.code === 'invalid_format') return issue.path[0] === 'extends' ? [...presetNames] : [];
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

/** The names that may stand at a place of the configuration. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let shapes: unknown[] = [configSchema];
  for (const step of path) shapes = shapes.flatMap((shape) => child(shape, step));
  return shapes.flatMap(choices).flatMap((shape) => Object.keys((shape as { shape?: object }).shape ?? {}));
}

function child(schema: unknown, step: PropertyKey): unknown[] {
  return choices(schema).flatMap((choice) => {
    const { shape, element } = choice as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    const { valueType } = (choice as { def?: { valueType?: unknown } }).def ?? {};
    return shape?.[step] ?? element ?? valueType ?? [];
  });
}

/** The schemas that one stands for: what an optional one holds, each choice of a union. */
function choices(schema: unknown): unknown[] {
  const { def, options } = schema as { def?: { innerType?: unknown }; options?: readonly unknown[] };
  if (def?.innerType) return choices(def.innerType);
  return options ? options.flatMap(choices) : [schema];
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
