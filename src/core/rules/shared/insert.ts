import type { Artifact } from '../../artifact/types.js';
import { newSection } from '../../author/new-section.js';
import type { Suggestion } from '../../lint/rule.js';
import type { Skeleton } from './skeletons.js';

/** Suggests a section in its place among the others. */
export function suggestSection(artifact: Artifact, title: string, skeleton: Skeleton): Suggestion {
  const { heading, lines } = skeleton;
  return { title, data: { heading }, edits: [newSection(artifact, skeleton, heading, lines)], snippet: true };
}
