import { de } from '../../artifact/headings/de.js';
import { en } from '../../artifact/headings/en.js';
import { es } from '../../artifact/headings/es.js';
import { fr } from '../../artifact/headings/fr.js';
import { normalHeading } from '../../artifact/headings/match.js';
import type { SectionName } from '../../artifact/headings/names.js';
import type { HeadingPack } from '../../artifact/headings/pack.js';
import { pt } from '../../artifact/headings/pt.js';
import type { Range } from '../../document/range.js';
import { languageBeside } from '../../words/languages.js';
import type { Language } from '../../words/pack.js';
import { templates } from '../explain/sections.js';
import type { Phrase } from '../explain/phrase.js';
import { completion, type Completion, type Setting } from './completion.js';
import { fenceReader } from './fenced.js';
import { commonest } from './tally.js';

const packs: Readonly<Record<Language, HeadingPack>> = { en, fr, de, es, pt };

/** How sections are best headed, where the first spelling of a pack is not the usual one. */
const best: Readonly<Record<Language, Readonly<Partial<Record<SectionName, string>>>>> = {
  en: { 'non-goals': 'Non-goals', metrics: 'Success metrics', 'kill-rule': 'Kill rule' },
  de: {
    options: 'Betrachtete Optionen',
    'pros-and-cons': 'Vor- und Nachteile',
    'non-goals': 'Nicht-Ziele',
    metrics: 'Erfolgskriterien',
    'definition-of-done': 'Definition of Done',
    'open-questions': 'Offene Fragen',
    'more-info': 'Weitere Informationen',
  },
  fr: { 'non-goals': 'Non-objectifs', metrics: 'Indicateurs de succès', 'more-info': 'Informations complémentaires' },
  es: {
    status: 'Estado',
    'non-goals': 'No objetivos',
    metrics: 'Métricas de éxito',
    'more-info': 'Más información',
  },
  pt: { 'non-goals': 'Não objetivos', metrics: 'Métricas de sucesso', 'more-info': 'Mais informações' },
};

/** The headings of a template that a document does not have yet, in its order, in the document's language or its neighbours' words. */
export function headingCompletions(setting: Setting, line: Range, range: Range): Completion[] {
  const { text, corpus, path, kind } = setting;
  const { match } = corpus.sources.settings.configuredFor(path);
  const rest = `${text.slice(0, line.start)}\n${text.slice(line.end)}`;
  const present = new Set(headingsIn(rest).flatMap((heading) => [...match(heading)]));
  const language = languageBeside(rest);
  const spelt = spellings(setting, language);
  const missing = templates[kind].filter(
    ({ name }) => !present.has(name) && (name !== 'status' || hasStatusSections(setting)),
  );
  const offered = new Map<string, Phrase>();
  for (const { name, says } of missing) {
    const label = spelt.get(name) ?? headingIn(language, name);
    // A neighbour's heading may open two sections, and is offered once.
    if (!offered.has(label)) offered.set(label, says);
  }
  return [...offered].map(([label, says]) => completion({ label, is: 'heading', range, says: [says] }));
}

/** False where the status stands in the metadata, here or beside. */
function hasStatusSections({ artifact, neighbours }: Setting): boolean {
  if (artifact?.statuses.some(({ carrier }) => carrier !== 'section')) return false;
  const having = neighbours.filter(({ sections }) => sections.some(({ name }) => name === 'status'));
  return having.length * 2 >= neighbours.length;
}

/** The headings of a text, by its lines alone; those in a fenced block are none. */
function headingsIn(text: string): string[] {
  const isFenced = fenceReader();
  return text.split(/\r\n?|\n/).flatMap((line) => {
    const heading = isFenced(line) ? undefined : /^#{1,6}[ \t]([^\r\n]{1,300})$/.exec(line)?.[1];
    return heading === undefined ? [] : [heading];
  });
}

/** How neighbours in the same language head their sections. */
function spellings({ neighbours }: Setting, language: Language): ReadonlyMap<SectionName, string> {
  const written = new Map<SectionName, string[]>();
  for (const { sections } of neighbours) {
    // Of several sections of one name the first is the whole, and others are parts of it.
    const seen = new Set<SectionName>();
    for (const { name, heading } of sections) {
      if (seen.has(name) || heading.text.length > 60 || /[\d[\]<>{}|\n]/.test(heading.text)) continue;
      seen.add(name);
      written.set(name, [...(written.get(name) ?? []), heading.text]);
    }
  }
  const found = new Map<SectionName, string>();
  for (const [name, texts] of written) {
    const text = commonest(texts);
    if (text !== null && isIn(language, text)) found.set(name, text);
  }
  return found;
}

/** False for a heading that another language knows and this one does not. */
function isIn(language: Language, text: string): boolean {
  const words = normalHeading(text);
  const knows = (pack: HeadingPack): boolean => Object.values(pack).some((headings) => headings.includes(words));
  return knows(packs[language]) || !Object.values(packs).some(knows);
}

/** The heading of a section in a language; in English where it has none. */
export function headingIn(language: Language, name: SectionName): string {
  const text = best[language][name] ?? packs[language][name]?.[0] ?? packs.en[name]?.[0] ?? name;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
