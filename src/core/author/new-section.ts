import type { SectionName } from '../artifact/headings/names.js';
import { sectionNamed } from '../artifact/section-named.js';
import type { Artifact } from '../artifact/types.js';
import type { FileEdit } from './file-edit.js';
import { linesBelow } from './lines-below.js';

/** Where a section stands among others. */
export interface SectionPlace {
  /** The sections that it stands below, the best one first. */
  readonly after: readonly SectionName[];
  /** The sections that it stands above, where none of `after` is there. */
  readonly before: readonly SectionName[];
}

/** Where the sections stand that prompts and rules make. */
export const sectionPlaces = {
  'non-goals': {
    after: ['goals', 'problem'],
    before: ['scope', 'requirements', 'risks'],
  },
  'kill-rule': {
    after: ['metrics', 'rollback', 'risks', 'consequences', 'decision', 'requirements', 'scope'],
    before: ['definition-of-done', 'more-info'],
  },
  'definition-of-done': {
    after: ['kill-rule', 'rollback', 'rollout', 'metrics', 'risks', 'scope', 'requirements'],
    before: ['open-questions', 'more-info', 'history'],
  },
} as const satisfies Readonly<Record<string, SectionPlace>>;

/**
 * An edit that adds a section: below the one that it follows, at that one's depth, else above the one that follows it,
 * else at the end.
 */
export function newSection(
  artifact: Artifact,
  place: SectionPlace,
  heading: string,
  lines: readonly string[],
): FileEdit {
  const { document, path } = artifact;
  const before = sectionNamed(artifact, place.after);
  const after = before ? null : sectionNamed(artifact, place.before);
  const depth = before?.heading.depth ?? after?.heading.depth ?? usualDepth(artifact);
  const range = before
    ? { start: before.heading.block.start, end: before.heading.body.end }
    : { start: document.bodyStart, end: after?.heading.block.start ?? document.text.length };
  return { ...linesBelow(document, range, [`${'#'.repeat(Math.max(depth, 2))} ${heading}`, '', ...lines]), path };
}

/** The least depth of the artifact's sections below its title; 2 where it has none. */
function usualDepth(artifact: Artifact): number {
  const depths = artifact.sections.map((section) => section.heading.depth).filter((depth) => depth > 1);
  return depths.length === 0 ? 2 : Math.min(...depths);
}
