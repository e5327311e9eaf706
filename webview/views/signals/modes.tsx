import type { FailureModeView, SignalsView, SignalView } from '../../../src/shared/protocol.js';
import { DepartsMark } from '../marks.js';
import { Open } from '../open.js';
import { counted } from '../words.js';
import { EvidenceList } from './evidence.js';
import { Explained } from './explained.js';
import { Part } from './part.js';

/** The failure modes that several signals agree on, the signals that stand alone, and what is not shown. */
export function Modes({ signals: { modes, single, muted, needsBase } }: { readonly signals: SignalsView }) {
  const says =
    modes.length === 0
      ? single.length === 0
        ? 'No signal shows that tension between product and engineering turns bad. Signals are read from what decisions say of their work type, final call, estimates and cut line.'
        : 'Nothing agrees on a failure mode: each of these stands alone.'
      : undefined;
  return (
    <Part id="modes" name={modes.length === 0 ? 'No failure mode' : counted(modes.length, 'failure mode')} says={says}>
      {modes.map((mode) => (
        <Mode key={mode.id} mode={mode} />
      ))}
      {single.length > 0 && modes.length > 0 && <h3 class="part-sub">On their own</h3>}
      {single.map((signal) => (
        <Signal key={signal.id} signal={signal} />
      ))}
      {muted.length > 0 && (
        <details class="quiet">
          <summary>{counted(muted.length, 'signal')} muted</summary>
          <ul class="evidence">
            {muted.map(({ id, name, reason, count, at }) => (
              <li key={`${id} ${String(at?.path)}`}>
                <Open at={at} look="link">
                  {name}
                </Open>
                <span class="evidence-words">
                  <span class="note">because </span>
                  <bdi>{reason}</bdi>
                </span>
                <span class="evidence-line">{counted(count, 'place')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {needsBase.length > 0 && (
        <p class="note">
          Only what a branch changes can show these, and there is nothing to compare with:{' '}
          {needsBase.map(({ name }) => name.toLowerCase()).join(', ')}.
        </p>
      )}
    </Part>
  );
}

function Mode({ mode }: { readonly mode: FailureModeView }) {
  return (
    <article class="mode" aria-labelledby={`mode-${mode.id}`}>
      <h3 id={`mode-${mode.id}`} class="mode-name">
        <DepartsMark /> {mode.name}
      </h3>
      <p>{mode.says}</p>
      <p class="mode-agree">{mode.agree}</p>
      <Explained what={mode} />
      {mode.signals.map((signal) => (
        <Signal key={signal.id} signal={signal} inMode />
      ))}
    </article>
  );
}

function Signal({ signal, inMode = false }: { readonly signal: SignalView; readonly inMode?: boolean }) {
  return (
    <details class={inMode ? 'signal signal-inside' : 'signal'} data-signal={signal.id}>
      <summary>
        <span class="signal-name">{signal.name}</span>
        <span class="note">{counted(signal.total, 'place')}</span>
      </summary>
      <p class="note">{signal.says}</p>
      <EvidenceList evidence={signal.evidence} total={signal.total} />
      <Explained what={signal} />
    </details>
  );
}
