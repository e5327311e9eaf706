import type { Artifact, Field, Reference } from '../../artifact/types.js';
import { titleHeading } from '../../artifact/carriers/head.js';
import type { Corpus } from '../../corpus/types.js';
import { contains } from '../../document/range.js';
import { nameOf, pathFrom } from '../../text/paths.js';
import { languageOf } from '../../words/languages.js';
import type { Language } from '../../words/pack.js';
import { numberedIn } from '../renumber/numbered.js';
import { linkTo } from '../references/link-to.js';

/** How a repository says in an old record which one took its place. */
export interface Wording {
  /** The status of the old record. */
  readonly word: string;
  /** What parts the word from the name of the other record; null where that has a key of its own. */
  readonly joint: string | null;
  /** The key of its own, as written. */
  readonly key: string;
  /** What the new record is called in the old one; null for the usual name. */
  readonly name: NameOf | null;
}

/** What one record is called in another one. */
type NameOf = (other: Artifact, from: Artifact) => string;

/** How a key of frontmatter names other records. */
export interface KeyWording {
  readonly key: string;
  readonly name: NameOf | null;
  readonly isList: boolean;
}

const words: Readonly<Record<Language, readonly [superseded: string, by: string, supersedes: string]>> = {
  en: ['superseded', ' by ', 'Supersedes'],
  de: ['ersetzt', ' durch ', 'Ersetzt'],
  fr: ['remplacée', ' par ', 'Remplace'],
  es: ['reemplazada', ' por ', 'Reemplaza'],
  pt: ['substituída', ' por ', 'Substitui'],
};

/** The wording of a record that nobody else shows how to write. */
export function usualWording({ document, status }: Artifact): Wording {
  const [word, joint] = words[languageOf(document.text)];
  return { word, joint: status?.carrier === 'frontmatter' ? null : joint, key: 'superseded-by', name: null };
}

/** The word before the name of an old record, in the language of the two. */
export function supersedesWord(successor: Artifact, old: Artifact): string {
  return words[languageOf(`${old.document.text.slice(0, 1_500)}\n${successor.document.text.slice(0, 1_500)}`)][2];
}

/** The wording of a record beside an old one that says in the same carrier by which one it was superseded. */
export function wordingOf(corpus: Corpus, old: Artifact): Wording {
  const alike = corpus.artifacts.filter(
    ({ status }) => status?.canonical === 'superseded' && status.carrier === old.status?.carrier,
  );
  for (const other of beside(alike, old)) {
    const wording = wordingIn(corpus, other);
    if (wording) return wording;
  }
  return usualWording(old);
}

/** How a record beside a new one says in its frontmatter which one it supersedes; null where none does. */
export function keyWordingOf(corpus: Corpus, successor: Artifact): KeyWording | null {
  for (const other of beside(corpus.artifacts, successor)) {
    const field = other.fields.find(
      ({ key, carrier, path, items }) =>
        key === 'supersedes' && carrier === 'frontmatter' && path === undefined && items.length > 0,
    );
    const reference =
      field && other.references.find(({ range, path }) => path === undefined && contains(field.range, range));
    if (field && reference)
      return { key: field.rawKey, name: nameLike(corpus, other, reference), isList: field.node?.kind === 'list' };
  }
  return null;
}

/** Other records that are numbered with one; another folder may be another team's. */
function beside(artifacts: readonly Artifact[], { path: own }: Artifact): Artifact[] {
  const folder = numberedIn(own);
  return artifacts.filter(({ path }) => path !== own && numberedIn(path) === folder);
}

/** So many characters part a status from the name behind it. */
const longestJoint = 30;

function wordingIn(corpus: Corpus, { status, fields, references, document, ...rest }: Artifact): Wording | null {
  const reference = references.find(({ relation, path }) => relation === 'superseded-by' && path === undefined);
  if (!status || status.path !== undefined || !reference) return null;
  const artifact: Artifact = { status, fields, references, document, ...rest };
  const name = nameLike(corpus, artifact, reference);
  const field = fields.find((each) => each.path === undefined && contains(each.range, reference.range));
  if (field?.key === 'superseded-by' && field.carrier === status.carrier)
    return { word: status.raw, joint: null, key: field.rawKey, name: isPlain(field, reference) ? name : null };
  const start =
    reference.target !== null ? document.text.lastIndexOf('[', reference.range.start) : reference.range.start;
  const joint = document.text.slice(status.range.end, start);
  if (start < status.range.end || joint.length > longestJoint || /[\r\n\d()[\]]/.test(joint) || joint.trim() === '')
    return null;
  return { word: status.raw, joint, key: 'superseded-by', name };
}

/** One name alone, which another can stand in the place of. */
function isPlain({ value, items }: Field, { text, target }: Reference): boolean {
  return items.length === 1 && (value === text || target !== null);
}

/** Calls a record as another one is called by a reference: by its id, its title, its heading, its file or a link from one of these. */
function nameLike(corpus: Corpus, from: Artifact, reference: Reference): NameOf | null {
  const found = corpus.resolve(reference, from);
  if (found.state !== 'found' || found.record) return null;
  const calls: readonly ((artifact: Artifact, old: Artifact) => string | undefined)[] = [
    ({ id }) => id?.text,
    ({ document }) => titleHeading(document)?.text,
    ({ title }) => title?.text,
    ({ path }) => nameOf(path),
    ({ path }) => nameOf(path).replace(/\.(?:md|markdown)$/i, ''),
    ({ path }, old) => pathFrom(old.path, path),
    ({ path }) => path,
  ];
  const call = calls.find((each) => each(found.artifact, from) === reference.text);
  if (!call) return null;
  const { document } = from;
  const isLink = document.text.slice(reference.range.end, reference.range.end + 2) === '](';
  return (by, old) => {
    const words = (call(by, old) ?? nameOf(by.path)).replace(/[[\]]/g, '');
    return isLink ? linkTo(by, old, words) : words;
  };
}
