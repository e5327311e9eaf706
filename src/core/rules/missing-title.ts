import type { Artifact } from '../artifact/types.js';
import { titleHeading } from '../artifact/carriers/head.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { literal } from '../lint/snippet.js';
import { eolAt } from '../document/lines.js';
import { nameOf } from './shared/paths.js';
import { placeFor } from './shared/place.js';
import { inserting } from './shared/replace.js';
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
    else if (isNumber(artifact.title.text)) yield onNumber(artifact);
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
  const at = document.bodyStart;
  const eol = eolAt(document.text, document.lines, Math.max(0, at - 1));
  const before = at > 0 && !isBlankBefore(artifact, at) ? eol : '';
  const text = `${before}# \${1:${literal(title)}}${eol}${eol}`;
  return {
    message: 'missing',
    range: document.outline.headings.find(({ range }) => range.end > range.start)?.range ?? placeFor(artifact, []),
    suggestions: [
      { title: 'add', data: { title: shorten(title) }, edits: [inserting(artifact, at, text)], snippet: true },
    ],
  };
}

function isBlankBefore({ document }: Artifact, at: number): boolean {
  const line = document.lines.at(at);
  return document.text.slice(document.lines.start(line - 1), at).trim() === '';
}

function onNumber(artifact: Artifact): Report<Message> {
  const { document, title } = artifact;
  const heading = titleHeading(document);
  const own = heading?.range ?? title?.range ?? placeFor(artifact, []);
  const words = document.text.slice(own.start, own.end);
  return {
    message: 'number',
    data: { id: shorten(words, 24) },
    range: own,
    suggestions: heading ? naming(artifact, own.end, /[:–—-]$/.test(words) ? ' ' : ': ') : [],
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
