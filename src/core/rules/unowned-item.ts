import type { Artifact, CheckItem } from '../artifact/types.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { inserting } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

const owners = ['product', 'engineering', 'joint'];

/** Something that must be done, and that nobody has taken. */
export const unownedItem = artifactRule<'unowned' | 'list' | 'assign'>({
  id: 'unowned-item',
  group: 'done',
  summary: 'An item of the definition of done has no owner.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    unowned: 'Give "{item}" an owner: (product), (engineering), (joint) or a name',
    list: 'Give each of these {count} items an owner: (product), (engineering), (joint) or a name',
    assign: 'Assign it to {owner}',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact, corpus }) {
    const items = artifact.checklist.filter((item) => item.list === 'done');
    const unowned = items.filter((item) => item.owner === null);
    const [first] = unowned;
    if (!first) return;
    // Where nobody has ever named an owner, one finding says it for the whole list.
    const unheard = unowned.length === items.length && unowned.length > 1 && !artifact.usesOurKeys && !corpus.adopted;
    if (unheard) {
      yield {
        message: 'list',
        data: { count: String(unowned.length) },
        range: first.range,
        suggestions: assigning([first], artifact),
      };
      return;
    }
    for (const item of unowned) {
      yield {
        message: 'unowned',
        data: { item: shorten(item.text, 32) },
        range: item.range,
        path: item.path,
        suggestions: assigning([item], artifact),
      };
    }
  },
});

function assigning(items: readonly CheckItem[], artifact: Artifact): Suggestion[] {
  if (items.some((item) => item.path !== undefined)) return [];
  return owners.map((owner) => ({
    title: 'assign',
    data: { owner },
    edits: items.map((item) => inserting(artifact, item.range.end, ` (${owner})`)),
    snippet: false,
  }));
}
