import type { SourceFile } from '../../corpus/types.js';

/** True for an artifact, and for a file that lacks little to be one: its place or its metadata say so, its content does not (yet). */
export function isMeantAsArtifact(file: Extract<SourceFile, { state: 'read' }>): boolean {
  if (file.artifact) return true;
  const { kind, evidence } = file.classification;
  return kind === 'none' && evidence.some(({ sign }) => sign === 'type' || sign === 'metadata');
}
