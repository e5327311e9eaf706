import type { Artifact, Field } from '../artifact/types.js';

/** The artifact's field of a canonical key, where it has one with a value; the first carrier wins. */
export function fieldOf(artifact: Artifact, key: string): Field | null {
  return artifact.fields.find((field) => field.key === key && field.value.trim() !== '') ?? null;
}
