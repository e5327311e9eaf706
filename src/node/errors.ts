import type { Unreadable } from '../core/corpus/types.js';

/** The code of a file system error, such as `ENOENT`; empty for anything else that was thrown. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

/** True where nothing stands at the path that was asked for. */
export function isMissing(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown));
}

/** Why a file that is there could not be read, from the error that said so; throws on what is no file system error. */
export function unreadableFrom(thrown: unknown): Unreadable {
  const code = codeOf(thrown);
  if (!code) throw thrown;
  return isMissing(thrown) ? { message: 'gone', data: {} } : { message: 'denied', data: { code } };
}
