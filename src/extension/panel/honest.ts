import type { Edit } from '../../shared/protocol.js';
import type { Drawn } from './state.js';

/** A call that is no honest page's, and gets no answer. */
export class Dropped extends Error {}

/** Only files that the Changes tab speaks of are opened from it. */
export function namedIn({ state: { changes } }: Drawn, path: string): void {
  const report = changes?.state === 'ready' ? changes.report : null;
  const paths = report?.decisions.flatMap(({ before, after }) => [before?.path, after?.path]) ?? [];
  const sides = report?.decisions.flatMap(({ changes: all }) =>
    all.flatMap((one) => [one.before?.path, one.after?.path]),
  );
  if (!paths.includes(path) && !sides?.includes(path))
    throw new Dropped('it opens a file that the Changes tab does not speak of');
}

/** Only what the panel shows is changed from it. */
export function isDrawn({ state: { panel } }: Drawn, edit: Edit): boolean {
  if (panel.state !== 'ready') return false;
  switch (edit.what) {
    case 'cell':
    case 'mute':
      return true;
    case 'bind':
      return panel.matrix.unbound.some(({ path }) => path === edit.path);
    default:
      return panel.done.lists.some(({ entry }) => entry.path === edit.path);
  }
}
