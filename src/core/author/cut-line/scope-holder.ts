import type { SectionName } from '../../artifact/headings/names.js';
import type { Artifact, Section } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import { contains } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import type { Holder } from './units.js';

/** Sections that say what ships, the plainest first. */
const names: readonly SectionName[] = ['scope', 'above-cut-line', 'requirements', 'users'];

/** The list, the table or the headings in which a PRD without a cut line says what ships; null where nothing does. */
export function scopeHolder(artifact: Artifact): Holder | null {
  const sections = names.flatMap((name) => artifact.sections.filter((section) => section.name === name));
  const designs = sections.filter((section) => isDesign(artifact, section));
  for (const section of sections.filter((each) => !designs.includes(each))) {
    const holder = listIn(artifact.document, section) ?? partsUnder(artifact, section);
    if (holder) return holder;
  }
  for (const section of designs) {
    const holder = listIn(artifact.document, section);
    if (holder) return holder;
  }
  return null;
}

/** The parts of a design say how something is made, and none of them ships alone. */
function isDesign({ sections }: Artifact, { heading }: Section): boolean {
  return /design/i.test(heading.text) || sections.some((each) => each.heading === heading && each.name === 'decision');
}

/** The longest list below a heading, else its longest table; one thing alone has no line to be drawn through. */
function listIn({ outline }: Document, { heading }: Section): Holder | null {
  const sizes = new Map<number, number>();
  const own = [...overlapping(outline.items, heading.own)].filter(({ level }) => level === 0);
  for (const { list } of own) sizes.set(list, (sizes.get(list) ?? 0) + 1);
  const most = Math.max(0, ...sizes.values());
  const like = most < 2 ? undefined : own.find(({ list }) => sizes.get(list) === most);
  if (like) return { form: 'list', like };
  const tables = [...overlapping(outline.tables, heading.own)].filter(
    ({ range, rows }) => contains(heading.own, range) && rows.length > 1,
  );
  const table = tables.sort((a, b) => b.rows.length - a.rows.length)[0];
  return table ? { form: 'table', table } : null;
}

/** Parts under headings of their own, unless those only sort what ships, as "Functional requirements" does. */
function partsUnder({ document, sections }: Artifact, { heading }: Section): Holder | null {
  const { headings } = document.outline;
  const parts = headings.filter(({ parent }) => headings[parent] === heading);
  const [like] = parts;
  const isSorted = sections.some((section) => parts.includes(section.heading));
  return like && parts.length > 1 && !isSorted ? { form: 'headings', like } : null;
}
