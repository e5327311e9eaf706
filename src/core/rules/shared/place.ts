import type { SectionName } from '../../artifact/headings/names.js';
import type { Artifact, Section } from '../../artifact/types.js';
import type { Range } from '../../document/range.js';
import { trimmed } from '../../document/range.js';

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

/** Where a finding about something missing stands: at the heading where it belongs, else at the title, else at the first words. */
export function placeFor(artifact: Artifact, names: readonly SectionName[]): Range {
  const heading = sectionNamed(artifact, names)?.heading;
  if (heading && heading.range.end > heading.range.start) return heading.range;
  const { headings } = artifact.document.outline;
  const top = headings.find((candidate) => candidate.depth === 1) ?? headings[0];
  if (top && top.range.end > top.range.start) return top.range;
  return artifact.title && !artifact.title.path ? artifact.title.range : firstWords(artifact);
}

function firstWords(artifact: Artifact): Range {
  const { text, lines, bodyStart } = artifact.document;
  const body = trimmed(text, { start: bodyStart, end: text.length });
  if (body.start === body.end) return artifact.document.frontmatter.entries[0]?.keyRange ?? { start: 0, end: 0 };
  return trimmed(text, { start: body.start, end: lines.end(lines.at(body.start)) });
}
