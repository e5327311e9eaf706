import { kindByDirectory, kindByName } from '../../artifact/paths.js';
import type { SourceFile } from '../../corpus/types.js';

/** True for an artifact, and for a file that lies or is named like one, and whose content alone does not (yet) show it. */
export function isMeantAsArtifact({ artifact, classification, path }: Extract<SourceFile, { state: 'read' }>): boolean {
  if (artifact) return true;
  const wantsContent = classification.evidence.every(({ sign }) => sign === 'headings');
  return wantsContent && (kindByDirectory(path) ?? kindByName(path)) !== null;
}
