import type { Artifact } from '../../artifact/types.js';
import { changeOf } from '../change.js';
import { matchedItems } from '../items.js';
import type { Change, Pair } from '../types.js';

/** A cut line that was drawn or taken out, and the items that crossed it. */
export function cutLineChanges(pair: Pair): Change[] {
  if (pair.before.record || pair.after.record) return [];
  const [was, is] = [pair.before.artifact.cutLine, pair.after.artifact.cutLine];
  if (was.state === 'absent' && is.state === 'absent') return [];
  if (was.state === 'absent' || is.state === 'absent') {
    const isDrawn = was.state === 'absent';
    return [
      changeOf(pair, {
        kind: 'cut-line',
        direction: isDrawn ? 'stronger' : 'weaker',
        message: isDrawn ? 'cut-line-drawn' : 'cut-line-gone',
        before: was.at ?? was.below[0] ?? null,
        after: is.at ?? is.below[0] ?? null,
        was: isDrawn ? null : wordsOf(pair.before.artifact),
        is: isDrawn ? wordsOf(pair.after.artifact) : null,
      }),
    ];
  }
  const sided = ({ above, below }: typeof was) => [
    ...above.map((item) => ({ ...item, isAbove: true })),
    ...below.map((item) => ({ ...item, isAbove: false })),
  ];
  const { pairs, gone, come } = matchedItems(sided(was), sided(is));
  const crossed = pairs.filter(({ before, after }) => before.isAbove !== after.isAbove);
  return [
    ...crossed.map(({ before, after }) =>
      changeOf(pair, {
        kind: 'cut-line',
        direction: after.isAbove ? 'stronger' : 'weaker',
        message: after.isAbove ? 'rose-above' : 'fell-below',
        before,
        after,
        was: before.text,
        is: after.text,
      }),
    ),
    ...gone
      .filter(({ isAbove }) => isAbove)
      .map((item) =>
        changeOf(pair, {
          kind: 'cut-line',
          direction: 'weaker',
          message: 'dropped-above',
          before: item,
          after: is.at ?? is.above[0] ?? null,
          was: item.text,
        }),
      ),
    ...come
      .filter(({ isAbove }) => isAbove)
      .map((item) =>
        changeOf(pair, {
          kind: 'cut-line',
          direction: 'stronger',
          message: 'added-above',
          before: was.at ?? was.above[0] ?? null,
          after: item,
          is: item.text,
        }),
      ),
  ];
}

/** The words that draw the line; of one that is only implied, the first item below it. */
function wordsOf({ cutLine, document }: Artifact): string {
  const { at, below } = cutLine;
  return at ? document.text.slice(at.start, at.end) : (below[0]?.text ?? '');
}
