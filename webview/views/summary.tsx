import type { ComponentChildren } from 'preact';
import type { Summary } from '../../src/shared/protocol.js';
import { Brakes } from './brakes.js';
import { KindTag, StatusMark } from './marks.js';
import { Open } from './open.js';
import { SaidText } from './said.js';
import { counted } from './words.js';

/** An artifact in ten seconds: what it is, who has the final call, where its cut line runs, when we stop. */
export function SummaryView({ summary }: { readonly summary: Summary }) {
  const { workType, squad, date, escalation, records } = summary;
  return (
    <header class="summary">
      <p class="eyebrow">
        <KindTag kind={summary.kind} />
        {summary.id !== null && <bdi>{summary.id}</bdi>}
        {date && <SaidText said={date} />}
      </p>
      <h1>
        <Open at={summary.at}>{summary.title}</Open>
      </h1>
      <dl class="facts">
        <StatusFact summary={summary} />
        {records > 0 ? (
          <Fact name="Decisions">{counted(records, 'decision')} in this log</Fact>
        ) : (
          <>
            <Fact name="Work type">{workType ? <SaidText said={workType} /> : <Unsaid>not named</Unsaid>}</Fact>
            <Fact name={summary.finalCall.from === 'deciders' ? 'Decided by' : 'Final call'}>
              <FinalCallText summary={summary} />
            </Fact>
          </>
        )}
        {escalation && (
          <Fact name="Escalates to">
            <SaidText said={escalation} />
          </Fact>
        )}
        {squad && (
          <Fact name="Squad">
            <SaidText said={squad} />
          </Fact>
        )}
      </dl>
      {summary.kind !== 'decision-log' && <Brakes summary={summary} />}
    </header>
  );
}

function StatusFact({ summary: { status, kind } }: { readonly summary: Summary }) {
  if (!status) return kind === 'decision-log' ? null : <Fact name="Status">{<StatusMark status={null} />}</Fact>;
  return (
    <Fact name="Status">
      <Open at={status.at}>
        <StatusMark status={status} />
      </Open>
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Unsaid({ children }: { readonly children: ComponentChildren }) {
  return <span class="unsaid">{children}</span>;
}

function FinalCallText({ summary: { finalCall } }: { readonly summary: Summary }) {
  if (finalCall.from === 'nobody') return <Unsaid>not said</Unsaid>;
  return (
    <>
      <SaidText said={finalCall} />
      {finalCall.from === 'row' && <span class="note">as the row says</span>}
    </>
  );
}
