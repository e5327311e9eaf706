import type { SectionName } from '../../artifact/headings/names.js';
import { sectionNamed } from '../../artifact/section-named.js';
import type { Artifact } from '../../artifact/types.js';
import type { Range } from '../../document/range.js';
import { trimmed } from '../../document/range.js';

/** Where a finding about something missing stands: at the heading where it belongs, else at the title, else at the first words. */
export function placeFor(artifact: Artifact, names: readonly SectionName[]): Range {
  const { headings } = artifact.document.outline;
  const top = headings.find((candidate) => candidate.depth === 1) ?? headings[0];
  const title = artifact.title?.path === undefined ? artifact.title : null;
  const places = [sectionNamed(artifact, names)?.heading, top, title];
  return places.find((place) => place && place.range.end > place.range.start)?.range ?? firstWords(artifact);
}

function firstWords(artifact: Artifact): Range {
  const { text, lines, bodyStart } = artifact.document;
  const body = trimmed(text, { start: bodyStart, end: text.length });
  if (body.start === body.end) return artifact.document.frontmatter.entries[0]?.keyRange ?? { start: 0, end: 0 };
  return trimmed(text, { start: body.start, end: lines.end(lines.at(body.start)) });
}
