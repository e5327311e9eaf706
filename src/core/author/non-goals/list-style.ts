import { sectionNamed } from '../../artifact/section-named.js';
import type { Artifact } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import type { ListItem } from '../../document/outline-types.js';
import { overlapping } from '../../document/select.js';
import { leadOf, ledBy, numberOf } from '../cut-line/list-text.js';
import { gapIn, siblingsOf, wholeOf } from '../../tension/edits/list-items.js';

/** Lines of a new list, with the bullet that the document uses, that of its goals first. */
export function newListLines(artifact: Artifact, texts: readonly string[]): string[] {
  const { document } = artifact;
  const goals = sectionNamed(artifact, ['goals', 'scope', 'requirements'])?.body ?? { start: 0, end: 0 };
  const isBullet = ({ ordered, level, task }: ListItem): boolean => !ordered && level === 0 && task === null;
  const like = [...overlapping(document.outline.items, goals)].find(isBullet) ?? document.outline.items.find(isBullet);
  const lead = like ? leadOf(document, like) : { indent: '', sign: '-', gap: ' ', ordered: false };
  return texts.map((text) => ledBy({ ...lead, indent: '' }, 0) + text);
}

/** What is written behind an item to go on with its list: marker, box, number, gap and full stop as its neighbours have them. */
export function afterItem(
  document: Document,
  item: ListItem,
  texts: readonly string[],
): { readonly at: number; readonly text: string } {
  const siblings = siblingsOf(document, item);
  const last = siblings.at(-1) ?? item;
  const lead = leadOf(document, last);
  const box = siblings.every(({ task }) => task !== null) ? '[ ] ' : '';
  const number = numberOf(document, last);
  const step = siblings.length > 1 && siblings.every((each) => numberOf(document, each) === number) ? 0 : 1;
  const gap = gapIn(document, last);
  const rows = texts.map((text, index) => gap + ledBy(lead, number + (index + 1) * step) + box + ended(text, siblings));
  return { at: wholeOf(document, last).end, text: rows.join('') };
}

function ended(text: string, siblings: readonly ListItem[]): string {
  const stops = siblings.filter((each) => /[.!?]$/.test(each.text)).length;
  if (stops === siblings.length) return /[.!?]$/.test(text) ? text : `${text}.`;
  return stops === 0 ? text.replace(/\.$/, '') : text;
}
