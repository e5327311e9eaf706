import { brief } from '../brief.js';
import { de } from './de.js';
import { deniesScope } from './denied.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { SectionName } from './names.js';
import type { HeadingPack } from './pack.js';
import { pt } from './pt.js';

/** Looks a heading up, whole and normalised, in every language; the sections that it opens, or none. */
export type HeadingMatcher = (heading: string) => readonly SectionName[];

/** A heading longer than this opens no section. */
const longest = 300;

/** So many headings are looked up once; those of a repository with thousands of documents recur. */
const mostKept = 50_000;

/** What headings are called, and with which words these names begin and end. */
interface Names {
  readonly sections: Map<string, SectionName[]>;
  readonly first: Set<string>;
  readonly last: Set<string>;
}

/** Makes a matcher of the built-in packs and of aliases from the configuration. */
export function headingMatcher(more: HeadingPack = {}): HeadingMatcher {
  const names: Names = { sections: new Map(), first: new Set(), last: new Set() };
  for (const pack of [en, fr, de, es, pt, more]) {
    for (const [name, headings] of Object.entries(pack)) {
      for (const heading of headings) add(names, normalHeading(heading), name as SectionName);
    }
  }
  const seen = new Map<string, readonly SectionName[]>();
  return (heading) => {
    if (heading.length > longest) return [];
    const known = seen.get(heading);
    if (known) return known;
    const head = /[–—:-]\s/.test(heading) ? (heading.split(/\s[–—-]\s|:\s/, 1)[0] ?? '') : heading;
    const whole = lookUp(names, normalHeading(heading));
    const found =
      whole.length > 0 || head === heading
        ? whole
        : lookUp(names, normalHeading(head)).filter((name) => specific.has(name));
    if (seen.size < mostKept) seen.set(heading, found);
    return found;
  };
}

/** Most headings need nothing but lower case, and spaces for dashes. */
const plainWords = /^[A-Za-z][A-Za-z\d]*(?:[ -][A-Za-z\d]+)*$/;

/** A heading as it is compared: no numbering, marks, emoji or brackets at its end; lower case, spaces for dashes. */
export function normalHeading(heading: string): string {
  if (plainWords.test(heading) && heading.length <= longest) return heading.toLowerCase().replaceAll('-', ' ');
  return brief(heading, longest)
    .normalize('NFC')
    .replace(/[（【]/g, '(')
    .replace(/[）】]/g, ')')
    .replace(/[，、]/g, ',')
    .replace(/<!--.*?-->/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`~]+|\b_+|_+\b/g, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:section\s+)?(?:\d+(?:\.\d+)+[.)]?\s+|(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.)]\s*)|^\d+\s+/u, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[-‐‑‒–—]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:."?!*\p{S}\uFE0F\u200D]+$/u, '');
}

/** What a heading may add to say of what it speaks: "when to revisit this decision". */
const thisDecision = / (?:this|the|diese|die|cette|la|esta|a) (?:decision|entscheidung|décision|decisión|decisão)$/u;

/** The version that a heading may name at its end: "out of scope v0.1". */
const version = / v\d+(?:\.\d+)*$/u;

function lookUp(names: Names, heading: string): readonly SectionName[] {
  const whole = names.sections.get(heading);
  if (whole) return whole;
  const bare = /[([{]/.test(heading) ? withoutBrackets(heading) : heading;
  const known =
    names.sections.get(bare) ??
    names.sections.get(bare.replace(thisDecision, '')) ??
    names.sections.get(bare.replace(version, ''));
  if (known) return known;
  if (deniesScope(bare)) return ['non-goals'];
  const inside = namedInside(/\(([^)]*)\)\s*$/.exec(heading)?.[1]);
  const isName = inside !== undefined && !states.has(inside);
  const found = (isName ? (names.sections.get(inside) ?? []) : []).filter((name) => specific.has(name));
  return found.length > 0 ? found : inParts(names, bare.split(' '));
}

function withoutBrackets(heading: string): string {
  return heading
    .replace(/\s*[([{][^)\]}]*[)\]}]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a bracket says; what follows a name of several words in it explains it: "Limits (non-goals, on purpose)". */
function namedInside(bracket: string | undefined): string | undefined {
  const [head = '', ...others] = bracket?.split(',') ?? [];
  return (others.length > 0 && head.trim().includes(' ') ? head : bracket)?.trim();
}

/** "Non-goals and exclusions" is about one thing under two names; what only one part says is not said of the whole. */
function inParts(names: Names, words: readonly string[]): SectionName[] {
  if (words.length > 10) return [];
  const parts: string[][] = [[]];
  for (const word of words) {
    if (joiners.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const [first = [], ...others] = parts.map((part) => ofPart(names, part));
  return first.filter((name) => others.every((other) => other.includes(name)));
}

function ofPart(names: Names, words: readonly string[]): SectionName[] {
  const asWritten = withMoreWords(names, words);
  if (asWritten.length > 0) return asWritten;
  const plain = words.filter((word) => !qualifiers.has(word));
  const whole =
    plain.length < 2 ? [] : (names.sections.get(plain.join(' ')) ?? []).filter((name) => extended.has(name));
  return whole.length > 0 || plain.length === words.length ? whole : withMoreWords(names, plain);
}

/** "Out of scope for v1" and "product non-goals": a name of several words, and what it is said of. */
function withMoreWords(names: Names, words: readonly string[]): SectionName[] {
  const sure = (from: number, to: number): SectionName[] => {
    const name = words.slice(from, to).join(' ');
    return (to - from < 2 && !compounds.has(name)) || loose.has(name)
      ? []
      : (names.sections.get(name) ?? []).filter((found) => extended.has(found));
  };
  for (let at = names.first.has(words[0] ?? '') ? words.length - 1 : 0; at >= 1; at--) {
    const found = prepositions.has(words[at] ?? '') ? sure(0, at) : [];
    if (found.length > 0) return found;
  }
  if (!names.last.has(words.at(-1) ?? '')) return [];
  for (let at = 1; at <= 3 && at < words.length - 1; at++) {
    const found = sure(at, words.length);
    if (found.length > 0) return found;
  }
  return [];
}

/** Words that open what a section is said of, in the languages of the packs. */
const prepositions: ReadonlySet<string> = new Set([
  ...[
    'for',
    'in',
    'of',
    'this',
    'at',
    'if',
    'right',
    'now',
    'für',
    'im',
    'von',
    'dieser',
    'dieses',
    'pour',
    'dans',
    'de',
  ],
  ...['du', 'des', 'cette', 'ce', 'para', 'en', 'del', 'da', 'do', 'desta', 'deste', 'neste', 'nesta', 'na', 'no'],
]);

/** Words that join two names: such a section is not about one of them alone. */
const joiners: ReadonlySet<string> = new Set([
  'and',
  '&',
  '/',
  '+',
  'und',
  'et',
  'y',
  'e',
  'vs',
  'or',
  'oder',
  'ou',
  'o',
]);

/** Sections whose names say what they are whatever stands around them. */
const extended: ReadonlySet<SectionName> = new Set(['non-goals', 'cut-line', 'kill-rule']);

/** Names that mean something else with more words around them: "exit criteria of the beta" are met, not feared. */
const loose: ReadonlySet<string> = new Set(['exit criteria', 'circuit breaker', 'go/no go']);

/** In brackets these say how far something is: "Add the label (done)". */
const states: ReadonlySet<string> = new Set([
  'done',
  'fertig',
  'fait',
  'hecho',
  'feito',
  'terminado',
  'terminé',
  'erledigt',
]);

/** Names of one word that mean nothing else, whatever they are said of. */
const compounds: ReadonlySet<string> = new Set([
  ...['nichtziele', 'nongoals', 'schnittlinie', 'abbruchkriterien', 'abbruchkriterium', 'abbruchregel'],
  ...['abbruchbedingungen', 'rückrollkriterien'],
]);

/** Words that only say how firmly or when something is meant. */
const qualifiers: ReadonlySet<string> = new Set([
  ...['explicit', 'explicitly', 'intentional', 'intentionally', 'deliberate', 'deliberately', 'initial', 'initially'],
  ...['current', 'currently', 'bewusst', 'ausdrücklich', 'explizit', 'vorerst', 'zunächst', 'explicite'],
  ...['explicites', 'explicitement', 'volontaire', 'volontairement', 'initiale', 'explícito', 'explícitos'],
  ...['explícitamente', 'explicitamente', 'inicial', 'inicialmente', 'actual', 'actuales', 'atual', 'atuais'],
]);

/** Sections whose name in brackets after other words still says what the section is: "Limits of this work (non-goals)". */
const specific: ReadonlySet<SectionName> = new Set(['non-goals', 'cut-line', 'kill-rule', 'definition-of-done']);

function add({ sections, first, last }: Names, heading: string, name: SectionName): void {
  const words = heading.split(' ');
  first.add(words[0] ?? '');
  last.add(words.at(-1) ?? '');
  const known = sections.get(heading);
  if (!known) sections.set(heading, [name]);
  else if (!known.includes(name)) known.push(name);
}
