/** A sentence of ours, to be translated at the edge, with words of a document put in as plain text for `{0}`, `{1}` ... */
export interface Phrase {
  readonly says: string;
  readonly with: readonly string[];
}

/** A sentence with the words that it quotes. */
export function phrase(says: string, ...quoted: readonly string[]): Phrase {
  return { says, with: quoted };
}
