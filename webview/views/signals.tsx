import { useContext } from 'preact/hooks';
import type { SignalsTab } from '../../src/shared/protocol.js';
import { ActionsContext } from './actions.js';
import { Agenda } from './signals/agenda.js';
import { Debt } from './signals/debt.js';
import { Discovery } from './signals/discovery.js';
import { Modes } from './signals/modes.js';
import { Rights } from './signals/rights.js';
import { Tax } from './signals/tax.js';
import { Timeline } from './signals/timeline.js';

/** Where tension turns bad, what comes due, what work costs, and who decides: each with the words that it is read from. */
export function Signals({ signals: tab }: { readonly signals: SignalsTab }) {
  const actions = useContext(ActionsContext);
  const { signals, timeline, tax, debt, discovery, rights, agenda } = tab;
  return (
    <div class="signals">
      <Modes signals={signals} />
      <Agenda agenda={agenda} onCopy={actions && (() => actions.copyAgenda())} />
      <Timeline timeline={timeline} />
      <Tax tax={tax} />
      <Debt debt={debt} />
      <Discovery discovery={discovery} />
      <Rights rights={rights} />
    </div>
  );
}
