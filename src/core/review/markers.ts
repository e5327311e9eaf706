import type { Kind } from '../artifact/types.js';
import type { Range } from '../document/range.js';

/** A place in code that names a decision, such as `@adr 0012`. */
export interface CodeMarker {
  /** The reference as a document would write it: `0012`, `ADR-0012`. */
  readonly text: string;
  /** The kind that the marker names; null where it names none. */
  readonly kind: Kind | null;
  readonly range: Range;
}

/** A file of code, and the decisions that it names. */
export interface CodeFile {
  readonly path: string;
  readonly markers: readonly CodeMarker[];
}

const kinds: Readonly<Record<string, Kind>> = { adr: 'adr', prd: 'prd' };

/** So many markers of one file are read. */
const most = 200;

/** Reads `@adr 0012`, `@prd PRD-0004`, `@decision D-7` and `dl:adr 0042` in the text of a file of code. */
export function markersIn(text: string): CodeMarker[] {
  const markers: CodeMarker[] = [];
  const pattern = /(?:@|\bdl:)(adr|prd|decision)[ \t]{1,9}#?((?:[a-z]{1,12}-)?\d{1,8}[a-z]?)(?![\p{L}\p{N}])/giu;
  for (const match of text.matchAll(pattern)) {
    const id = match[2] ?? '';
    const kind = kinds[(match[1] ?? '').toLowerCase()] ?? null;
    const end = match.index + match[0].length;
    const isBare = /^\d/.test(id);
    const named = isBare && kind !== null ? `${kind.toUpperCase()}-${id}` : id;
    markers.push({ text: named, kind, range: { start: end - id.length, end } });
    if (markers.length === most) break;
  }
  return markers;
}
