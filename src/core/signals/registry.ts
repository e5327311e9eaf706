import { acceptedTextChanged } from './accepted-text-changed.js';
import { barsAboveRow } from './bars-above-row.js';
import { datesPulledIn } from './dates-pulled-in.js';
import { datesWithoutCutLine } from './dates-without-cut-line.js';
import { datesWithoutEstimate } from './dates-without-estimate.js';
import { debtBelowFloor } from './debt-below-floor.js';
import { estimatesOverrun } from './estimates-overrun.js';
import { metricsPullOneWay } from './metrics-pull-one-way.js';
import { noNonGoals } from './no-non-goals.js';
import { noRisks } from './no-risks.js';
import { noRollback } from './no-rollback.js';
import { nothingOwnedTogether } from './nothing-owned-together.js';
import { oneWayDoors } from './one-way-doors.js';
import { outcomesByProductAlone } from './outcomes-by-product-alone.js';
import { outsideApprovals } from './outside-approvals.js';
import { outsideDeciders } from './outside-deciders.js';
import { outsideFinalCalls } from './outside-final-calls.js';
import { qualityByEngineeringAlone } from './quality-by-engineering-alone.js';
import { scopeNeverCut } from './scope-never-cut.js';
import { shapesBelowRow } from './shapes-below-row.js';
import { sharedCallsByEngineering } from './shared-calls-by-engineering.js';
import { sharedCallsByProduct } from './shared-calls-by-product.js';
import { sharedDecidersOfEngineering } from './shared-deciders-of-engineering.js';
import { sharedDecidersOfProduct } from './shared-deciders-of-product.js';
import { supersededWithinWeeks } from './superseded-within-weeks.js';
import { failureModes } from './failure-modes.js';
import type { Signal } from './signal.js';

/** Every signal there is, in the order of the failure modes that it feeds. */
export const signals: readonly Signal[] = [
  barsAboveRow,
  estimatesOverrun,
  scopeNeverCut,
  datesPulledIn,
  noNonGoals,
  noRisks,
  noRollback,
  metricsPullOneWay,
  outsideFinalCalls,
  outsideDeciders,
  outsideApprovals,
  outcomesByProductAlone,
  qualityByEngineeringAlone,
  nothingOwnedTogether,
  sharedCallsByProduct,
  sharedDecidersOfProduct,
  sharedCallsByEngineering,
  sharedDecidersOfEngineering,
  oneWayDoors,
  shapesBelowRow,
  acceptedTextChanged,
  supersededWithinWeeks,
  datesWithoutCutLine,
  datesWithoutEstimate,
  debtBelowFloor,
];

/** The ids that a configuration may mute: those of signals and of failure modes. */
export const signalIds: readonly string[] = [...failureModes, ...signals].map(({ id }) => id);
