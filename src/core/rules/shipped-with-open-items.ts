import { artifactRule, byStage } from '../lint/rule.js';
import { shorten } from './shared/shorten.js';

/** So many open items are linked; the rest is counted. */
const mostLinked = 10;

/** Work that is said to be out, and whose own list says that it is not done. */
export const shippedWithOpenItems = artifactRule<'one' | 'open' | 'item'>({
  id: 'shipped-with-open-items',
  group: 'done',
  summary: 'The status says shipped, and items of the definition of done are not ticked.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    one: 'Tick "{item}", or say why it was dropped; the status is "{status}"',
    open: 'Tick the {count} open items, or say why they were dropped; the status is "{status}"',
    item: 'Not ticked: {item}',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const { status } = artifact;
    const open = artifact.checklist.filter((item) => item.list === 'done' && item.box !== null && !item.done);
    const [first] = open;
    if (!status?.shipped || !first) return;
    yield {
      message: open.length === 1 ? 'one' : 'open',
      data: { item: shorten(first.text, 32), count: String(open.length), status: shorten(status.raw, 24) },
      range: status.range,
      path: status.path,
      related: open.slice(0, mostLinked).map((item) => ({
        path: item.path ?? artifact.path,
        range: item.range,
        message: 'item',
        data: { item: shorten(item.text) },
      })),
    };
  },
});
