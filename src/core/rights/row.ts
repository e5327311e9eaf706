import type { Matrix, MatrixRow } from '../corpus/types.js';

/** The row that a work type means: by its key, else the one row that holds all of its words; null where it names none. */
export function rowOf(matrix: Matrix, workType: string): MatrixRow | null {
  const rows = rowsMeant(matrix, workType);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** The rows that a work type can mean: one where it is clear, several where each holds its words, else none. */
export function rowsMeant(matrix: Matrix, workType: string): MatrixRow[] {
  const key = keyOf(workType);
  if (key === '') return [];
  const exact = matrix.rows.find((row) => row.key === key || keyOf(row.workType) === key);
  if (exact) return [exact];
  const words = wordsOf(workType);
  if (words.length === 0) return [];
  return matrix.rows.filter((row) => {
    const own = wordsOf(row.workType);
    return words.every((word) => own.includes(word)) || (own.length > 0 && own.every((word) => words.includes(word)));
  });
}

function keyOf(text: string): string {
  return wordsIn(text).join('-');
}

/** The words that carry the meaning, without plural endings. */
function wordsOf(text: string): string[] {
  return wordsIn(text)
    .filter((word) => !['and', 'or', 'the', 'a', 'of', 'work'].includes(word))
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
