import type { ListItem, OtherBlock, Paragraph, Table } from '../outline-types.js';
import type { FoundHeading } from './headings.js';

/** What a reader of blocks finds, in document order, before it becomes an outline. */
export interface Found {
  readonly headings: FoundHeading[];
  readonly items: ListItem[];
  readonly tables: Table[];
  readonly paragraphs: Paragraph[];
  readonly others: OtherBlock[];
}

/** An empty collection of blocks. */
export function nothingFound(): Found {
  return { headings: [], items: [], tables: [], paragraphs: [], others: [] };
}
