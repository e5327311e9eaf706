/** Ways to say "there are none" on purpose, which is an answer where a section may stay without content. */
const noneWords: ReadonlySet<string> = new Set([
  'none',
  'n/a',
  'na',
  'not applicable',
  'does not apply',
  'nothing',
  'none so far',
  'none yet',
  'none known',
  'no risks',
  'none identified',
  'none at this time',
  'no',
  'aucun',
  'aucune',
  'sans objet',
  'keine',
  'keiner',
  'entfällt',
  'nicht zutreffend',
  'ninguno',
  'ninguna',
  'no aplica',
  'nenhum',
  'nenhuma',
  'não se aplica',
]);

/** True where the words say on purpose that there is nothing to say. */
export function saysNone(words: string): boolean {
  return noneWords.has(
    words
      .toLowerCase()
      .replace(/[*_`]/g, '')
      .replace(/[\s.!]+$/, '')
      .replace(/\s+/g, ' '),
  );
}
