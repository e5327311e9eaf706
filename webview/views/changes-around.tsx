import type { ComponentChildren } from 'preact';
import type { BranchReport, ReportedGoverning, ReportedPlace } from '../../src/shared/protocol.js';
import { Open } from './open.js';
import { counted } from './words.js';

/** What the changes mean beside the decisions themselves: what breaks, what is new, and what governs the changed code. */
export function Around({ report }: { readonly report: BranchReport }) {
  const { collisions, broken, findings, governs } = report;
  return (
    <>
      <Group name="Numbers taken twice" count={collisions.length}>
        {collisions.map(({ sentence, at }) => (
          <Line key={sentence} at={at}>
            {sentence}
          </Line>
        ))}
      </Group>
      <Group name="References that this branch breaks" count={broken.length}>
        {broken.map(({ sentence, at }, index) => (
          <Line key={index} at={at}>
            {sentence}
          </Line>
        ))}
      </Group>
      <Group name="Decisions that govern the changed code" count={governs.length}>
        {governs.map((governing) => (
          <Governing key={governing.path + governing.name} governing={governing} />
        ))}
      </Group>
      <Group name="Findings that are new on this branch" count={findings.length}>
        {findings.map(({ rule, severity, message, at }, index) => (
          <Line key={index} at={at}>
            {message} <span class="note">{`${severity}, ${rule}`}</span>
          </Line>
        ))}
      </Group>
    </>
  );
}

function Group({
  name,
  count,
  children,
}: {
  readonly name: string;
  readonly count: number;
  readonly children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <section class="changes-group" aria-label={name}>
      <h3>
        {name} <span class="lead-rest">{count}</span>
      </h3>
      <ul class="changes-list">{children}</ul>
    </section>
  );
}

function Line({ at, children }: { readonly at: ReportedPlace; readonly children: ComponentChildren }) {
  return (
    <li class="sentence">
      <Open at={placeOf(at)}>{children}</Open>
    </li>
  );
}

function Governing({ governing }: { readonly governing: ReportedGoverning }) {
  const { name, status, at, demands, warning, files } = governing;
  return (
    <li class="changed">
      <p class="changed-name">
        <Open at={placeOf(at)}>{name}</Open> {status !== null && <bdi class="note">{status}</bdi>}
      </p>
      {warning !== null && <p class="governs-warning">{warning}</p>}
      {demands.length > 0 && (
        <ul class="demands">
          {demands.map((demand) => (
            <li key={demand} dir="auto">
              {demand}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{counted(files.length, 'changed file')}</summary>
        <ul class="demands">
          {files.map(({ path, by, at: said }) => (
            <li key={path}>
              <bdi>{path}</bdi>,{' '}
              <Open at={placeOf(said)} look="link">
                {ways[by]}
              </Open>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

const ways = { affects: 'which it says it affects', marker: 'which names it', link: 'which it links to' } as const;

function placeOf({ path, range }: ReportedPlace) {
  return { path, offset: range?.start.offset ?? 0 };
}
