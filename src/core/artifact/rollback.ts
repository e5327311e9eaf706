import type { Range } from '../document/range.js';
import { speaksOfGoingBack } from './back-words.js';
import { oneWayField } from './one-way.js';
import { sectionNamed } from './section-named.js';
import type { Artifact } from './types.js';

/** What says how the work is released: a key, or a section about its rollout; null where nothing does. */
export function releaseOf(artifact: Artifact): { readonly range: Range; readonly path?: string | undefined } | null {
  const field = artifact.fields.find(
    ({ key, value }) => key === 'release-shape' || (key === 'work-type' && /^revenue[\s-]critical/i.test(value)),
  );
  if (field) return { range: field.keyRange, path: field.path };
  const door = oneWayField(artifact)?.field;
  if (door) return { range: door.keyRange, path: door.path };
  const rollout = sectionNamed(artifact, ['rollout']);
  return rollout?.state === 'present' ? { range: rollout.heading.range } : null;
}

/** True where the body says how to get back; what the frontmatter calls the shape of the release is only its name. */
export function saysHowToGoBack({ sections, document }: Artifact): boolean {
  if (sections.some(({ name }) => name === 'rollback')) return true;
  return speaksOfGoingBack(document.text.slice(document.bodyStart));
}
