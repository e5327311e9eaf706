import type { Document } from '../document/document.js';
import { brief } from './brief.js';
import type { SectionName } from './headings/names.js';
import type { Section } from './types.js';

const prdNames: readonly SectionName[] = [
  'goals',
  'non-goals',
  'requirements',
  'users',
  'metrics',
  'definition-of-done',
  'scope',
  'cut-line',
  'above-cut-line',
  'risks',
  'problem',
  'open-questions',
  'rollout',
  'timeline',
  'dependencies',
  'rationale',
  'rollback',
  'options',
];

/** Sections that records of architecture have as well. */
const sharedNames: readonly SectionName[] = [
  'context',
  'decision',
  'options',
  'consequences',
  'rationale',
  'risks',
  'problem',
  'open-questions',
  'dependencies',
  'rollout',
  'rollback',
  'timeline',
];

const adrNames: readonly SectionName[] = ['decision', 'context', 'consequences', 'options', 'rationale'];

/** True where one of the sections has the name. */
export function has(sections: readonly Section[], name: SectionName): boolean {
  return sections.some((section) => section.name === name);
}

/** Context, decision and consequences are all there. */
export function isComplete(sections: readonly Section[]): boolean {
  return has(sections, 'context') && has(sections, 'decision') && has(sections, 'consequences');
}

/** How many of the parts of a record of architecture are there. */
export function adrSigns(sections: readonly Section[]): number {
  return adrNames.filter((name) => has(sections, name)).length;
}

/** How many different headings open sections that product documents have. */
export function prdSigns(sections: readonly Section[]): number {
  return new Set(sections.filter(({ name }) => prdNames.includes(name)).map(({ heading }) => heading)).size;
}

/** How many headings open a section that product documents have and records of architecture do not. */
export function productOnly(sections: readonly Section[]): number {
  const shared = new Set(sections.filter(({ name }) => sharedNames.includes(name)).map(({ heading }) => heading));
  return prdSigns(sections.filter(({ heading }) => !shared.has(heading)));
}

/** How many different headings open sections of product documents, without those that introduce any document. */
export function coreSigns(sections: readonly Section[]): number {
  const introduce = new Set(sections.filter(({ name }) => name === 'context').map(({ heading }) => heading));
  return prdSigns(sections.filter(({ heading }) => !introduce.has(heading)));
}

/** How many sections that only product documents have are named by labels instead of headings. */
export function labelSigns(labels: readonly SectionName[]): number {
  return new Set(labels.filter((name) => prdNames.includes(name) && name !== 'rationale' && name !== 'options')).size;
}

/** `RF-001`, `NFR3.2`: what requirements are numbered with, before their text. */
const requirementId = /^[*_`[\s]*[A-Z]{1,5}(?:-[A-Z]{1,5})?[-_ ]?\d{1,4}(?:\.\d{1,3}){0,3}\b/;

/** True where a document numbers what it asks for, in headings, items or the first cells of tables. */
export function numbersItsParts({ outline }: Document): boolean {
  const heads = [
    ...outline.headings.map(({ text }) => text),
    ...outline.items.map(({ text }) => text),
    ...outline.tables.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text ?? '')),
  ];
  return heads.filter((text) => requirementId.test(brief(text, 40))).length >= 3;
}
