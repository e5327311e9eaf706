import { nameId } from '../artifact/ids.js';
import type { Artifact, Id, Reference } from '../artifact/types.js';
import type { Corpus, Resolution } from '../corpus/types.js';
import { contains, type Range } from '../document/range.js';
import { isMarkdownPath, linkTargets } from '../document/link-targets.js';
import type { FoundLink } from '../document/plain-links.js';
import { overlapping } from '../document/select.js';
import { linksIn } from '../document/slice.js';
import type { Report, Severity, Suggestion } from '../lint/rule.js';
import { artifactRule, byStageAndClosed } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { pathFrom } from '../text/paths.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

type Message = 'record' | 'record-near' | 'file' | 'file-near' | 'write';
/** How many references of a file are helped with the name that was meant; each is compared with every other. */
const mostHelped = 20;

/** The name of a record that is known by its day. */
const datedName = /(?:^|\/)\d{4}-\d{2}-\d{2}[-_.][^/]*$/;

type Missing = Extract<Resolution, { state: 'missing' }>;

/** A reference to a record or a file that is not there. */
export const danglingReference = artifactRule<Message>({
  id: 'dangling-reference',
  group: 'form',
  summary: 'A reference leads to nothing.',
  severity: byStageAndClosed,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    record: 'Refer to a record that is there; no "{words}" was found',
    'record-near': 'Refer to a record that is there; no "{words}" was found, but "{near}" was',
    file: 'Link to a file that is there; "{words}" was not found',
    'file-near': 'Link to a file that is there; "{words}" was not found, but "{near}" was',
    write: 'Write "{near}"',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const links = [...deadLinks(artifact, corpus)];
    let helped = 0;
    const nearest = (found: Missing): Missing['nearest'] => (helped++ < mostHelped ? found.nearest : []);
    for (const link of links) {
      const report = onFile({ range: link.urlRange }, link.url, nearest(link.found), artifact);
      yield isOfRecord(link.url) ? report : { ...report, severity: mildly(artifact) };
    }
    for (const reference of artifact.references) {
      const found = resolved(reference, artifact, corpus);
      if (found.state !== 'missing') continue;
      if (reference.path === undefined && links.some((link) => contains(link.range, reference.range))) continue;
      yield reference.target === null
        ? onRecord(reference, nearest(found), artifact)
        : onFile(reference, reference.target, nearest(found), artifact);
    }
  },
});

function* deadLinks(artifact: Artifact, corpus: Corpus): Iterable<FoundLink & { found: Missing }> {
  const { document } = artifact;
  let block: Range | null = null;
  let inside: readonly FoundLink[] = [];
  let next = 0;
  for (const { url, urlRange } of linkTargets(document, isMarkdownPath)) {
    const found = corpus.resolve({ text: url, target: url }, artifact);
    if (found.state !== 'missing') continue;
    if (!block || !contains(block, urlRange)) {
      block = blockOf(artifact, urlRange);
      inside = linksIn(document, block);
      next = 0;
    }
    // Candidates come in document order, and so do the links of a block.
    while ((inside[next]?.range.end ?? Infinity) < urlRange.end) next++;
    const link = inside[next];
    if (link && contains(link.range, urlRange)) yield { ...link, found };
  }
}

/** The severity where it may be nothing. */
function mildly({ stage }: Artifact): Severity {
  return atMost(byStageAndClosed[stage] ?? 'hint', 'information');
}

/** A path in metadata may count from the root as well as from the file. */
function resolved(reference: Reference, artifact: Artifact, corpus: Corpus): Resolution {
  const found = corpus.resolve(reference, artifact);
  const { target, carrier } = reference;
  if (found.state !== 'missing' || carrier !== 'frontmatter' || !target || /^[/.]/.test(target)) return found;
  const fromRoot = corpus.resolve({ ...reference, target: `/${target}` }, artifact);
  return fromRoot.state === 'missing' ? found : fromRoot;
}

/** True where a link in the text leads to a record, by its number or to a file of the same folder; other pages may be kept or made elsewhere. */
function isOfRecord(url: string): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return !path.replace(/^\.\//, '').includes('/') || nameId(path) !== null || datedName.test(path);
}

/** The block around an offset, which is what has to be read to know whether a link is one. */
function blockOf({ document }: Artifact, range: Range): Range {
  const { outline, lines } = document;
  const [paragraph] = overlapping(outline.paragraphs, range);
  return paragraph && contains(paragraph.range, range) ? paragraph.range : lines.range(lines.at(range.start));
}

function onRecord(reference: Reference, nearest: Missing['nearest'], artifact: Artifact): Report<Message> {
  const near = nearest.flatMap((one) => (one.id ? [asWritten(one.id, reference.text)] : []));
  return {
    message: near.length > 0 ? 'record-near' : 'record',
    data: { words: shorten(reference.text), near: near[0] ?? '' },
    range: reference.range,
    path: reference.path,
    suggestions: standsAsRead(artifact, reference) ? near.map((id) => writing(id, reference, artifact)) : [],
    ...(isOfAnother(reference, artifact) ? { severity: mildly(artifact) } : {}),
  };
}

/** Words before an id that say nothing of whose it is. */
const plainWords: ReadonlySet<string> = new Set([
  ...['see', 'and', 'or', 'also', 'by', 'on', 'with', 'to', 'of', 'from', 'in', 'replaces', 'supersedes', 'amends'],
  ...['extends', 'refines', 'requires', 'follows', 'siehe', 'und', 'ersetzt', 'von', 'durch', 'voir', 'et', 'par'],
  ...['remplace', 'ver', 'y', 'e', 'por', 'reemplaza', 'substitui', 'record', 'records', 'decision', 'our', 'no'],
]);

/** "Billing ADR-0036" may be a record of another repository: a name stands right before the id, at the start of its entry. */
function isOfAnother({ range, path }: Reference, { document }: Artifact): boolean {
  if (path !== undefined) return false;
  const before = document.text.slice(
    Math.max(document.lines.start(document.lines.at(range.start)), range.start - 40),
    range.start,
  );
  const name = /(?:[,;:|]|\*\*)[ \t]*([\p{L}\p{N}-]+)[ \t]$/u.exec(before)?.[1];
  return name !== undefined && !plainWords.has(name.toLowerCase());
}

/** An id in the form in which the reference is written: `ADR-0013` becomes `ADR-0011`. */
function asWritten(id: Id, reference: string): string {
  if (/\D/.test(id.text)) return id.text;
  return reference.replace(/\d+(?!.*\d)/s, (digits) => id.number.padStart(digits.length, '0'));
}

function onFile(
  at: { range: Range; path?: string },
  target: string,
  nearest: Missing['nearest'],
  artifact: Artifact,
): Report<Message> {
  const near = nearest.map((one) => pathFrom(artifact.path, one.path));
  const { start, end } = at.range;
  const shift = at.path === undefined ? artifact.document.text.slice(start, end).indexOf(target) : -1;
  const words =
    shift < 0 ? null : { text: target, range: { start: start + shift, end: start + shift + target.length } };
  return {
    message: near.length > 0 ? 'file-near' : 'file',
    data: { words: shorten(target, 60), near: near[0] ?? '' },
    range: words?.range ?? at.range,
    path: at.path,
    suggestions: words ? near.map((path) => writing(path, words, artifact)) : [],
  };
}

function writing(near: string, words: { text: string; range: Range }, artifact: Artifact): Suggestion {
  return { title: 'write', data: { near }, edits: [replacing(artifact, words, near)], snippet: false };
}
