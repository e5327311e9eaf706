import type { Artifact, Field } from '../artifact/types.js';
import type { Range, TextEdit } from '../document/range.js';
import type { Report } from '../lint/rule.js';
import { always, artifactRule } from '../lint/rule.js';
import { coveredBy } from './shared/covered.js';
import { hiddenIn, nameOfCharacter, type Hidden } from './shared/hidden.js';
import { lookAlikesIn } from './shared/look-alikes.js';
import { shorten } from './shared/shorten.js';

type Message = 'turns' | 'unseen' | 'twin';

/** Metadata that people and tools compare letter by letter. */
const compared: ReadonlySet<string> = new Set(['id', 'status', 'owner', 'date', 'final-call', 'work-type', 'type']);

/** Text that does not say what it shows. */
export const hiddenCharacters = artifactRule<Message>({
  id: 'hidden-characters',
  group: 'reading',
  summary: 'Characters that nobody sees change what the text says.',
  severity: always('warning'),
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    turns: 'Remove {name}; it shows the words in another order than they are read',
    unseen: 'Remove {name}; nobody sees it, and searches miss the word',
    twin: 'Write "{plain}" in Latin letters; {name} only looks like one',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const { text, lines } = artifact.document;
    const isCompared = coveredBy(
      artifact.fields
        .filter(({ key, path }) => compared.has(key) && path === undefined)
        .map(({ keyRange, range }) => ({ start: keyRange.start, end: range.end })),
    );
    let line: Hidden[] = [];
    let last = -1;
    for (const hidden of hiddenIn(text)) {
      const at = lines.at(hidden.start);
      if (at !== last && line.length > 0) yield reportOn(line, text, isCompared);
      if (at !== last) line = [];
      last = at;
      line.push(hidden);
    }
    if (line.length > 0) yield reportOn(line, text, isCompared);
    for (const field of artifact.fields) if (field.path === undefined) yield* twinsIn(field, artifact);
  },
});

/** What one line hides is one finding, with one fix. */
function reportOn(hidden: readonly Hidden[], text: string, isCompared: (range: Range) => boolean): Report<Message> {
  const turning = hidden.find(({ turns }) => turns);
  const [first = { start: 0, end: 0 }] = turning ? [turning] : hidden;
  const range = { start: first.start, end: first.end };
  const [character = ''] = text.slice(first.start, first.end);
  return {
    message: turning ? 'turns' : 'unseen',
    data: { name: nameOfCharacter(character) },
    range,
    fix: hidden.map(({ start, end }) => removal(text, { start, end })),
    severity: turning || isCompared(range) ? 'warning' : 'information',
  };
}

function removal(text: string, range: Range): TextEdit {
  return { range, expected: text.slice(range.start, range.end), text: '' };
}

/** Letters of another script in a key, or in a value that is compared. */
function* twinsIn(field: Field, { document }: Artifact): Iterable<Report<Message>> {
  const places = compared.has(field.key) ? [field.keyRange, field.range] : [field.keyRange];
  for (const place of places) {
    const source = document.text.slice(place.start, place.end);
    for (const { start, end, letter, plain } of lookAlikesIn(source)) {
      const range = { start: place.start + start, end: place.start + end };
      yield {
        message: 'twin',
        data: { plain: shorten(plain, 24), name: nameOfCharacter(letter) },
        range,
        fix: [{ range, expected: source.slice(start, end), text: plain }],
      };
    }
  }
}
