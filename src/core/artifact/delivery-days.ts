import { dueDay } from '../dates/due-day.js';
import { contains, type Words } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { brief } from './brief.js';
import { wordsOf } from './fields.js';
import { sectionsNamed } from './sections.js';
import type { Artifact } from './types.js';

/** A day on which work is promised to be out. */
export interface DeliveryDay {
  readonly day: string;
  readonly words: Words;
}

/** Keys that hold such a day, in normal form. */
const keys: ReadonlySet<string> = new Set([
  ...['deadline', 'due', 'due-date', 'due-on', 'target-date', 'delivery', 'delivery-date', 'eta', 'milestone'],
  ...['launch', 'launch-date', 'release-date', 'ship-date', 'ship-by', 'go-live', 'go-live-date', 'committed-date'],
  ...['termin', 'liefertermin', 'fälligkeit', 'échéance', 'date-limite', 'date-de-livraison', 'livraison'],
  ...['fecha-limite', 'fecha-límite', 'fecha-de-entrega', 'entrega', 'prazo', 'data-limite', 'data-de-entrega'],
]);

/** The days on which an artifact promises to be out: of its keys, and of its timeline; the last one comes first. */
export function deliveryDays(artifact: Artifact): DeliveryDay[] {
  const words = [
    ...artifact.fields.filter(({ key, value }) => keys.has(key) && value !== '').map(wordsOf),
    ...inTimeline(artifact),
  ];
  const days = words.flatMap((each) => {
    const day = dueDay(brief(each.text), null);
    return day === null ? [] : [{ day, words: each }];
  });
  return days.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function inTimeline({ document, sections }: Artifact): Words[] {
  const { items, tables } = document.outline;
  return sectionsNamed(sections, 'timeline').flatMap(({ body }) => [
    ...[...overlapping(items, body)].filter(({ range }) => contains(body, range)),
    ...[...overlapping(tables, body)].flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells])),
  ]);
}
