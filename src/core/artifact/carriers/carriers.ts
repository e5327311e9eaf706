import type { Document } from '../../document/document.js';
import type { HeadingMatcher } from '../headings/match.js';
import type { Field } from '../types.js';
import { commentFields } from './comment.js';
import { frontmatterFields } from './frontmatter.js';
import { placesIn, type Places } from './head.js';
import { listFields } from './list.js';
import { blockquoteFields, leadingTextFields, noticeFields, paragraphFields } from './paragraph.js';
import { sectionFields } from './section.js';
import { tableFields } from './table.js';

/** Every way in which a document carries metadata, the most deliberate first. */
const carriers: readonly ((places: Places) => Field[])[] = [
  frontmatterFields,
  commentFields,
  leadingTextFields,
  listFields,
  paragraphFields,
  blockquoteFields,
  noticeFields,
  tableFields,
  sectionFields,
];

/** All fields of a document, by carrier. Two carriers that give the same key give two fields. */
export function fieldsOf(document: Document, match: HeadingMatcher): Field[] {
  const places = placesIn(document, match);
  return carriers.flatMap((carrier) => carrier(places));
}

/** The first field with this canonical key that has a value; else the first one at all. */
export function fieldNamed(fields: readonly Field[], key: string): Field | null {
  const named = fields.filter((field) => field.key === key);
  return named.find((field) => field.value !== '') ?? named[0] ?? null;
}
