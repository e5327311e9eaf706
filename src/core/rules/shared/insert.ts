import type { Artifact } from '../../artifact/types.js';
import { linesBelow } from '../../author/lines-below.js';
import type { Suggestion } from '../../lint/rule.js';
import { sectionNamed } from '../../artifact/section-named.js';
import type { Skeleton } from './skeletons.js';

/** Suggests a section: below the section that it follows, at that section's depth, else above the one that follows it, else at the end. */
export function suggestSection(artifact: Artifact, title: string, skeleton: Skeleton): Suggestion {
  const { document } = artifact;
  const before = sectionNamed(artifact, skeleton.after);
  const after = before ? null : sectionNamed(artifact, skeleton.before);
  const depth = before?.heading.depth ?? after?.heading.depth ?? usualDepth(artifact);
  const lines = [`${'#'.repeat(Math.max(depth, 2))} ${skeleton.heading}`, '', ...skeleton.lines];
  const range = before
    ? { start: before.heading.block.start, end: before.heading.body.end }
    : { start: document.bodyStart, end: after?.heading.block.start ?? document.text.length };
  const edit = { ...linesBelow(document, range, lines), path: artifact.path };
  return { title, data: { heading: skeleton.heading }, edits: [edit], snippet: true };
}

/** The least depth of the artifact's sections below its title; 2 where it has none. */
function usualDepth(artifact: Artifact): number {
  const depths = artifact.sections.map((section) => section.heading.depth).filter((depth) => depth > 1);
  return depths.length === 0 ? 2 : Math.min(...depths);
}
