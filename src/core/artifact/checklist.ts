import type { Document } from '../document/document.js';
import type { Heading, ListItem } from '../document/outline-types.js';
import { contains, type Range } from '../document/range.js';
import { countWhile } from '../document/select.js';
import { brief } from './brief.js';
import { normalHeading } from './headings/match.js';
import { sideOf } from './people.js';
import { sectionsNamed } from './sections.js';
import type { CheckItem, Owner, Section } from './types.js';
import { matchesOf } from '../text/matches.js';

/** Every task of a document, and every item of its definition of done, with owner and section. */
export function checklistOf(document: Document, sections: readonly Section[]): CheckItem[] {
  const done = sectionsNamed(sections, 'definition-of-done').map(({ body }) => body);
  const isInDone = insideAny(done);
  const hasTasks = document.outline.items.some((item) => item.task && isInDone(item.block));
  const items: CheckItem[] = [];
  const latest: ListItem[] = [];
  const ownerOf = headingOwners();
  for (const item of document.outline.items) {
    latest[item.level] = item;
    const isDone = isInDone(item.block);
    if (!item.task && !(isDone && item.level === 0 && !hasTasks)) continue;
    const parent = latest[item.level - 1];
    const above = headingsAbove(document, item.block);
    items.push(itemOf(item, parent && contains(parent.block, item.block) ? parent : null, above, ownerOf, isDone));
  }
  return [...items, ...tableItems(document, isInDone)].sort((a, b) => a.range.start - b.range.start);
}

function itemOf(
  item: ListItem,
  parent: ListItem | null,
  above: readonly Heading[],
  ownerOf: (heading: Heading) => Owned | null,
  isDone: boolean,
): CheckItem {
  const owner = ownerIn(item) ?? (parent && parentOwner(parent)) ?? firstOf(above, ownerOf);
  return {
    text: item.text,
    range: item.range,
    done: item.task?.done ?? false,
    box: item.task?.range ?? null,
    owner: owner?.owner ?? null,
    ownerRange: owner?.range ?? null,
    section: above[0]?.text ?? '',
    list: isDone ? 'done' : 'other',
  };
}

interface Owned {
  readonly owner: Owner;
  readonly range: Range;
}

const brackets = /\(([^()]{2,60})\)|\[([^[\]]{2,30})\](?!\()/g;

/** `(product)`, `(engineering-owned)`, `@handle`, `owner: X`, `**Product:** ...` or `[Engineering] ...`. */
function ownerIn(item: ListItem): Owned | null {
  const at = (index: number, length: number): Range => ({
    start: item.range.start + index,
    end: item.range.start + index + length,
  });
  const text = brief(item.text);
  for (const match of matchesOf(text, brackets)) {
    const inside = match[1] ?? match[2] ?? '';
    const owner = ownerInBrackets(inside);
    if (owner !== null) return { owner, range: at(match.index, match[0].length) };
  }
  const prefix =
    /^\s{0,9}(?:\*\*|__)?\s{0,9}([\p{L}/&+-][\p{L} /&+-]{1,29}?)\s{0,9}(?:(?:\*\*|__)\s{0,9}[:–—-]|:\s*(?:\*\*|__)|:)/u.exec(
      text,
    );
  const side = prefix?.[1] ? sideOf(prefix[1]) : null;
  if (prefix && side) return { owner: side, range: at(0, prefix[0].length) };
  const named = /(?:^|[\s,;–—-])(?:owner|owned by)\s{0,9}[:=]?\s{0,9}([\p{L}@][\p{L}\p{N}@/ -]{1,30})/iu.exec(text);
  if (named?.[1]) return { owner: sideOf(named[1]) ?? named[1].trim(), range: at(named.index, named[0].length) };
  if (!text.includes('@')) return null;
  const handle = /(?<![\w.@])@[A-Za-z][\w/-]*\w/.exec(text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)));
  return handle ? { owner: handle[0], range: at(handle.index, handle[0].length) } : null;
}

/** Who owns an item, from what it says in brackets: a side, `owner: X`, or a handle; null for any other words. */
export function ownerInBrackets(inside: string): Owner | null {
  const owner = sideOf(inside) ?? /^owner\s{0,9}:\s{0,9}([^,;]+)/i.exec(inside)?.[1] ?? /@[\w/.-]*\w/.exec(inside)?.[0];
  return owner === undefined ? null : (sideOf(owner) ?? owner.trim());
}

/** An item below one that names a side belongs to that side. */
function parentOwner(parent: ListItem): Owned | null {
  const side = sideOf(parent.text);
  return side ? { owner: side, range: parent.range } : ownerIn(parent);
}

function firstOf(above: readonly Heading[], ownerOf: (heading: Heading) => Owned | null): Owned | null {
  for (const heading of above) {
    const owned = ownerOf(heading);
    if (owned) return owned;
  }
  return null;
}

/** The owner that a heading names; each heading is read once, however many items stand below it. */
function headingOwners(): (heading: Heading) => Owned | null {
  const known = new Map<Heading, Owned | null>();
  return (heading) => {
    const owned = known.get(heading) ?? (known.has(heading) ? null : headingOwner(heading));
    known.set(heading, owned);
    return owned;
  };
}

function headingOwner(heading: Heading): Owned | null {
  const text = normalHeading(heading.text);
  const owner =
    sideOf(text) ??
    sideOf(/\(([^)]+)\)/.exec(text)?.[1] ?? '') ??
    sideOf(/(?:owned by|owner)\s+(.+)$/.exec(text)?.[1] ?? '') ??
    sideOf(text.replace(/\s+(?:owned|items|owner|tasks|checklist|team)$/, ''));
  return owner && { owner, range: heading.range };
}

/** The headings that an offset stands under, the nearest first. */
function headingsAbove(document: Document, block: Range): Heading[] {
  const { headings } = document.outline;
  let heading = headings[countWhile(headings, (candidate) => candidate.block.end <= block.start) - 1];
  const above: Heading[] = [];
  while (heading) {
    above.push(heading);
    heading = headings[heading.parent];
  }
  return above;
}

/** Tells whether one of several bodies, in document order, holds a range. Bodies lie in each other or apart. */
function insideAny(bodies: readonly Range[]): (range: Range) => boolean {
  const outer: Range[] = [];
  for (const body of bodies) if (body.end > (outer.at(-1)?.end ?? -1)) outer.push(body);
  return (range) => {
    const body = outer[countWhile(outer, ({ start }) => start <= range.start) - 1];
    return body !== undefined && contains(body, range);
  };
}

/** Rows of a table in the definition of done: an item, and an owner where there is such a column. */
function tableItems(document: Document, isInDone: (range: Range) => boolean): CheckItem[] {
  return document.outline.tables
    .filter(({ range }) => isInDone(range))
    .flatMap((table) => {
      const column = (pattern: RegExp): number => table.header.findIndex((cell) => pattern.test(cell.text));
      const ownerColumn = column(/owner|responsib|who|verantwort/i);
      const doneColumn = column(/^(?:done|status|state|✓|✅|\[x\])$/i);
      const itemColumn = Math.max(0, column(/item|criteri|what|task|done when|definition/i));
      const section = headingsAbove(document, table.range)[0]?.text ?? '';
      return table.rows.flatMap((row): CheckItem[] => {
        const cell = row.cells[itemColumn];
        const owner = row.cells[ownerColumn];
        if (!cell || cell.text === '') return [];
        const done = /^(?:\[x\]|x|yes|done|✓|✅|✔️?)$/i.test(row.cells[doneColumn]?.text ?? '');
        const named =
          owner && owner.text !== ''
            ? { owner: sideOf(owner.text) ?? owner.text, ownerRange: owner.range }
            : { owner: null, ownerRange: null };
        return [{ text: cell.text, range: cell.range, done, box: null, ...named, section, list: 'done' }];
      });
    });
}
