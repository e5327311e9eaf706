import { idOf, nameId } from '../../artifact/ids.js';
import type { Artifact, LogRecord } from '../../artifact/types.js';
import { localPath, resolvePath } from '../../corpus/paths.js';
import type { Corpus, Seat } from '../../corpus/types.js';
import type { Document } from '../../document/document.js';
import { contains, textOf, type Range, type Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import { addressesIn, pathsIn, type Address } from './addresses.js';
import { idsIn, idsInCode } from './ids.js';
import { numbersBeside } from './numbers-beside.js';

/** The record that somebody speaks of: an artifact, or one decision of a log. */
export interface Meant {
  readonly artifact: Artifact;
  readonly record: LogRecord | null;
}

/** A place that speaks of a record, by its id or by a path to its file. `text` is what stands there, without an anchor. */
export interface Mention extends Words {
  readonly path: string;
  readonly by: 'id' | 'path';
  /** `words` are those of a link, which leads there already. */
  readonly form: Address['form'] | 'code' | 'text' | 'words' | 'field';
  /** An id beside a link to the record, which no other record of that number can be meant by. */
  readonly isLinked: boolean;
  readonly meant: Meant;
}

/** A file that is no document, such as one of code. */
export interface PlainFile {
  readonly path: string;
  readonly text: string;
}

/** Every place in a document that speaks of a record of the corpus, in document order. */
export function mentionsIn(corpus: Corpus, document: Document, artifact: Artifact | null): Mention[] {
  const { path, text } = document;
  const seat: Seat = artifact ?? { path, kind: 'adr' };
  const addresses = addressesIn(document);
  const apart = addresses.map(({ urlRange }) => ({ range: urlRange }));
  const linked = linkedWords(addresses);
  const formAt = (range: Range): Mention['form'] => (overlapping(linked, range).next().done ? 'text' : 'words');
  const links = addresses.flatMap((address): Mention[] => {
    const meant = leadingTo(corpus, address, seat);
    if (!meant) return [];
    const written = localPath(address.url) ?? address.url;
    const range = { start: address.urlRange.start, end: address.urlRange.start + written.length };
    const beside = numbersBeside(document, address, meant.artifact).map((words) => ({
      ...words,
      path,
      by: 'id' as const,
      form: formAt(words.range),
      isLinked: true,
      meant,
    }));
    return [{ path, range, text: written, by: 'path', form: address.form, isLinked: true, meant }, ...beside];
  });
  const ids = idsIn(text)
    .filter(({ range }) => overlapping(apart, range).next().done)
    .flatMap((words): Mention[] => {
      const [around] = overlapping(linked, words.range);
      const led = around ? leadingTo(corpus, around.address, seat) : null;
      if (led && bears(led.artifact, words.text))
        return [{ ...words, path, by: 'id', form: 'words', isLinked: true, meant: led }];
      const isForeign =
        around !== undefined && !around.address.url.startsWith('#') && localPath(around.address.url) === null;
      const meant = isForeign ? null : meantBy(corpus, words.text, seat);
      return meant ? [{ ...words, path, by: 'id', form: formAt(words.range), isLinked: false, meant }] : [];
    });
  return onceEach([...links, ...ids, ...fieldsOf(corpus, artifact)]);
}

/** Every place in a file that is no document which speaks of a record: ids in comments, markers, and paths to the file. */
export function mentionsInPlain(corpus: Corpus, { path, text }: PlainFile): Mention[] {
  const seat: Seat = { path, kind: 'adr' };
  const paths = pathsIn(text).flatMap((address): Mention[] => {
    const meant = leadingTo(corpus, address, seat);
    return meant
      ? [{ path, range: address.urlRange, text: address.url, by: 'path', form: 'code', isLinked: true, meant }]
      : [];
  });
  const ids = idsInCode(text).flatMap(({ says, ...words }): Mention[] => {
    const meant = meantBy(corpus, says, seat);
    return meant ? [{ ...words, path, by: 'id', form: 'code', isLinked: false, meant }] : [];
  });
  return onceEach([...paths, ...ids]);
}

/** Words in metadata that are neither an address nor an id with a prefix: `supersedes: 12`, and all of a side file. */
function fieldsOf(corpus: Corpus, artifact: Artifact | null): Mention[] {
  if (!artifact) return [];
  return artifact.references.flatMap(({ text, target, range, path }): Mention[] => {
    const found = target === null ? corpus.resolve({ text, target }, artifact) : null;
    if (found?.state !== 'found') return [];
    if (path === undefined && textOf(artifact.document.text, range) !== text) return [];
    const isName = isNamed(text, found.artifact);
    const meant = { artifact: found.artifact, record: found.record };
    const place = { path: path ?? artifact.path, range, text, isLinked: isName, meant };
    return [isName ? { ...place, by: 'path', form: 'wiki' } : { ...place, by: 'id', form: 'field' }];
  });
}

/** The record that an address leads to. */
function leadingTo(corpus: Corpus, address: Address, seat: Seat): Meant | null {
  if (address.form === 'wiki') {
    const found = corpus.resolve({ text: '', target: `${address.url.trim()}.md` }, seat);
    return found.state === 'found' && isNamed(address.url.trim(), found.artifact) ? found : null;
  }
  const path = pathAt(corpus, address, seat.path);
  const file = path === null ? undefined : corpus.files.get(path);
  return file?.state === 'read' && file.artifact ? { artifact: file.artifact, record: null } : null;
}

/** The file of the repository that an address leads to, from its own folder or, where it is no link, from the root. */
export function pathAt(corpus: Corpus, { url, form }: Pick<Address, 'url' | 'form'>, from: string): string | null {
  const local = localPath(url);
  if (local === null || form === 'wiki') return null;
  const beside = resolvePath(local, from);
  const atRoot = form === 'bare' ? resolvePath(`/${local}`, from) : null;
  const tries = [beside, beside && `${beside}.md`, atRoot];
  return tries.find((path): path is string => path !== null && path !== '' && corpus.has(path)) ?? null;
}

function meantBy(corpus: Corpus, text: string, seat: Seat): Meant | null {
  const found = corpus.resolve({ text, target: null }, seat);
  return found.state === 'found' ? { artifact: found.artifact, record: found.record } : null;
}

/** True for an id with the number of an artifact. */
function bears(artifact: Artifact, text: string): boolean {
  const number = idOf({ text, range: { start: 0, end: 0 } })?.number;
  return number !== undefined && (artifact.id?.number === number || nameId(artifact.path)?.number === number);
}

function isNamed(words: string, { path }: Artifact): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    name.replace(/\.(?:md|markdown)$/i, '').toLowerCase() ===
    words
      .trim()
      .replace(/\.(?:md|markdown)$/i, '')
      .toLowerCase()
  );
}

function linkedWords(addresses: readonly Address[]): { readonly range: Range; readonly address: Address }[] {
  const linked: { readonly range: Range; readonly address: Address }[] = [];
  for (const address of addresses)
    if (address.words && address.words.start >= (linked.at(-1)?.range.end ?? 0))
      linked.push({ range: address.words, address });
  return linked;
}

function onceEach(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const inOrder = [...mentions].sort((a, b) =>
    a.path === b.path ? a.range.start - b.range.start || b.range.end - a.range.end : a.path < b.path ? -1 : 1,
  );
  for (const mention of inOrder) {
    const last = kept.at(-1);
    if (last?.path !== mention.path || !contains(last.range, mention.range)) kept.push(mention);
  }
  return kept;
}
