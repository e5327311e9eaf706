import type { SectionName } from '../../artifact/headings/names.js';
import type { Section } from '../../artifact/types.js';
import { changeOf } from '../change.js';
import type { Change, DecisionRecord, Pair } from '../types.js';

/** Sections that are a promise by being there. */
const promised: readonly SectionName[] = ['risks', 'rollback', 'confirmation', 'metrics'];

/** Sections that were taken out or emptied, and those that were written. */
export function sectionChanges(pair: Pair): Change[] {
  if (pair.before.record || pair.after.record) return [];
  return promised.flatMap((name) => {
    const [before, after] = [sectionOf(pair.before, name), sectionOf(pair.after, name)];
    const [was, is] = [before?.state === 'present', after?.state === 'present'];
    if (was === is) return [];
    const heading = (was ? before : after)?.heading;
    return [
      changeOf(pair, {
        kind: 'section',
        direction: is ? 'stronger' : 'weaker',
        message: is ? 'section-written' : 'section-gone',
        data: { section: heading?.text ?? name },
        before: before?.heading ?? null,
        after: after?.heading ?? null,
        was: was ? (before?.heading.text ?? null) : null,
        is: is ? (after?.heading.text ?? null) : null,
      }),
    ];
  });
}

function sectionOf({ artifact }: DecisionRecord, name: SectionName): Section | undefined {
  const named = artifact.sections.filter((section) => section.name === name);
  return named.find(({ state }) => state === 'present') ?? named[0];
}
