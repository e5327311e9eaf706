import type { SectionName } from '../artifact/headings/names.js';
import { sectionNamed } from '../artifact/section-named.js';
import type { Artifact } from '../artifact/types.js';
import type { Document } from '../document/document.js';
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
 * else at the end. Its heading is marked as the others of its depth are.
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
  const beside = before?.heading.depth ?? after?.heading.depth ?? usualDepth(artifact);
  const range = before
    ? { start: before.heading.block.start, end: before.heading.body.end }
    : { start: document.bodyStart, end: after?.heading.block.start ?? document.text.length };
  const depth = Math.max(beside, leastDepth(artifact));
  return { ...linesBelow(document, range, [...headingLines(document, depth, heading), '', ...lines]), path };
}

/** A title stands above the sections, unless more of them are of the first depth themselves than of the second. */
function leastDepth({ document: { outline } }: Artifact): 1 | 2 {
  const of = (wanted: number): number => outline.headings.filter(({ depth }) => depth === wanted).length;
  return of(1) - 1 > of(2) ? 1 : 2;
}

/** The least depth of the artifact's sections below its title; 2 where it has none. */
function usualDepth(artifact: Artifact): number {
  const least = leastDepth(artifact);
  const depths = artifact.sections.map((section) => section.heading.depth).filter((depth) => depth >= least);
  return depths.length === 0 ? 2 : Math.min(...depths);
}

/** A heading as all others of its depth are marked: underlined, closed with signs as well, or opened with them alone. */
function headingLines({ outline, text, lines }: Document, depth: number, words: string): string[] {
  const signs = '#'.repeat(depth);
  const others = outline.headings
    .filter((heading) => heading.depth === depth)
    .map(({ block }) => text.slice(block.start, lines.end(lines.at(block.start))).trim());
  const all = (fits: (line: string) => boolean): boolean => others.length > 0 && others.every(fits);
  // Words that open with a number or a sign would make a list above their line.
  if (/^\p{L}/u.test(words) && all((line) => !line.startsWith('#')))
    return [words, (depth === 1 ? '=' : '-').repeat(words.length)];
  return [all((line) => /^#.*[ \t]#+$/.test(line)) ? `${signs} ${words} ${signs}` : `${signs} ${words}`];
}
