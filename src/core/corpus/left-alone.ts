import type { SourceFile } from './types.js';

/** True for a document that the configuration leaves alone: nothing in it is judged, and nothing is taken from it unasked. */
export function isLeftAlone(file: SourceFile): boolean {
  if (file.state !== 'read' || file.classification.kind !== 'none') return false;
  return file.classification.evidence.some(({ sign }) => sign === 'configuration');
}
