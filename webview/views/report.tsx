import type { ReportView } from '../../src/shared/protocol.js';
import { Changes } from './changes.js';
import { Done } from './done.js';
import { MatrixTable } from './matrix.js';
import { Signals } from './signals.js';
import { counted } from './words.js';

/** Everything that the panel shows of a repository, on one page to read and to print. */
export function Report({ report }: { readonly report: ReportView }) {
  const { title, today, counts, matrix, done, signals, branch } = report;
  return (
    <main class="panel report">
      <header class="report-head">
        <h1>{title}</h1>
        <p class="note">
          {today}: {counted(counts.adr, 'ADR')}, {counted(counts.prd, 'PRD')},{' '}
          {counted(counts['decision-log'], 'decision log')}
        </p>
      </header>
      <section class="report-part">
        <MatrixTable matrix={matrix} />
      </section>
      <section class="report-part">
        <Done done={done} />
      </section>
      <section class="report-part">
        <Signals signals={signals} />
      </section>
      {branch && (
        <section class="report-part">
          <Changes changes={branch} />
        </section>
      )}
    </main>
  );
}
