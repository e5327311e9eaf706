import type { TimelineView } from '../../../src/shared/protocol.js';
import { DepartsMark } from '../marks.js';
import { Open } from '../open.js';
import { Part } from './part.js';

const kinds = { 'kill-rule': 'Kill rule', review: 'Review' } as const;

/** Kill rules and reviews by the day on which they are due. */
export function Timeline({ timeline: { groups, total } }: { readonly timeline: TimelineView }) {
  return (
    <Part
      id="timeline"
      name="What comes due"
      says={
        total === 0
          ? 'No open decision has a kill rule or a review date. Write “kill-rule” or “review-by” into one, and it stands here.'
          : undefined
      }
    >
      {groups.map(({ when, name, entries }) => (
        <section key={when} class={`due due-${when}`} aria-labelledby={`due-${when}`}>
          <h3 id={`due-${when}`} class="part-sub">
            {when === 'overdue' && <DepartsMark />} {name}
          </h3>
          <ul class="due-list">
            {entries.map((entry) => (
              <li key={`${entry.at.path} ${String(entry.at.offset)}`}>
                <span class="due-day">
                  {entry.day !== null && <time dateTime={entry.day}>{entry.day}</time>}
                  <span class={when === 'overdue' ? undefined : 'note'}>{entry.words}</span>
                </span>
                <span class="due-what">
                  <span class="tag">{kinds[entry.what]}</span>{' '}
                  <Open at={entry.at} look="link">
                    {entry.name}
                  </Open>
                  {entry.says !== '' && (
                    <span class="evidence-words" dir="auto">
                      {entry.says}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}
