import type { Range } from '../document/range.js';
import { configPlaceAt } from './config-place.js';

/** The part of a JSON Schema that says what may stand in a configuration. */
export interface ConfigSchema {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  readonly additionalProperties?: ConfigSchema | boolean;
  readonly items?: ConfigSchema;
  readonly anyOf?: readonly ConfigSchema[];
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly type?: string;
  readonly examples?: readonly string[];
  readonly definitions?: Readonly<Record<string, ConfigSchema>>;
}

/** Something that may be written. */
export interface Completion {
  readonly label: string;
  readonly text: string;
  readonly is: 'key' | 'value';
  readonly says: string;
  /** The word that it takes the place of. */
  readonly range: Range;
}

/** What may be written at a place of a configuration: keys, rules, options and values. */
export function configCompletions(text: string, offset: number, schema: ConfigSchema): Completion[] {
  const place = configPlaceAt(text, offset);
  if (!place) return [];
  const { path, at, word: range } = place;
  const here = schemasAt(schema, path);
  const values = here.flatMap(valuesOf).map((label) => ({ label, text: label, is: 'value' as const, says: '', range }));
  if (at === 'value') return values;
  const keys = here.flatMap(({ properties = {} }) => Object.entries(properties));
  const found = keys.map(([label, inner]) => ({
    label,
    text: `${label}: `,
    is: 'key' as const,
    says: descriptionOf(schema, inner),
    range,
  }));
  return path.at(-1) === '*' ? [...found, ...values] : found;
}

/** What the key at a place of a configuration means, and what it may hold; null where nothing is known of it. */
export function configMeaning(
  text: string,
  offset: number,
  schema: ConfigSchema,
): { readonly says: string; readonly values: readonly string[]; readonly range: Range } | null {
  const place = configPlaceAt(text, offset);
  if (place?.at !== 'key' || place.word.start === place.word.end) return null;
  const key = text.slice(place.word.start, place.word.end);
  const [found] = schemasAt(schema, place.path).flatMap(({ properties = {} }) =>
    Object.hasOwn(properties, key) ? (properties[key] ?? []) : [],
  );
  if (!found) return null;
  const values = choicesOf(schema, found).flatMap(valuesOf);
  return { says: descriptionOf(schema, found), values, range: place.word };
}

/** The schemas that a path leads to, each alternative by itself. */
function schemasAt(root: ConfigSchema, path: readonly string[]): ConfigSchema[] {
  return path.reduce<ConfigSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => choicesOf(root, childOf(schema, step))),
    choicesOf(root, root),
  );
}

function childOf({ properties = {}, additionalProperties, items }: ConfigSchema, step: string): ConfigSchema {
  if (step === '*') return items ?? {};
  if (Object.hasOwn(properties, step)) return properties[step] ?? {};
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

/** A schema without references, as each of its alternatives. */
function choicesOf(root: ConfigSchema, schema: ConfigSchema): ConfigSchema[] {
  const name = schema.$ref?.split('/').at(-1);
  const meant = name === undefined ? schema : (root.definitions?.[name] ?? {});
  return meant.anyOf ? meant.anyOf.flatMap((each) => choicesOf(root, each)) : [meant];
}

function valuesOf({ enum: values, const: only, type, examples }: ConfigSchema): string[] {
  if (values) return [...values];
  if (only !== undefined) return [String(only)];
  return type === 'boolean' ? ['true', 'false'] : [...(examples ?? [])];
}

function descriptionOf(root: ConfigSchema, schema: ConfigSchema): string {
  const name = schema.$ref?.split('/').at(-1);
  return schema.description ?? (name === undefined ? '' : (root.definitions?.[name]?.description ?? ''));
}
