/** Words of priority that stand alone in a cell, the most important first, in the languages of the heading packs. */
const grades: readonly (readonly string[])[] = [
  ['p0', 'mvp', 'high', 'highest', 'critical', 'hoch', 'haute', 'élevée', 'élevé', 'alta', 'alto'],
  ['p1', 'medium', 'mittel', 'moyenne', 'moyen', 'media', 'medio', 'média', 'médio'],
  ['p2', 'low', 'lowest', 'later', 'niedrig', 'gering', 'basse', 'faible', 'baja', 'bajo', 'baixa', 'baixo'],
  ['p3'],
  ['p4'],
];

/** The version that something is wanted in, where a column of priorities names it. */
const versions: readonly (readonly string[])[] = [[], ['v1', 'post mvp', 'nach mvp'], ['v2'], ['v3']];

/** Words that say of an item how much it is wanted; they are a label wherever they stand. */
const wishes: readonly (readonly string[])[] = [
  [
    ...[
      'must',
      'must have',
      'must haves',
      'muss',
      'pflicht',
      'indispensable',
      'obligatoire',
      'doit avoir',
      'essentiel',
    ],
    ...['debe', 'debe tener', 'imprescindible', 'obligatorio', 'obligatoria', 'deve', 'deve ter', 'essencial'],
    ...['obrigatório', 'obrigatória', 'indispensável'],
  ],
  [
    ...['should', 'should have', 'should haves', 'soll', 'sollte', 'devrait', 'devrait avoir', 'souhaitable'],
    ...['debería', 'debería tener', 'deseable', 'deveria', 'deveria ter', 'desejável', 'importante', 'recomendable'],
  ],
  [
    ...['could', 'could have', 'could haves', 'nice', 'nice to have', 'nice to haves', 'kann', 'optional'],
    ...['pourrait', 'pourrait avoir', 'optionnel', 'optionnelle', 'podría', 'podría tener', 'opcional'],
    ...['poderia', 'poderia ter', 'wünschenswert'],
  ],
  [
    ...["won't", "won't have", "won't haves", 'wont', 'wont have', 'will not have', 'wird nicht', 'nicht'],
    ...["n'aura pas", 'no tendrá', 'não terá'],
  ],
];

/** How the column is called that holds them. */
const columns =
  /^(?:priority|priority level|prio|moscow|must\/should|priorität|priorité|prioridad|prioridade|verbindlichkeit|obligation)$/;

const alone = ranksOf([grades, wishes, versions]);
const labels = new Map([
  ...ranksOf([wishes]),
  ...['p0', 'p1', 'p2', 'p3', 'p4'].map((word, at) => [word, at] as const),
]);

/** The rank of a cell or bracket that holds nothing but a priority, 0 for the most important; null for other words. */
export function rankOf(text: string): number | null {
  const words = normal(text);
  return alone.get(words) ?? alone.get(/^(p[0-4]) /.exec(words)?.[1] ?? '') ?? null;
}

/** The rank of a label that says how much is wanted what follows it; null for words that could mean something else. */
export function rankOfLabel(text: string): number | null {
  if (text === '') return null;
  const words = normal(text);
  const [, number, more = ''] = /^(p[0-4]) (.+)$/.exec(words) ?? [];
  return labels.get(number !== undefined && alone.has(more) ? number : words) ?? null;
}

/** True for the heading of a column of priorities. */
export function isPriorityColumn(text: string): boolean {
  return columns.test(normal(text));
}

/** Most texts need nothing but lower case. */
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Lower case, without marks, signs at either end and words in brackets; empty for more than a few words. */
function normal(text: string): string {
  if (text === '' || text.length > 80) return '';
  if (plainWords.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?<=\p{L}|\d)\s{0,9}\([^()]*\)/gu, '')
    .replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, '')
    .replace(/[\s_–—-]+/g, ' ');
}

function ranksOf(lists: readonly (readonly (readonly string[])[])[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const list of lists) for (const [rank, words] of list.entries()) for (const word of words) ranks.set(word, rank);
  return ranks;
}
