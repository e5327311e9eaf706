import type { Artifact, Field } from './types.js';

const oneWay =
  /^[\s"'{]*(?:(?:kind|type|door)\s*:\s*)?["']?(?:one[ -]way(?:[ -]door)?|irreversible|hard to reverse|not reversible|einbahn|unumkehrbar|irréversible|sens unique|irreversível|sin retorno|sem volta)(?!\p{L})/iu;

/** The field that says that there is no way back, with the words that say so; null where none does. */
export function oneWayField({ fields }: Artifact): { readonly field: Field; readonly rest: string } | null {
  for (const field of fields) {
    if (!/^(?:reversibility|reversibilität|réversibilité|reversibilidad|reversibilidade)$/.test(field.key)) continue;
    const found = oneWay.exec(field.value);
    if (found) return { field, rest: field.value.slice(found[0].length) };
  }
  return null;
}
