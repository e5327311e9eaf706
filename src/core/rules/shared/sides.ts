/** Words that say that a consequence is good, each with the word for a bad one, in the languages of the heading packs. */
export const pairs: readonly (readonly [good: string, bad: string])[] = [
  ['positive', 'negative'],
  ['good', 'bad'],
  ['pros', 'cons'],
  ['benefits', 'drawbacks'],
  ['benefit', 'drawback'],
  ['advantages', 'disadvantages'],
  ['advantage', 'disadvantage'],
  ['upsides', 'downsides'],
  ['upside', 'downside'],
  ['positives', 'negatives'],
  ['gut', 'schlecht'],
  ['positiv', 'negativ'],
  ['vorteile', 'nachteile'],
  ['vorteil', 'nachteil'],
  ['bien', 'mal'],
  ['bon', 'mauvais'],
  ['avantages', 'inconvénients'],
  ['avantage', 'inconvénient'],
  ['bueno', 'malo'],
  ['ventajas', 'desventajas'],
  ['ventaja', 'desventaja'],
  ['positivas', 'negativas'],
  ['positivo', 'negativo'],
  ['bom', 'ruim'],
  ['vantagens', 'desvantagens'],
  ['vantagem', 'desvantagem'],
];

/** More words for what gets worse. */
const moreBad = [
  ...[
    'risk',
    'risks',
    'cost',
    'costs',
    'trade',
    'tradeoff',
    'tradeoffs',
    'limitation',
    'limitations',
    'con',
    'friction',
  ],
  ...['risiken', 'kosten', 'risques', 'coûts', 'riesgos', 'costes', 'costos', 'riscos', 'custos', 'mau'],
];

/** What words say of a consequence. */
export interface Sides {
  readonly good: boolean;
  readonly bad: boolean;
  readonly neutral: boolean;
}

const words: Readonly<Record<keyof Sides, ReadonlySet<string>>> = {
  good: new Set([...pairs.map(([good]) => good), 'pro']),
  bad: new Set([...pairs.map(([, bad]) => bad), ...moreBad]),
  neutral: new Set(['neutral', 'neutre', 'neutras', 'neutro', 'neutros']),
};

/** What a heading or a label says of the consequences below it. */
export function sidesOf(label: string): Sides {
  const said =
    label
      .slice(0, 200)
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  const has = (side: keyof Sides): boolean => said.some((word) => words[side].has(word));
  return { good: has('good'), bad: has('bad'), neutral: has('neutral') };
}

/** The label that opens a line: the one word of "Good, because ...", words in bold, words before a colon; empty where there is none. */
export function labelOf(line: string): string {
  const head = line.slice(0, 120).trimStart();
  const bold = /^(?:[>-] )?(?:\*\*|__)([^*_\n]+)(?:\*\*|__)/.exec(head)?.[1];
  const plain = /^[>*_]*\s?(?:(\p{L}+)[*_]*,|([\p{L} /()—–-]{2,60})[*_]*\s?(?::|$))/u.exec(head);
  return (bold ?? plain?.[1] ?? plain?.[2] ?? '').replace(/:$/, '').trim();
}

/** The same label for the other side, in the same case; null where no word of it has an opposite. */
export function oppositeOf(label: string): string | null {
  for (const [good, bad] of pairs) {
    for (const [word, other] of [
      [good, bad],
      [bad, good],
    ] as const) {
      const found = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').exec(label);
      if (!found) continue;
      const isCapital = /^\p{Lu}/u.test(found[0]);
      const cased = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
      return label.slice(0, found.index) + cased + label.slice(found.index + word.length);
    }
  }
  return null;
}
