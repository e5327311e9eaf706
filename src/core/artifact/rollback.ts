import { speaksOfGoingBack } from './back-words.js';
import { oneWayField } from './one-way.js';
import { sectionNamed } from './section-named.js';
import type { Artifact } from './types.js';

/** True where a key, or a section about the rollout, says how the work is released. */
export function saysHowItIsReleased(artifact: Artifact): boolean {
  const isSaid = artifact.fields.some(
    ({ key, value }) => key === 'release-shape' || (key === 'work-type' && /^revenue[\s-]critical/i.test(value)),
  );
  return isSaid || oneWayField(artifact) !== null || sectionNamed(artifact, ['rollout'])?.state === 'present';
}

/** True where the body says how to get back; what the frontmatter calls the shape of the release is only its name. */
export function saysHowToGoBack({ sections, document }: Artifact): boolean {
  if (sections.some(({ name }) => name === 'rollback')) return true;
  return speaksOfGoingBack(document.text.slice(document.bodyStart));
}
