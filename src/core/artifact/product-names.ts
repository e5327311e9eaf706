import { brief } from './brief.js';
import {
  aboutWords,
  besideWords,
  likelyNames,
  makingWords,
  productNames,
  requirementNames,
  tellingNames,
} from './product-words.js';

const sure = productNames.map((name) => name.split(' '));
const requirements = new Set(requirementNames);
const likely = new Set(likelyNames);

/**
 * How sure a name is that its document is one of a product: its own kind's name, a word for what is asked for, or one
 * that other documents have too.
 */
export type ProductName = 'sure' | 'asks' | 'likely';

/** What a file's name says: `lastenheft-checkout` and `checkout-prd` are sure, `requirements` asks, `mvp` is likely. */
export function productNameOf(name: string): ProductName | null {
  const words = wordsOf(name).filter((word) => !/^(?:v?\d+|[a-z]{2}|draft|final|mvp)$/.test(word));
  const last = words.at(-1) ?? '';
  if (sure.some((name) => opens(words, name) || closes(words, name))) return besideWords.has(last) ? 'likely' : 'sure';
  const whole = [wordsOf(name).join(' '), words.join(' ')];
  if (whole.some((each) => requirements.has(each))) return 'asks';
  return asksFor(words) ?? (whole.some((each) => likely.has(each)) ? 'likely' : null);
}

/** True for a name such as `konzept`, which is sure where the title says it too. */
export function isTelling(name: string): boolean {
  return tellingNames.has(wordsOf(name).join(' '));
}

/** True where a name ends as those of files beside product documents do, such as `checkout-tasks`. */
export function isBeside(name: string): boolean {
  return besideWords.has(wordsOf(name).at(-1) ?? '');
}

/** True for a title such as "Checkout: plan of work" or "Tasks of the front end", unless one of its parts names a product document. */
export function isBesideTitle(title: string): boolean {
  const titled = productTitleOf(title);
  // "User stories & meeting log" are stories first.
  if (titled === 'sure' || titled === 'asks') return isBeside(title.replace(/\s[&+]\s[^:–—|]*$/, ''));
  return partsOf(title).some((words) => besideWords.has(words[0] ?? '') || besideWords.has(words.at(-1) ?? ''));
}

/** What a title says: one of its parts is the kind's name, begins with it or ends with it, and does not speak about it. */
export function productTitleOf(title: string): ProductName | null {
  let found: ProductName | null = null;
  for (const words of partsOf(title)) {
    const name = sure.filter((each) => opens(words, each)).sort((a, b) => b.length - a.length)[0];
    if (name && !aboutWords.has(words[name.length] ?? '')) return 'sure';
    const end = sure.filter((each) => closes(words, each)).sort((a, b) => b.length - a.length)[0];
    if (end && !articles.has(words.at(-end.length - 1) ?? '')) return 'sure';
    const said = requirements.has(words.join(' ')) ? 'asks' : asksFor(words);
    if (said === 'asks') found = said;
    else if (said !== null || likely.has(words.join(' '))) found ??= 'likely';
  }
  return found;
}

/** True for a title such as "PRD rules" or "Writing a product brief": it is about all documents of the kind. */
export function speaksAboutProducts(title: string): boolean {
  return partsOf(title).some((words) =>
    sure.some(
      (name) =>
        (opens(words, name) && aboutWords.has(words[name.length] ?? '')) ||
        (makingWords.has(words[0] ?? '') && closes(words, name)),
    ),
  );
}

/** "Catalogue of requirements", "requirements of the shop", but not "requirements review"; "system requirements" may be those of a product or on a machine. */
function asksFor(words: readonly string[]): 'asks' | 'likely' | null {
  if (words.length > 6) return null;
  if (words[0] === 'requirements' && (aboutWords.has(words[1] ?? '') || besideWords.has(words[1] ?? ''))) return null;
  if (!asking.has(words.at(-1) ?? '') && (words.length < 2 || !asking.has(words[0] ?? ''))) return null;
  return words.some((word) => ofMachines.has(word)) ? 'likely' : 'asks';
}

const asking: ReadonlySet<string> = new Set([
  ...['requirements', 'anforderungen', 'exigences', 'requisitos', 'requerimientos'],
]);

/** What needs something to run, rather than is asked for. */
const ofMachines: ReadonlySet<string> = new Set([
  ...['system', 'hardware', 'software', 'minimum', 'installation', 'build', 'runtime', 'server', 'client', 'browser'],
]);

/** What stands before a kind's name where a sentence speaks of such documents. */
const articles: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'the',
    'good',
    'your',
    'our',
    'my',
    'this',
    'of',
    'to',
    'from',
    'with',
    'for',
    'writing',
    'ein',
    'eine',
  ],
  ...[
    'das',
    'des',
    'un',
    'une',
    'le',
    'la',
    'el',
    'los',
    'do',
    'del',
    'du',
    'um',
    'uma',
    'o',
    'vs',
    'and',
    'write',
    'review',
  ],
]);

function opens(words: readonly string[], name: readonly string[]): boolean {
  return name.length <= words.length && name.every((word, index) => words[index] === word);
}

function closes(words: readonly string[], name: readonly string[]): boolean {
  return opens(words.slice(Math.max(0, words.length - name.length)), name);
}

/** The words of each part of a title that a mark sets apart. */
function partsOf(title: string): string[][] {
  return brief(title, 300)
    .split(/[:–—|·()[\]]|\s[-&+]\s/)
    .map(wordsOf);
}

/** Words in lower case, without accents. */
function wordsOf(text: string): string[] {
  const plain = brief(text, 300)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
