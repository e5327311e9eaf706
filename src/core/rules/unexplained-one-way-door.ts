import type { Artifact, Field } from '../artifact/types.js';
import type { Document } from '../document/document.js';
import { contains, type Range, type Words } from '../document/range.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { linesBelow } from '../author/lines-below.js';
import { oneWayField } from '../artifact/one-way.js';
import { placeholder } from './shared/placeholder.js';

/** Fewer words than this name the door and give no reason. */
const leastWords = 6;

/** What a text says that speaks of going back, or of not being able to. */
const speaks =
  /(?<!\p{L})(?:one[ -]way|irrevers\p{L}*|revers\p{L}*|no way back|(?:can ?not|can't|cannot|hard to|never) (?:be )?(?:undo|undone|revert\p{L}*|go back|take\p{L}* back|rolled back)|einbahn\p{L}*|unumkehrbar\p{L}*|kein zurück|rückgängig|réversib\p{L}*|irréversib\p{L}*|sens unique|retour arrière|sin retorno|vuelta atrás|deshacer|sem volta|desfazer|irreversíve\p{L}*)(?!\p{L})/iu;

/** A decision that cannot be taken back, and does not say why that is all right. */
export const unexplainedOneWayDoor = artifactRule<'unexplained' | 'explain'>({
  id: 'unexplained-one-way-door',
  group: 'trade-offs',
  summary: 'A decision is called one-way, and nothing says why there is no way back.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    unexplained: 'Say why there is no way back, and why that is worth it',
    explain: 'Add a "Reversibility" section',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const door = oneWayField(artifact);
    if (!door || wordsOf(door.rest) >= 2 || isExplained(artifact, door.field)) return;
    yield {
      message: 'unexplained',
      range: door.field.range,
      path: door.field.path,
      suggestions: [explaining(artifact)],
    };
  },
});

/** A line of the frontmatter, a paragraph, a list item or a section that speaks of going back. */
function isExplained({ document }: Artifact, door: Field): boolean {
  const { headings, paragraphs, tables } = document.outline;
  const isOwn = (range: Range): boolean => door.path === undefined && contains(range, door.range);
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => (isOwn(row.range) ? [] : row.cells)));
  const said = [...linesIn(document, document.frontmatter.content), ...paragraphs, ...cells];
  if (said.some(({ text, range }) => !isOwn(range) && wordsOf(text) >= leastWords && speaks.test(text))) return true;
  return headings.some(
    ({ text, own }) => speaks.test(text) && wordsOf(document.text.slice(own.start, own.end)) >= leastWords,
  );
}

/** The lines of the frontmatter: other dialects have keys of their own for the reason. */
function linesIn({ text, lines }: Document, { start, end }: Range): Words[] {
  const found: Words[] = [];
  for (let line = lines.at(start); line <= lines.at(end) && start < end; line++) {
    const range = { start: lines.start(line), end: lines.end(line) };
    found.push({ text: text.slice(range.start, range.end), range });
  }
  return found;
}

function wordsOf(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}

function explaining(artifact: Artifact): Suggestion {
  const { document } = artifact;
  const why = `This is a one-way door: we cannot undo it, because ${placeholder(1, 'what is gone')}. It is worth it, because ${placeholder(2, 'reason')}.`;
  const edit = linesBelow(document, { start: document.bodyStart, end: document.text.length }, [
    '## Reversibility',
    '',
    why,
  ]);
  return { title: 'explain', data: {}, edits: [{ ...edit, path: artifact.path }], snippet: true };
}
