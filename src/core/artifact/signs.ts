import type { SectionName } from './headings/names.js';
import type { Section } from './types.js';

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
