/** A language that word lists exist for. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'pt';

/** The word lists, by what their phrases say. */
export const listNames = [
  'output',
  'growth',
  'health',
  'guardrail',
  'debt',
  'deferred',
  'unit',
  'exception',
  'move',
  'filler',
  'denial',
  'comparison',
  'action',
  'window',
  'metric-column',
  'from-column',
  'to-column',
  'by-column',
] as const;

/** The name of a word list. */
export type ListName = (typeof listNames)[number];

/**
 * Phrases in lower case. `a|b` is one word or the other, `#` a number, `…` up to three words of any kind. A phrase
 * counts only as whole words.
 */
export interface WordList {
  readonly words: readonly string[];
  /** Phrases that take the meaning away from a find of the same sentence. */
  readonly unless?: readonly string[];
}

/** The words of one language. They are data: nothing but lists stands in a language's file. */
export interface WordPack {
  /** Words that are frequent here and rare in the other languages: they show which language a text is in. */
  readonly common: readonly string[];
  /** Numbers that people write as words. */
  readonly numbers: readonly string[];
  readonly negation: {
    /** Phrases that deny what follows them. */
    readonly before: readonly string[];
    /** Phrases that deny what stands before them. */
    readonly after: readonly string[];
    /** Phrases that hold a word of `before` and deny nothing, such as "not only". */
    readonly never: readonly string[];
    /** Words behind which a denial no longer holds, such as "but". */
    readonly turns: readonly string[];
    /** How many words a denial reaches. */
    readonly reach: number;
  };
  readonly lists: Readonly<Record<ListName, WordList>>;
}
