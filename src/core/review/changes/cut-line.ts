import type { Artifact, CutLine } from '../../artifact/types.js';
import type { Words } from '../../document/range.js';
import { changeOf, listChanges } from '../change.js';
import { matchedItems } from '../items.js';
import type { Change, Pair } from '../types.js';

/** An item, and the side of the line that it stands on. */
interface Sided extends Words {
  readonly isAbove: boolean;
}

/** A cut line that was drawn or taken out, and the items that crossed it. */
export function cutLineChanges(pair: Pair): Change[] {
  if (pair.before.record || pair.after.record) return [];
  const [was, is] = [pair.before.artifact.cutLine, pair.after.artifact.cutLine];
  if (was.state === 'absent' && is.state === 'absent') return [];
  if (was.state === 'absent' || is.state === 'absent') return [drawnOrGone(pair, was, is)];
  const { pairs, gone, come } = matchedItems(sided(was), sided(is));
  // What was below the line promised nothing.
  const isAbove = (item: Sided): boolean => item.isAbove;
  return listChanges(
    pair,
    { pairs, gone: gone.filter(isAbove), come: come.filter(isAbove) },
    {
      kind: 'cut-line',
      says: { gone: 'dropped-above', come: 'added-above' },
      at: { before: was.at ?? was.above[0] ?? null, after: is.at ?? is.above[0] ?? null },
      both: (before, after) => crossing(pair, before, after),
    },
  );
}

function drawnOrGone(pair: Pair, was: CutLine, is: CutLine): Change {
  const isDrawn = was.state === 'absent';
  return changeOf(pair, {
    kind: 'cut-line',
    direction: isDrawn ? 'stronger' : 'weaker',
    message: isDrawn ? 'cut-line-drawn' : 'cut-line-gone',
    before: was.at ?? was.below[0] ?? null,
    after: is.at ?? is.below[0] ?? null,
    was: isDrawn ? null : wordsOf(pair.before.artifact),
    is: isDrawn ? wordsOf(pair.after.artifact) : null,
  });
}

function sided({ above, below }: CutLine): Sided[] {
  return [...above.map((item) => ({ ...item, isAbove: true })), ...below.map((item) => ({ ...item, isAbove: false }))];
}

function crossing(pair: Pair, before: Sided, after: Sided): Change[] {
  if (before.isAbove === after.isAbove) return [];
  const [direction, message] = after.isAbove
    ? (['stronger', 'rose-above'] as const)
    : (['weaker', 'fell-below'] as const);
  return [changeOf(pair, { kind: 'cut-line', direction, message, before, after, was: before.text, is: after.text })];
}

/** The words that draw the line; of one that is only implied, the first item below it. */
function wordsOf({ cutLine, document }: Artifact): string {
  const { at, below } = cutLine;
  return at ? document.text.slice(at.start, at.end) : (below[0]?.text ?? '');
}
