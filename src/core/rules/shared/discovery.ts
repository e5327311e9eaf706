import { fieldOf } from '../../artifact/fields.js';
import type { Artifact, Field } from '../../artifact/types.js';

/** The field that says that an artifact is still a discovery; null for any other, and for one that is over. */
export function discoveryOf(artifact: Artifact): Field | null {
  const field = fieldOf(artifact, 'stage');
  const isOver = artifact.stage === 'closed' || artifact.status?.shipped === true;
  return field && !isOver && /^discovery$/i.test(field.value.trim()) ? field : null;
}
