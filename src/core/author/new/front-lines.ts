import type { Field } from '../../artifact/types.js';
import type { Value } from '../../document/frontmatter-types.js';
import { valueFor, type Filling } from './filling.js';
import type { Habit } from './habit.js';
import { yamlItem, yamlScalar } from './yaml-scalar.js';

/** The lines of the frontmatter of a new record, with the keys of the neighbours in their order; none where they have none. */
export function frontLines(habit: Habit, filling: Filling): string[] {
  const { model } = habit;
  const own = model.fields.filter(
    ({ carrier, path, keyRange }) => carrier === 'frontmatter' && path === undefined && keyRange.end > keyRange.start,
  );
  const lines = own
    .filter((field) => habit.hasKey(field))
    .flatMap((field) => linesOf(model.document.text, field, habit, filling));
  return lines.length === 0 ? [] : ['---', ...lines, '---', ''];
}

function linesOf(text: string, field: Field, habit: Habit, filling: Filling): string[] {
  const key = text.slice(field.keyRange.start, field.keyRange.end);
  const { lead, lines } = yamlValue(
    text,
    field.node,
    valueFor(field, habit.samplesOf(field), filling),
    field.key === 'id',
  );
  return [`${key}:${lead}`, ...lines];
}

/** Values written as another value of the same key is: one, a list in brackets, or a list of lines. */
export function yamlValue(
  text: string,
  like: Value | null,
  items: readonly string[],
  isAsIs = false,
): { readonly lead: string; readonly lines: readonly string[] } {
  const style = like?.kind === 'list' ? like.items.find((item) => item.kind === 'scalar') : like;
  const quotes = style?.kind === 'scalar' && style.quoted;
  const [first = ''] = items;
  if (like?.kind !== 'list') {
    const words = items.length > 1 ? items.join(', ') : first;
    return {
      lead: words === '' ? '' : ` ${isAsIs && !quotes && /^[\w-]+$/.test(words) ? words : yamlScalar(words, quotes)}`,
      lines: [],
    };
  }
  if (text.charAt(like.range.start) === '[' || items.length === 0)
    return { lead: ` [${items.map((item) => yamlItem(item, quotes)).join(', ')}]`, lines: [] };
  const indent = /[ \t]*(?=- ?$)/.exec(text.slice(Math.max(0, like.range.start - 40), like.range.start))?.[0] ?? '  ';
  return { lead: '', lines: items.map((item) => `${indent}- ${yamlScalar(item, quotes)}`) };
}
