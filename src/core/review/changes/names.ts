import { valueChange } from '../change.js';
import type { Change, Pair } from '../types.js';

/** Another number, and another title. */
export function nameChanges(pair: Pair): Change[] {
  const { before, after } = pair;
  const [one, other] = [before.id, after.id];
  const isSameId = one?.prefix === other?.prefix && one?.number === other?.number;
  const [was, is] = [before.title, after.title];
  const renumbered = { lost: 'renumbered', gained: 'renumbered', other: 'renumbered' } as const;
  const retitled = { lost: 'retitled', gained: 'retitled', other: 'retitled' } as const;
  return [
    ...(one && other ? valueChange(pair, { kind: 'id', was: one, is: other, says: renumbered }, () => isSameId) : []),
    ...(was && is ? valueChange(pair, { kind: 'title', was, is, says: retitled }) : []),
  ];
}
