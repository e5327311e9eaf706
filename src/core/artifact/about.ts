import { nameOf } from './paths.js';
import type { Weighed } from './product-evidence.js';
import { productTitleOf, speaksAboutProducts } from './product-names.js';
import { aboutWords } from './product-words.js';
import { has, isComplete } from './signs.js';

/** A review of a record, by how its name ends or its title begins, unless it has every part of a record itself. */
export function isAbout({ title, document, sections }: Pick<Weighed, 'title' | 'document' | 'sections'>): boolean {
  const name = document.path.split('/').at(-1) ?? '';
  if (isAboutKind(title) || speaksAboutProducts(nameOf(name))) return true;
  if (isComplete(sections) || has(sections, 'goals') || has(sections, 'requirements')) return false;
  return (
    /^(?:adr|prd)[-_]?\d+.*[-_](?:review|critique|debate|assessment|evaluation)\.(?:md|markdown)$/i.test(name) ||
    /^\W*(?:review|critique|audit|evaluation|assessment|retrospective) (?:of|on)\b/i.test(title) ||
    /^\W*(?:ADR|PRD|RFC)[-_ ]?\d+\s*[:–—-]?\s*(?:review|critique|audit|debate|assessment)\b/i.test(title)
  );
}

/** The title of a form that is still to be filled in. */
const templateTitle =
  /^\W*(?:template|vorlage|plantilla|modelo|modèle)\b|\b(?:template|vorlage|plantilla|modelo)\W*$|[<[{]\s*(?:project|product|feature|projekt|produkt|nom|nome|nombre|name|titel|title|título|titre)(?:\b|_)[^>\]}]*[>\]}]/i;

/** "PRD rules" and "ADR guide: ..." are about all documents of the kind. */
function isAboutKind(title: string): boolean {
  if (speaksAboutProducts(title) || (templateTitle.test(title) && productTitleOf(title) !== null)) return true;
  const next = /^\W*(?:ADR|PRD|RFC)s?[ -](\p{L}+)/iu.exec(title)?.[1];
  return next !== undefined && aboutWords.has(next.toLowerCase()) && !/^\W*(?:ADR|PRD|RFC)[-_ ]?\d/i.test(title);
}
