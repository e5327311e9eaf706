import { brief } from '../artifact/brief.js';
import type { Field } from '../artifact/types.js';
import type { Value } from '../document/frontmatter-types.js';
import type { Words } from '../document/range.js';

/** Words that put two steps of one path in an order. */
const ordered =
  /→|->|=>|>|(?<!\p{L})(?:then|afterwards|first|dann|danach|zuerst|puis|ensuite|luego|después|depois|em seguida)(?!\p{L})/iu;

/** Where an escalation goes: one path, or each of several that are there at once. People who are asked together are one. */
export function escalationPaths(field: Field): Words[] {
  if (field.node?.kind === 'list' || field.node?.kind === 'map') return distinct(wordsIn(field.node));
  if (ordered.test(brief(field.value))) return [];
  return distinct(alternatives(field));
}

function alternatives(field: Field): Words[] {
  const value = brief(field.value);
  const start = field.range.start + (field.node?.kind === 'scalar' && field.node.quoted ? 1 : 0);
  const paths: Words[] = [];
  let from = 0;
  for (const { index, 0: joint } of [
    ...value.matchAll(/[;|]|,(?=\s*@)|\s(?:or|oder|ou|o bien)\s/giu),
    { index: value.length, 0: '' },
  ]) {
    const part = value.slice(from, index);
    const text = part.trim();
    const at = start + from + part.indexOf(text);
    if (text !== '') paths.push({ text, range: { start: at, end: at + text.length } });
    from = index + joint.length;
  }
  return paths;
}

function wordsIn(node: Value & { kind: 'list' | 'map' }): Words[] {
  const values = node.kind === 'list' ? node.items : node.entries.flatMap(({ value }) => value ?? []);
  return values.flatMap((value) => {
    if (value.kind !== 'scalar') return [];
    const quote = value.quoted ? 1 : 0;
    const range = { start: value.range.start + quote, end: value.range.end - quote };
    return value.text === '' ? [] : [{ text: value.text, range }];
  });
}

function distinct(paths: readonly Words[]): Words[] {
  const seen = new Set<string>();
  return paths.filter(({ text }) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}
