import { directories, fileNames, ownDirectories, proposalDirectories, proposalPlaces } from './dialects.js';
import { productNameOf } from './product-names.js';
import type { Kind } from './types.js';

/** Files that stand beside artifacts and are none. */
const aside =
  /^(?:readme(?:[-_.].*)?|index|summary|agents|claude|contributing|changelog|contents|toc|overview|guide|guidelines|how-?to|_index|_sidebar|todo|glossary|license|process|about|faq|tasks|plan|quickstart)\.(?:md|markdown)$/i;
/** A name made of nothing but what a template is called: `template`, `adr-template-short`, `0000-template`. */
const templateName =
  /^(?:(?:adr|prd|rfc|madr|kep|nygard|decision|record|design|proposal|spec|log|the|short|long|minimal|bare|full|simple|0+)[-_. ]?)*templates?(?:[-_. ](?:short|long|minimal|bare|full|simple|example|annotated|extended|adr|prd|madr|nygard|v?\d+|[a-z]{2}(?:-[a-z]{2})?))*$|^_/i;
/** A name that begins or ends with what a template is called in other languages than English. */
const foreignTemplate = /^(?:template|plantilla|vorlage|mod[eè]le|modelo)[-_ ]|[-_ ](?:plantilla|vorlage)$/i;
const unfilledNumber = /XXX|NNN/;

/** True for a name that belongs to an index or a guide rather than to a record. */
export function isAside(path: string): boolean {
  return aside.test(path.split('/').at(-1) ?? '');
}

/** True for a template: its whole name says so, or that of a folder above it. */
export function isTemplate(path: string): boolean {
  const parts = path.replace(/\.(?:md|markdown)$/i, '').split('/');
  const name = parts.pop() ?? '';
  if (
    unfilledNumber.test(name) ||
    templateName.test(name) ||
    (foreignTemplate.test(name) && kindByName(name.replace(foreignTemplate, '')) !== null)
  )
    return true;
  return parts.some(
    (part) =>
      /^[._]?(?:adr|prd|kep|rfc|doc|docs|issue|pull_request)?[-_]?templates?$|^archetypes$/i.test(part) ||
      unfilledNumber.test(part),
  );
}

/** The kind that the nearest telling directory names, with that directory. */
export function kindByDirectory(path: string): { kind: Kind; directory: string } | null {
  const parts = path.split('/').slice(0, -1);
  for (let index = parts.length - 1; index >= 0; index--) {
    const segment = (parts[index] ?? '').toLowerCase();
    const kind = Object.hasOwn(directories, segment) ? directories[segment] : undefined;
    if (kind) return { kind, directory: parts.slice(0, index + 1).join('/') };
  }
  return null;
}

/** The kind that a file's own name suggests. It is a sign, never proof. */
export function kindByName(path: string): Kind | null {
  const name = path.split('/').at(-1) ?? '';
  const known = fileNames.find(([pattern]) => pattern.test(name))?.[1];
  return known ?? (productNameOf(nameOf(path)) === 'sure' ? 'prd' : null);
}

/** A file's own name without its ending. */
export function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '');
}

/** True in a directory that holds product documents and nothing else. */
export function isOwnDirectory(path: string): boolean {
  return ownDirectories.has((path.split('/').at(-2) ?? '').toLowerCase());
}

/** True for a name that begins as records' names do: a number, a date, or letters and a number. */
export function isNumbered(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const own = /^(?:readme|index)\./i.test(name) ? (parts.at(-2) ?? '') : name;
  return /^\d{3,5}[a-z]?[-_. ]|^\d{8}-|^\d{4}-\d{2}(?:-\d{2})?-|^[a-z]+(?:-[a-z]+)*-?\d{2,6}(?:[-_. ]|$)/i.test(own);
}

/** True in directories of proposals whose names say so only together. */
export function inProposals(path: string): boolean {
  return proposalPlaces.some((place) => place.test(path));
}

/** True below a directory of proposals, whether it says so alone or together with others. */
export function isAmongProposals(path: string): boolean {
  return (
    inProposals(path) ||
    path
      .split('/')
      .slice(0, -1)
      .some((part) => proposalDirectories.has(part.toLowerCase()))
  );
}
