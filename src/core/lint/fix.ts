import type { TextEdit } from '../document/range.js';
import { applyEdits, collide } from './edits.js';
import type { Finding } from './finding.js';

/** The findings whose fixes were applied together, and the text after them. */
export interface Fixed {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly edits: readonly TextEdit[];
}

/** Applies the fixes of one file's findings. A fix is whole or not at all; one that meets an earlier one waits for the next run. */
export function fixAll(text: string, findings: readonly Finding[]): Fixed {
  const taken: Finding[] = [];
  const edits: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fix;
    if (!fix || fix.length === 0) continue;
    if (fix.some((edit) => edits.some((earlier) => collide(earlier, edit)))) continue;
    if (!('text' in applyEdits(text, fix))) continue;
    edits.push(...fix);
    taken.push(finding);
  }
  const applied = applyEdits(text, edits);
  return 'text' in applied ? { text: applied.text, findings: taken, edits } : { text, findings: [], edits: [] };
}
