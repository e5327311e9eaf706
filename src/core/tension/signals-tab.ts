import type { Corpus } from '../corpus/types.js';
import type { Asked } from '../signals/read.js';
import { subjectsOf } from '../signals/shared/subjects.js';
import { agendaView, type AgendaView } from './agenda.js';
import { debtView, type DebtView } from './debt.js';
import { discoveryView, type DiscoveryView } from './discovery.js';
import { rightsView, type RightsView } from './rights.js';
import { signalsView, type SignalsView } from './signals.js';
import { taxView, type TaxView } from './tax.js';
import { timelineView, type TimelineView } from './timeline.js';

/** Everything that shows where tension turns bad, each number with its source. */
export interface SignalsTab {
  readonly signals: SignalsView;
  readonly timeline: TimelineView;
  readonly tax: TaxView;
  readonly debt: DebtView;
  readonly discovery: DiscoveryView;
  readonly rights: RightsView;
  readonly agenda: AgendaView;
}

/** Draws the signals of a corpus for a day, and for what changed since a base where there is one. */
export function signalsTab(corpus: Corpus, asked: Asked): SignalsTab {
  const { today } = asked;
  const subjects = subjectsOf(corpus);
  const signals = signalsView(corpus, asked, subjects);
  return {
    signals,
    timeline: timelineView(corpus, today),
    tax: taxView(corpus),
    debt: debtView(corpus),
    discovery: discoveryView(corpus),
    rights: rightsView(corpus, subjects),
    agenda: agendaView(corpus, { today, subjects, signals }),
  };
}
