import type { SectionName } from './headings/names.js';
import type { Artifact, Section } from './types.js';

/** The section with the first of these names that the artifact has; of several, the one whose heading says nothing else. */
export function sectionNamed(artifact: Artifact, names: readonly SectionName[]): Section | null {
  for (const name of names) {
    const named = artifact.sections.filter((candidate) => candidate.name === name);
    const section = named.find((candidate) => isPlain(artifact, candidate)) ?? named[0];
    if (section) return section;
  }
  return null;
}

/** "Goals" opens goals alone, "Motivation" also opens a problem: the plain one is the better place. */
function isPlain(artifact: Artifact, section: Section): boolean {
  return artifact.sections.every(
    (other) => other === section || other.heading.block.start !== section.heading.block.start,
  );
}
