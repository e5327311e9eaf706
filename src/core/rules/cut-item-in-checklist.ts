import type { Artifact, CheckItem } from '../artifact/types.js';
import type { Words } from '../document/range.js';
import { contains } from '../document/range.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { gistOf, sharedBy } from '../text/overlap.js';
import { removing } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

/** An item that names something to say that it is not there. */
const denies =
  /(?<!\p{L})(?:no|not|never|without|unless|except|excluding|if|kein\p{L}*|nicht|ohne|außer|wenn|falls|sans|sauf|pas|aucune?|si|sin|ningun[ao]?|salvo|sem|não|nenhuma?|se)(?!\p{L})/iu;

/** So many items below the line are weighed against each item of the checklist. */
const most = 200;

/** What may be given up, and must be done all the same. */
export const cutItemInChecklist = artifactRule<'contradiction' | 'below' | 'remove'>({
  id: 'cut-item-in-checklist',
  group: 'trade-offs',
  summary: 'Something below the cut line is also asked for by the definition of done.',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    contradiction: 'Cut it or keep it: "{item}" is below the cut line, and must be done here',
    below: 'It is given up first here',
    remove: 'Take it off the checklist',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const asked = artifact.checklist.filter(({ list, text }) => list === 'done' && !denies.test(text));
    if (asked.length === 0) return;
    const below = artifact.cutLine.below.slice(0, most).map(named);
    for (const item of asked) {
      const gist = gistOf(item.text);
      const cut = below.find((candidate) => isIn(candidate.gist, gist) && !contains(item.range, candidate.words.range));
      if (!cut) continue;
      yield {
        message: 'contradiction',
        data: { item: shorten(cut.name, 24) },
        range: item.range,
        path: item.path,
        related: [{ path: artifact.path, range: cut.words.range, message: 'below', data: {} }],
        suggestions: takingOff(item, artifact),
      };
    }
  },
});

/** What an item is called, before a colon or a dash says more about it, and what that is about. */
function named(words: Words): { words: Words; name: string; gist: ReadonlySet<string> } {
  const first = words.text.split('\n', 1)[0] ?? '';
  const head = first.split(/:\s|\s[–—-]\s/, 1)[0] ?? '';
  const gist = gistOf(head);
  const isName = gist.size >= 2 || head === first;
  const name = (isName ? head : first).replace(/^[*_\s]+|[*_.\s]+$/g, '');
  return { words, name, gist: isName ? gist : gistOf(first) };
}

/** True where two words or more of the one, and most of them, stand in the other. */
function isIn(cut: ReadonlySet<string>, item: ReadonlySet<string>): boolean {
  const shared = sharedBy(cut, item);
  return shared >= 2 && shared * 3 >= cut.size * 2;
}

/** Takes away the line of an item that stands alone on it. */
function takingOff(item: CheckItem, artifact: Artifact): Suggestion[] {
  const { lines, outline, text } = artifact.document;
  const listed = outline.items.find(({ range }) => range.start === item.range.start);
  if (!listed || item.path !== undefined) return [];
  const first = lines.at(listed.block.start);
  const last = lines.at(item.range.end);
  const isAlone = !outline.items.some((other) => other !== listed && contains(listed.block, other.block));
  if (!isAlone || text.slice(item.range.end, listed.block.end).trim() !== '') return [];
  const end = last + 1 < lines.count ? lines.start(last + 1) : text.length;
  const edits = [removing(artifact, { start: lines.start(first), end })];
  return [{ title: 'remove', data: {}, edits, snippet: false }];
}
