/** A sentence of ours, translated at the edge, with words of a document put in as plain text for `{0}`, `{1}` ... */
export interface Phrase {
  readonly says: string;
  readonly with: readonly string[];
  /** What it quotes is code. */
  readonly code?: true;
}

/** A sentence with the words that it quotes. It is spelt out at each call, so that it is found for translation. */
export function phrase(says: string, ...quoted: readonly string[]): Phrase {
  return { says, with: quoted };
}

/** Words that are nobody's to translate, such as a title. */
export function words(text: string): Phrase {
  return { says: '{0}', with: [text] };
}
