import { nameId } from '../../artifact/ids.js';
import { isTemplate } from '../../artifact/paths.js';
import { numberedIn } from '../renumber/numbered.js';
import type { Home, RecordKind } from './home.js';
import { nextNumber } from './next-number.js';

/** The next free number of a home, given the paths of the working tree and of branches; null where records have none. */
export function numberFor(
  { folder, form, neighbours }: Home,
  kind: RecordKind,
  paths: readonly string[],
): number | null {
  const prefix = form.lead.replace(/[-_ ]+$/, '').toLowerCase();
  const counts = (own: string): boolean => prefix === '' || prefix === kind || own === prefix || own === '';
  const named = paths.flatMap((path) => {
    const id = numberedIn(path) === folder && !isTemplate(path) ? nameId(path) : null;
    return id && counts(id.prefix) ? [id.number] : [];
  });
  const said = neighbours.flatMap(({ id }) => (id && id.number !== '' && counts(id.prefix) ? [id.number] : []));
  const isNumbered = form.by !== null && 'digits' in form.by;
  const taken = [...named, ...said].filter((number) => !isDay(number)).map((number) => Number.parseInt(number, 10));
  if (!isNumbered && (taken.length === 0 || said.length * 2 < neighbours.length)) return null;
  return nextNumber(taken);
}

function isDay(number: string): boolean {
  return /^\d{4}-\d{2}|^(?:19|20)\d{6}$/.test(number);
}
