import type { Said } from '../../src/shared/protocol.js';
import { Open } from './open.js';

/** Words of a document that open their place. */
export function SaidText({ said }: { readonly said: Said }) {
  return <Open at={said.at}>{said.text}</Open>;
}
