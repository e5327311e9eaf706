import type { Artifact } from '../artifact/types.js';
import { titleHeading } from '../artifact/carriers/head.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { literal } from '../lint/snippet.js';
import type { Document } from '../document/document.js';
import { eolAt } from '../document/lines.js';
import { trimmed, type Words } from '../document/range.js';
import { insertion } from '../author/lines-below.js';
import { nameOf } from '../text/paths.js';
import { placeFor } from './shared/place.js';
import { inserting, type FileEdit } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

type Message = 'missing' | 'number' | 'add' | 'name';

/** A record that nobody can call by a name. */
export const missingTitle = artifactRule<Message>({
  id: 'missing-title',
  group: 'form',
  summary: 'Nothing says in words what the record is about.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    missing: 'Add a title that says what is decided, such as "# Use a message queue"',
    number: 'Say after "{id}" what is decided, such as "Use a message queue"',
    add: 'Add the title "{title}"',
    name: 'Name it "{title}"',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    if (!artifact.title || artifact.title.text.trim() === '') yield onMissing(artifact);
    else if (isNumber(artifact.title.text)) yield onNumber(artifact, artifact.title);
  },
});

/** "ADR-0047:" and "0012" are numbers, not names. */
function isNumber(title: string): boolean {
  return (
    title.length < 40 &&
    /^\[?(?:ADR|PRD|RFC|DR|KEP|EIP|DEC)?[-_ #]{0,3}\d{1,8}[a-z]?\]?\s{0,9}[.:–—-]?$/i.test(title.trim())
  );
}

function onMissing(artifact: Artifact): Report<Message> {
  const { document } = artifact;
  const title = titleFromName(artifact.path);
  const edits = [titleAbove(document, title)];
  const first = document.outline.headings.find(({ range }) => range.end > range.start);
  return {
    message: 'missing',
    range: first?.range ?? placeFor(artifact, []),
    suggestions: [{ title: 'add', data: { title: shorten(title) }, edits, snippet: true }],
  };
}

/** The title above the first words of the body, with a blank line on both sides. */
function titleAbove(document: Document, title: string): FileEdit {
  const { text, lines, bodyStart, path } = document;
  const words = trimmed(text, { start: bodyStart, end: text.length });
  const at = Math.max(bodyStart, lines.start(lines.at(words.start)));
  const eol = eolAt(text, lines, at);
  const before = at > 0 && text.slice(lines.start(lines.at(at) - 1), at).trim() !== '' ? eol : '';
  const source = `${before}# \${1:${literal(title)}}${eol}${words.start < words.end ? eol : ''}`;
  return { ...insertion(at, source), path };
}

function onNumber(artifact: Artifact, title: Words): Report<Message> {
  const top = titleHeading(artifact.document);
  const { text, range } = top ?? title;
  return {
    message: 'number',
    data: { id: shorten(text, 24) },
    range,
    path: top ? undefined : title.path,
    suggestions: top ? naming(artifact, range.end, /[:–—-]$/.test(text) ? ' ' : ': ') : [],
  };
}

function naming(artifact: Artifact, at: number, gap: string): Suggestion[] {
  const title = titleFromName(artifact.path);
  const edits = [inserting(artifact, at, `${gap}\${1:${literal(title)}}`)];
  return [{ title: 'name', data: { title: shorten(title) }, edits, snippet: true }];
}

/** What the file's name says: `0012-use-queues.md` is "Use queues". */
function titleFromName(path: string): string {
  const name = nameOf(path).replace(/\.\w+$/, '');
  const words = name
    .replace(/^(?:[A-Za-z]{2,8}-)?\d[\d-]*[a-z]?[-_. ]+(?=\p{L})/u, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  const [first = '', ...rest] = /\p{L}{3}/u.test(words) && words.includes(' ') ? words : 'Say what is decided';
  return first.toUpperCase() + rest.join('');
}
