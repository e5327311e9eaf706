import type { ComponentChildren } from 'preact';
import type { Said, Summary } from '../../src/shared/protocol.js';
import { DepartsMark } from './marks.js';
import { SaidText } from './said.js';
import { counted } from './words.js';

/**
 * What keeps an artifact honest: its cut line, its non-goals and its kill rules. A product change that lacks one is told
 * so; of another record only what it has is shown.
 */
export function Brakes({ summary: { kind, cutLine, nonGoals, killRules } }: { readonly summary: Summary }) {
  const asked = kind === 'prd';
  const shows = [
    asked || cutLine.state !== 'absent',
    asked || nonGoals.state !== 'absent',
    asked || killRules.length > 0,
  ] as const;
  if (!shows.includes(true)) return null;
  return (
    <div class="brakes">
      {shows[0] && <CutLine cutLine={cutLine} />}
      {shows[1] && <NonGoals nonGoals={nonGoals} />}
      {shows[2] && <KillRules rules={killRules} />}
    </div>
  );
}

function CutLine({ cutLine }: { readonly cutLine: Summary['cutLine'] }) {
  const { state, above, below } = cutLine;
  if (state === 'absent') return <Missing name="Cut line">none drawn: nothing says what is given up first</Missing>;
  const heading = (
    <span class="cut" aria-label={`${counted(above.total, 'thing')} above it, ${String(below.total)} below`}>
      <span>{counted(above.total, 'ships', 'ship')}</span>
      <span class="cut-rule" />
      <span>{below.total === 0 ? 'nothing is below it' : `${String(below.total)} given up first`}</span>
      {state === 'implied' && <span class="note">implied by priorities</span>}
    </span>
  );
  return (
    <Brake name="Cut line" heading={heading}>
      <h2>Above: this ships</h2>
      <SaidList items={above.items} total={above.total} />
      <h2>Below: given up first</h2>
      <SaidList items={below.items} total={below.total} />
    </Brake>
  );
}

function NonGoals({ nonGoals }: { readonly nonGoals: Summary['nonGoals'] }) {
  if (nonGoals.state === 'absent') return <Missing name="Non-goals">none written</Missing>;
  if (nonGoals.state === 'empty') return <Missing name="Non-goals">its heading says nothing yet</Missing>;
  if (nonGoals.total === 0) return <Missing name="Non-goals">written as prose, not as a list</Missing>;
  const first = nonGoals.items[0]?.text ?? '';
  return (
    <Brake
      name="Non-goals"
      heading={
        <span class="gist">
          {nonGoals.total}
          <span class="preview" dir="auto">
            {first}
          </span>
        </span>
      }
    >
      <SaidList items={nonGoals.items} total={nonGoals.total} />
    </Brake>
  );
}

function KillRules({ rules }: { readonly rules: Summary['killRules'] }) {
  const [first] = rules;
  if (!first) return <Missing name="Kill rule">none: nothing says when we stop</Missing>;
  const open = first.lacks.map((part) => `no ${part}`);
  return (
    <Brake
      name={rules.length === 1 ? 'Kill rule' : 'Kill rules'}
      heading={
        <span class="gist">
          {rules.length > 1 && rules.length}
          {open.length > 0 && (
            <span class="leaves-open">
              <DepartsMark /> {open.join(', ')}
            </span>
          )}
          {first.by !== null && <span>by {first.by}</span>}
          <span class="preview" dir="auto">
            {first.text}
          </span>
        </span>
      }
    >
      <SaidList items={rules} total={rules.length} />
    </Brake>
  );
}

function Brake({ name, heading, children }: BrakeProps) {
  return (
    <details class="brake">
      <summary>
        <span class="brake-name">{name}</span>
        {heading}
      </summary>
      <div class="brake-body">{children}</div>
    </details>
  );
}

interface BrakeProps {
  readonly name: string;
  readonly heading: ComponentChildren;
  readonly children: ComponentChildren;
}

function Missing({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <p class="brake brake-missing">
      <span class="brake-name">{name}</span>
      <span class="gist">
        <DepartsMark />
        {children}
      </span>
    </p>
  );
}

function SaidList({ items, total }: { readonly items: readonly Said[]; readonly total: number }) {
  if (total === 0) return <p class="unsaid">Nothing.</p>;
  return (
    <ul class="said">
      {items.map((said) => (
        <li key={said.at?.offset}>
          <SaidText said={said} />
        </li>
      ))}
      {total > items.length && <li class="unsaid">and {total - items.length} more in the document</li>}
    </ul>
  );
}
