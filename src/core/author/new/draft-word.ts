import { fieldOf } from '../../artifact/fields.js';
import type { Artifact, Kind, Status } from '../../artifact/types.js';
import { languageOf } from '../../words/languages.js';
import { commonest } from '../complete/tally.js';
import type { Language } from '../../words/pack.js';

/** What a record that nobody has decided yet is called, by language, where no neighbour says it. */
const words: Readonly<Record<Language, Readonly<Record<'draft' | 'proposed', string>>>> = {
  en: { draft: 'draft', proposed: 'proposed' },
  fr: { draft: 'brouillon', proposed: 'proposé' },
  de: { draft: 'Entwurf', proposed: 'vorgeschlagen' },
  es: { draft: 'borrador', proposed: 'propuesto' },
  pt: { draft: 'rascunho', proposed: 'proposto' },
};

/** The status of a new record, in the word and with the signs that its neighbours write for theirs. */
export function draftWord(kind: Kind, neighbours: readonly Artifact[]): string {
  const own = mostUsed(neighbours);
  if (own !== null) return own;
  const language = languageOf(neighbours[0]?.document.text.slice(0, 3_000) ?? '');
  const raws = neighbours.flatMap(({ status }) => status?.raw ?? []);
  return inCaseOf(words[language][kind === 'prd' ? 'draft' : 'proposed'], raws);
}

/** A word in the case that most of others are written in. */
export function inCaseOf(word: string, others: readonly string[]): string {
  const most = (says: (other: string) => boolean): boolean => others.filter(says).length * 2 > others.length;
  if (most((other) => other.length > 1 && other === other.toUpperCase())) return word.toUpperCase();
  return most((other) => /^\p{Lu}/u.test(other)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A value that says that nothing is decided and names neither a day nor another record. */
export function isDraftValue(value: string, status: Status | null): boolean {
  const isEarly = status?.canonical === 'draft' || status?.canonical === 'proposed';
  return isEarly && value.length <= 40 && !/[\d[\](){}<>|#:\n]/.test(value);
}

function mostUsed(artifacts: readonly Artifact[]): string | null {
  return commonest(
    artifacts.map((artifact) => {
      const { status } = artifact;
      const said = [fieldOf(artifact, 'status')?.value ?? '', status?.raw ?? ''];
      return said.find((value) => value !== '' && isDraftValue(value, status)) ?? '';
    }),
  );
}
