import type { DoneView } from '../../src/shared/protocol.js';
import { Checklist } from './checklist.js';
import { EntryLine } from './entries.js';
import { DoneMark } from './marks.js';
import { Bar, ProgressWords } from './progress.js';
import { counted, sideName } from './words.js';

/** What is still open before it is done: of the artifact, or of everything that is open. */
export function Done({ done }: { readonly done: DoneView }) {
  const { total, lists, scope } = done;
  const [only] = lists;
  return (
    <section class="done" aria-labelledby="done-title">
      <div class="done-head">
        <h2 id="done-title" class="lead">
          {total.total === 0 ? 'No definition of done is written' : <Total done={total.done} total={total.total} />}
        </h2>
      </div>
      {total.total > 0 && <Bar progress={total} />}
      {scope === 'artifact' ? only && <Checklist list={only} level="h3" /> : <Everything done={done} />}
    </section>
  );
}

function Total({ done, total }: { readonly done: number; readonly total: number }) {
  if (done === total) {
    return (
      <>
        <DoneMark /> All {total} done
      </>
    );
  }
  return (
    <>
      {done} of {total} done<span class="lead-rest">, {total - done} open</span>
    </>
  );
}

function Everything({ done: { sides, lists, without } }: { readonly done: DoneView }) {
  return (
    <>
      {sides.length > 0 && (
        <ul class="overall" aria-label="By owner">
          {sides.map((side) => (
            <li key={side.side} class="side-head">
              <span class="side-name" dir="auto">
                {sideName(side.side)}
              </span>
              <Bar progress={side} />
              <ProgressWords progress={side} />
            </li>
          ))}
        </ul>
      )}
      {lists.map((list) => (
        <article key={list.entry.path} class="list">
          <EntryLine entry={list.entry} heading />
          <Checklist list={list} level="h4" />
        </article>
      ))}
      {lists.length === 0 && <p class="unsaid">No artifact has an open item.</p>}
      {without.length > 0 && (
        <details class="without">
          <summary>{counted(without.length, 'PRD says', 'PRDs say')} nothing about when it is done</summary>
          <ul class="entries">
            {without.map((entry) => (
              <li key={entry.path} class="entry">
                <EntryLine entry={entry} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
