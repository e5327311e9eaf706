import type { Range, Words } from '../document/range.js';
import { nearestWord } from '../text/nearest.js';
import type { Suppressed } from './commented-files.js';
import { maySuppress } from './hiding.js';
import { endsOf } from './ends.js';
import { withoutComment, withoutId } from './removal.js';
import type { Report } from './rule.js';
import { suppressionWords, type Suppression } from './suppressions.js';

/** What is said of suppressions without effect. */
export type UnusedMessage =
  'unused' | 'unused-id' | 'unknown-rule' | 'never' | 'unknown-word' | 'nothing-to-end' | 'change';

/** What is known of a file's suppressions after its rules have spoken. */
export interface Use {
  /** By suppression, the ids of it that silenced something. */
  readonly used: ReadonlyMap<Suppression, ReadonlySet<number>>;
  /** The ids of all rules. */
  readonly known: ReadonlySet<string>;
  /** True for a rule that has spoken about the file, so that its silence means something; null asks of every rule. */
  readonly judged: (rule: string | null) => boolean;
}

/** More comments than these in one file are not judged: nobody writes them by hand, and each is held against the others. */
const mostJudged = 500;

/** Says which suppressions of a text, or which ids of them, have no effect. */
export function* unusedReports(all: Suppressed, use: Use): Generator<Report<UnusedMessage>> {
  const { path } = all;
  const judged = all.suppressions.slice(0, mostJudged);
  const ended = endsOf(judged);
  const texts = { ...all, ended };
  for (const suppression of judged) {
    const { reach, word, ids } = suppression;
    if (reach === 'unknown') {
      const nearest = nearestWord(word.text, Object.keys(suppressionWords));
      if (nearest) yield { ...misspelt(path, word, nearest), message: 'unknown-word' };
      continue;
    }
    for (const id of ids) yield* strange(path, id, use.known);
    if (reach === 'end') {
      if (ended.get(suppression)?.length === 0) yield whole(texts, suppression, 'nothing-to-end');
      continue;
    }
    yield* idle(texts, suppression, use);
  }
}

/** An id that is no rule, or one that no comment can silence. */
function* strange(path: string, id: Words, known: ReadonlySet<string>): Generator<Report<UnusedMessage>> {
  if (known.has(id.text) && !maySuppress(id.text))
    yield { message: 'never', data: { rule: id.text }, path, range: id.range };
  if (known.has(id.text)) return;
  const nearest = nearestWord(id.text, known);
  if (nearest) yield { ...misspelt(path, id, nearest), message: 'unknown-rule' };
  else yield { message: 'unknown-rule', data: { rule: id.text }, path, range: id.range };
}

/** A text with what each end in it ends. */
type Ended = Suppressed & { readonly ended: ReturnType<typeof endsOf> };

function* idle(texts: Ended, suppression: Suppression, use: Use): Generator<Report<UnusedMessage>> {
  const { ids } = suppression;
  const isUsed = (id: number): boolean => use.used.get(suppression)?.has(id) === true;
  const unused = ids.flatMap(({ text }, index) =>
    use.known.has(text) && maySuppress(text) && use.judged(text) && !isUsed(index) ? [index] : [],
  );
  if (ids.length === 0 ? use.judged(null) && !isUsed(-1) : unused.length === ids.length) {
    yield whole(texts, suppression, 'unused');
    return;
  }
  for (const index of unused) {
    const { text, range } = ids[index] ?? suppression.word;
    const fix = [withoutId(texts.text, suppression, index, (other) => unused.includes(other))];
    yield { message: 'unused-id', data: { rule: text }, path: texts.path, range, fix };
  }
}

function whole(texts: Ended, suppression: Suppression, message: UnusedMessage): Report<UnusedMessage> {
  // What ends this one alone goes with it.
  const own = [...texts.ended].filter(
    ([, blocks]) => blocks.length > 0 && blocks.every((block) => block === suppression),
  );
  const fix = [suppression, ...own.map(([end]) => end)].map((each) => withoutComment(texts, each));
  return { message, path: texts.path, range: suppression.range, fix };
}

function misspelt(path: string, { text, range }: Words, nearest: string): Omit<Report<UnusedMessage>, 'message'> {
  const edits = [{ path, range: range satisfies Range, expected: text, text: nearest }];
  return {
    data: { rule: text, word: text },
    path,
    range,
    suggestions: [{ title: 'change', data: { nearest }, edits, snippet: false }],
  };
}
