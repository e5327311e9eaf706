import { choosable } from '../../artifact/status-words.js';
import type { Language } from '../../words/pack.js';

/** A status that an author may choose. */
export type Choosable = (typeof choosable)[number];

/** The word for each status where the repository has none yet, in the order of `choosable`. */
const words: Readonly<Record<Language, readonly string[]>> = {
  en: choosable,
  de: ['Entwurf', 'vorgeschlagen', 'angenommen', 'abgelehnt', 'veraltet', 'ersetzt'],
  fr: ['brouillon', 'proposé', 'accepté', 'rejeté', 'obsolète', 'remplacé'],
  es: ['borrador', 'propuesto', 'aceptado', 'rechazado', 'obsoleto', 'reemplazado'],
  pt: ['rascunho', 'proposto', 'aceito', 'rejeitado', 'obsoleto', 'substituído'],
};

/** What a status is called in a language where the repository has no word for it yet. */
export function plainWord(language: Language, status: Choosable): string {
  return words[language][choosable.indexOf(status)] ?? status;
}
