import type { Artifact } from '../../artifact/types.js';
import type { Evidence, SignalContext } from '../signal.js';
import { atTitle } from './at.js';

/** Evidence of what many plans leave out: those that lack it, where they are at least the share of those that were asked. */
export function lacking(
  asked: readonly Artifact[],
  lacks: (artifact: Artifact) => boolean,
  says: string,
  { limit }: Pick<SignalContext, 'limit'>,
): Evidence[] {
  const without = asked.filter(lacks);
  if (without.length * 100 < asked.length * limit('share')) return [];
  return without.map((artifact) => atTitle(artifact, says));
}
