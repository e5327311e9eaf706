import {
  newRecord,
  type NewFile,
  type RecordAnswers,
  type RecordWish,
} from '../../../../src/core/author/new/new-record.js';
import type { Corpus } from '../../../../src/core/corpus/types.js';

/** The day on which the tests write. */
export const today = '2026-11-26';

/** A new record of a repository, with a bar where the cursor stands or two around what is selected. */
export function written(
  corpus: Corpus,
  { answers, ...wish }: Partial<Omit<RecordWish, 'answers'>> & { readonly answers?: Partial<RecordAnswers> } = {},
): NewFile & { readonly marked: string } {
  const made = newRecord(corpus, {
    ...{ kind: 'adr' as const, near: null, taken: [], today },
    ...wish,
    answers: { title: 'Keep carts for a week', workType: null, squad: null, people: [], ...answers },
  });
  const { text, cursor } = made;
  const inside = text.slice(cursor.start, cursor.end);
  return {
    ...made,
    marked: `${text.slice(0, cursor.start)}${inside === '' ? '|' : `|${inside}|`}${text.slice(cursor.end)}`,
  };
}
