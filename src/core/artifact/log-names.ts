import type { Document } from '../document/document.js';
import { titleHeading } from './carriers/head.js';
import { kindByName } from './paths.js';

/** What the titles of decision logs say, in the languages of the heading packs. */
const logTitles: readonly RegExp[] = [
  /\bdecisions?\s+(?:log|register|record\s+log|journal|history)\b/i,
  /^\W*(?:key |product |project |architecture |technical |design )?decisions\W*$/i,
  /entscheidungs(?:log|protokoll|register|verzeichnis)|^\P{L}*entscheidungen\P{L}*$/iu,
  /(?:journal|registre|historique) (?:des|de) décisions|^\P{L}*décisions(?: techniques| d['’]architecture)?\P{L}*$/iu,
  /(?:registro|bitácora|historial|diario) de (?:las )?decisiones|^\P{L}*decisiones(?: técnicas| de diseño| de arquitectura)?\P{L}*$/iu,
  /(?:registro|diário|histórico) (?:de|das) decisões|^\P{L}*decisões(?: técnicas| de arquitetura| de projeto)?\P{L}*$/iu,
];

/** True for a name that only decision logs, and the parts that hold one, have. */
export function isLogName(name: string): boolean {
  const bare = name.replace(/\s\([^()]*\)\W*$/, '');
  const last = bare.split(/\s[–—-]\s|:\s/).at(-1) ?? '';
  return logTitles.some((words) => words.test(bare) || words.test(last));
}

/** True for a title that only decision logs have, also for "Decisions and what became of them". */
export function isLogTitle(title: string): boolean {
  const [first = ''] = title.split(/\s(?:&|and|et|und|y|e)\s/iu, 1);
  return isLogName(title) || isLogName(first);
}

/** True where both a document's name and its title say that it is a decision log. */
export function isCalledLog(document: Document): boolean {
  return kindByName(document.path) === 'decision-log' && isLogTitle(titleHeading(document)?.text ?? '');
}
