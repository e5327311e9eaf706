import type { HeadingMatcher } from '../../artifact/headings/match.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { contains, textOf } from '../../document/range.js';
import { languageBeside } from '../../words/languages.js';
import type { Language } from '../../words/pack.js';

/** The forms in which a cut line is drawn. */
export type MarkForm = 'item' | 'row' | 'break' | 'comment' | 'heading';

/** A form, and the words in it where neighbours have their own. */
export interface Mark {
  readonly form: MarkForm;
  readonly words: string | null;
}

/** The words of a line, and the heading over what is below it. */
export const lineWords: Readonly<Record<Language, { readonly line: string; readonly below: string }>> = {
  en: { line: 'cut line', below: 'below the cut line' },
  fr: { line: 'ligne de coupe', below: 'sous la ligne de coupe' },
  de: { line: 'Schnittlinie', below: 'unter der Linie' },
  es: { line: 'línea de corte', below: 'bajo la línea de corte' },
  pt: { line: 'linha de corte', below: 'abaixo da linha de corte' },
};

/** How other PRDs draw their line, those of the same folder first and the most usual first. */
export function neighboursMarks(corpus: Corpus, artifact: Artifact, match: HeadingMatcher): Mark[] {
  const language = languageBeside(artifact.document.text);
  const counts = new Map<MarkForm, { weight: number; readonly mark: Mark }>();
  for (const other of corpus.artifacts) {
    const mark = other.kind === 'prd' && other.path !== artifact.path ? markOf(other, match) : null;
    if (!mark) continue;
    const weight = folderOf(other.path) === folderOf(artifact.path) ? 1_000_000 : 1;
    const words = languageBeside(other.document.text) === language ? mark.words : null;
    const known = counts.get(mark.form);
    if (known) known.weight += weight;
    else counts.set(mark.form, { weight, mark: { ...mark, words } });
  }
  return [...counts.values()].sort((a, b) => b.weight - a.weight).map(({ mark }) => mark);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** How an artifact draws its line; null where it draws none of its own. */
function markOf({ cutLine: { at }, document }: Artifact, match: HeadingMatcher): Mark | null {
  if (!at) return null;
  const { outline, text } = document;
  const words = textOf(text, at);
  // What says a day, or more than its name, is said of that one line.
  const isPlain = words.length <= 40 && !/[\d\r\n]/.test(words);
  const said = isPlain ? words : null;
  const heading = outline.headings.find(({ range }) => range.start === at.start);
  if (heading) {
    const names = match(heading.text);
    const isOnly = names.length > 0 && names.every((name) => name === 'below-cut-line' || name === 'cut-line');
    return isOnly ? { form: 'heading', words: names.includes('cut-line') ? null : said } : null;
  }
  if (outline.comments.some(({ range }) => range.start === at.start)) return { form: 'comment', words: said };
  if (outline.tables.some(({ range }) => contains(range, at))) return { form: 'row', words: said };
  if (outline.items.some(({ range }) => range.start === at.start)) return { form: 'item', words: said };
  return { form: 'break', words: said };
}
