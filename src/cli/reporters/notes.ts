import type { Linted } from './lint-output.js';
import { counted } from './words.js';

/** What to say of a run. */
export interface NotesOn {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly fixed: { readonly count: number; readonly files: number };
}

/** What a person should know beside the findings: what was fixed, and what the baseline kept back. */
export function notesOn(linted: readonly Linted[], { fix, dryRun, fixed }: NotesOn): string[] {
  const known = linted.reduce((sum, each) => sum + each.known, 0);
  const outlived = linted.reduce((sum, each) => sum + each.outlived, 0);
  const notes: string[] = [];
  if (fix && fixed.count > 0) {
    const verb = dryRun ? 'Would fix' : 'Fixed';
    notes.push(`${verb} ${counted(fixed.count, 'finding')} in ${counted(fixed.files, 'file')}.`);
  } else if (fix) notes.push('There is nothing to fix that is safe without a person.');
  if (known > 0) notes.push(`The baseline keeps back ${counted(known, 'finding')}. --no-baseline shows all.`);
  if (outlived > 0) {
    const [are, them] = outlived === 1 ? ['is', 'it'] : ['are', 'them'];
    notes.push(
      `${counted(outlived, 'finding')} of the baseline ${are} no longer there. cutline baseline takes ${them} out.`,
    );
  }
  return notes;
}
