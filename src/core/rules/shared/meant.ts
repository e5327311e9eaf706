import { kindByDirectory, kindByName } from '../../artifact/paths.js';
import type { SourceFile } from '../../corpus/types.js';

/** True for an artifact, and for a file that lies or is named like one, and whose content alone does not (yet) show it. */
export function isMeantAsArtifact({ artifact, classification, path }: Extract<SourceFile, { state: 'read' }>): boolean {
  if (artifact) return true;
  const wantsContent = classification.evidence.every(({ sign }) => sign === 'headings');
  return wantsContent && isNamedAsArtifact(path);
}

/** True for a path that lies or is named as artifacts are, whatever stands in the file. */
export function isNamedAsArtifact(path: string): boolean {
  return (kindByDirectory(path) ?? kindByName(path)) !== null;
}
