import type { Document } from '../document/document.js';
import { contains, type Range, type Words } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { paragraphsIn } from './body.js';
import { healthZonesIn, isLabel } from './health-zones.js';
import { measuresOfField } from './measure-fields.js';
import { measuresOfTable } from './measure-tables.js';
import { measureIn, saysHealth } from './measures.js';
import { sectionsNamed } from './sections.js';
import type { Artifact, Measure, Section } from './types.js';

/** What is known of an artifact before its measures are. */
type Decided = Pick<Artifact, 'document' | 'kind' | 'fields' | 'sections' | 'nonGoals'>;

/** Keys of fields that say what shall change, beside `outcome`. */
const outcomeKeys: ReadonlySet<string> = new Set(['outcome', 'success-metric', 'north-star', 'kpi']);

/**
 * Every outcome and health constraint that an artifact states: in its fields, under headings for metrics, and as goals
 * that name a number.
 */
export function measuresOf(artifact: Decided): Measure[] {
  const { document, sections } = artifact;
  const metrics = outermost(sectionsNamed(sections, 'metrics'));
  return [
    ...fromFields(artifact),
    ...metrics.flatMap((section) => inSection(document, section)),
    ...measuredGoals(artifact, metrics),
  ];
}

/** What an artifact says shall change. */
export function outcomesOf(artifact: Artifact): Measure[] {
  return artifact.measures.filter(({ says }) => says === 'outcome');
}

/** What an artifact says must hold meanwhile. */
export function healthConstraintsOf(artifact: Artifact): Measure[] {
  return artifact.measures.filter(({ says }) => says === 'health');
}

/** "Outcome: accepted" in an architecture decision is a verdict; there only a number makes it an outcome. */
function fromFields({ fields, kind }: Decided): Measure[] {
  return fields
    .filter(({ path }) => path === undefined)
    .flatMap((field) => {
      if (field.key === 'health') return measuresOfField(field, 'health');
      if (!outcomeKeys.has(field.key)) return [];
      const measures = measuresOfField(field, 'outcome');
      return kind === 'prd' ? measures : measures.filter(({ to, from }) => to ?? from);
    });
}

function outermost(sections: readonly Section[]): Section[] {
  return sections.filter(
    (section) =>
      section.state === 'present' &&
      sections.every((other) => other === section || !contains(other.body, section.heading.block)),
  );
}

function inSection(document: Document, { heading, body }: Section): Measure[] {
  const zones = saysHealth(heading.text) ? [body] : healthZonesIn(document, body);
  const saysAt = (range: Range): Measure['says'] =>
    zones.some((zone) => contains(zone, range)) ? 'health' : 'outcome';
  const tables = [...overlapping(document.outline.tables, body)].filter(({ range }) => contains(body, range));
  const listed = [
    ...itemsIn(document, body).map((words) => measureIn(words, saysAt(words.range), 'section')),
    ...tables.flatMap((table) => measuresOfTable(document, table, saysAt(table.range))),
  ];
  if (listed.length > 0) return listed.sort((a, b) => a.range.start - b.range.start);
  return paragraphsIn(document, body)
    .filter(({ text }) => !isLabel(text))
    .map((words) => measureIn(words, saysAt(words.range), 'section'));
}

/** The outermost items; where one is a label, those below it. */
function itemsIn(document: Document, body: Range): Words[] {
  const inside = [...overlapping(document.outline.items, body)].filter(({ block }) => contains(body, block));
  const least = inside.reduce((level, { level: own }) => Math.min(level, own), Infinity);
  const labels = inside.filter(({ level, text }) => level === least && isLabel(text));
  return inside
    .filter((item) => !labels.includes(item))
    .filter(
      ({ level, block }) =>
        level === least || (level === least + 1 && labels.some((label) => contains(label.block, block))),
    )
    .map(({ text, range }) => ({ text, range }));
}

/** A goal that says from where to where, or beyond which number, is an outcome. "Motivation" lists more than goals. */
function measuredGoals({ document, sections, nonGoals }: Decided, metrics: readonly Section[]): Measure[] {
  const others = [...metrics.map(({ body }) => body), ...(nonGoals.body ? [nonGoals.body] : [])];
  const plain = outermost(sectionsNamed(sections, 'goals')).filter(({ heading }) =>
    sections.every((other) => other.name === 'goals' || other.heading !== heading),
  );
  return plain
    .flatMap(({ body }) => itemsIn(document, body))
    .filter(({ text, range }) => /\p{N}/u.test(text) && !others.some((other) => contains(other, range)))
    .map((words) => measureIn(words, 'outcome', 'section'))
    .filter(isMeasured);
}

/** "No extra files" and "two options" are no numbers to reach. */
function isMeasured({ metric, from, to, comparison }: Measure): boolean {
  if (!metric || !to || !/^\P{L}*\p{N}/u.test(to.text)) return false;
  return from !== null || to.text.includes('%') || (comparison !== null && /\p{L}/u.test(to.text));
}
