import { createTwoFilesPatch } from 'diff';
import type { Colors } from 'picocolors/types.js';
import { visible, visibleLine } from './visible.js';

/** A file before and after. */
export interface Changed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The changes as `git apply` and `patch -p1` take them. */
export function patchOf(files: readonly Changed[]): string {
  return files
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(
        /^=+\n/,
        '',
      ),
    )
    .join('');
}

/** The same to look at: painted, and without characters that a terminal or a build server acts upon. */
export function shownPatch(files: readonly Changed[], colours: Colors): string {
  return patchOf(files)
    .split('\n')
    .map((line) => {
      const safe = line.charAt(0) + visibleLine(line.slice(1).replace(/\r$/, ''));
      const paint = /^(?:---|\+\+\+)/.test(line) ? colours.bold : (paints(colours)[line.charAt(0)] ?? visible);
      return paint(safe);
    })
    .join('\n');
}

function paints({ green, red, cyan }: Colors): Partial<Record<string, (text: string) => string>> {
  return { '+': green, '-': red, '@': cyan };
}
