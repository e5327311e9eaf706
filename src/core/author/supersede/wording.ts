import type { Artifact, Field, Reference } from '../../artifact/types.js';
import { titleHeading } from '../../artifact/carriers/head.js';
import { numberingFolder } from '../../corpus/paths.js';
import type { Corpus } from '../../corpus/types.js';
import { contains } from '../../document/range.js';
import { nameOf, pathFrom } from '../../text/paths.js';
import { languageOf } from '../../words/languages.js';
import type { Language } from '../../words/pack.js';
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
  readonly name: ((by: Artifact, old: Artifact) => string) | null;
}

const words: Readonly<Record<Language, readonly [word: string, joint: string]>> = {
  en: ['superseded', ' by '],
  de: ['ersetzt', ' durch '],
  fr: ['remplacée', ' par '],
  es: ['reemplazada', ' por '],
  pt: ['substituída', ' por '],
};

/** The wording of a record that nobody else shows how to write. */
export function usualWording(old: Artifact): Wording {
  const isKnown = /[äöüßéèêáíóúçãõ]/i.test(old.document.text.slice(0, 3_000));
  // A few foreign words in a short record are no language of their own.
  const [word, joint] = words[isKnown ? languageOf(old.document.text) : 'en'];
  return { word, joint: old.status?.carrier === 'frontmatter' ? null : joint, key: 'superseded-by', name: null };
}

/** The wording of the record nearest to an old one that says in the same carrier by which one it was superseded. */
export function wordingOf(corpus: Corpus, old: Artifact): Wording {
  const folder = numberingFolder(old.path);
  const others = corpus.artifacts.filter(
    (other) =>
      other !== old && other.status?.canonical === 'superseded' && other.status.carrier === old.status?.carrier,
  );
  const near = [...others.filter(({ path }) => numberingFolder(path) === folder), ...others];
  for (const other of near) {
    const wording = wordingIn(corpus, other);
    if (wording) return wording;
  }
  return usualWording(old);
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
function nameLike(corpus: Corpus, from: Artifact, reference: Reference): Wording['name'] {
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
