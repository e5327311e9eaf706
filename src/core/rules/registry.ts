import type { Rule } from '../lint/rule.js';
import { circularSupersession } from './circular-supersession.js';
import { competingEscalations } from './competing-escalations.js';
import { conflictingStatus } from './conflicting-status.js';
import { cutItemInChecklist } from './cut-item-in-checklist.js';
import { danglingReference } from './dangling-reference.js';
import { debtWithoutNumbers } from './debt-without-numbers.js';
import { discoveryOverLimit } from './discovery-over-limit.js';
import { duplicateId } from './duplicate-id.js';
import { emptyNonGoals } from './empty-non-goals.js';
import { emptySection } from './empty-section.js';
import { finalCallOffMatrix } from './final-call-off-matrix.js';
import { goalAndNonGoal } from './goal-and-non-goal.js';
import { hiddenCharacters } from './hidden-characters.js';
import { idFilenameMismatch } from './id-filename-mismatch.js';
import { impossibleDate } from './impossible-date.js';
import { invalidConfig } from './invalid-config.js';
import { invalidFrontmatter } from './invalid-frontmatter.js';
import { leansOnLessMature } from './leans-on-less-mature.js';
import { leftoverPlaceholder } from './leftover-placeholder.js';
import { mergeConflict } from './merge-conflict.js';
import { missingCutLine } from './missing-cut-line.js';
import { missingDecisionColumn } from './missing-decision-column.js';
import { missingDefinitionOfDone } from './missing-definition-of-done.js';
import { missingFinalCall } from './missing-final-call.js';
import { missingHealthConstraint } from './missing-health-constraint.js';
import { missingKillRule } from './missing-kill-rule.js';
import { missingNonGoals } from './missing-non-goals.js';
import { missingObservabilityItem } from './missing-observability-item.js';
import { missingOutcome } from './missing-outcome.js';
import { missingReason } from './missing-reason.js';
import { missingRisks } from './missing-risks.js';
import { missingRollback } from './missing-rollback.js';
import { missingSection } from './missing-section.js';
import { missingSignOff } from './missing-sign-off.js';
import { missingTitle } from './missing-title.js';
import { noEngineerInDiscovery } from './no-engineer-in-discovery.js';
import { nothingBelowCutLine } from './nothing-below-cut-line.js';
import { oneSidedConsequences } from './one-sided-consequences.js';
import { oneSidedDecision } from './one-sided-decision.js';
import { oneSidedSupersession } from './one-sided-supersession.js';
import { outputAsOutcome } from './output-as-outcome.js';
import { outsideDecider } from './outside-decider.js';
import { overdueKillRule } from './overdue-kill-rule.js';
import { overdueReview } from './overdue-review.js';
import { partlyRead } from './partly-read.js';
import { placeholderValue } from './placeholder-value.js';
import { qualityBarOffMatrix } from './quality-bar-off-matrix.js';
import { releaseShapeOffMatrix } from './release-shape-off-matrix.js';
import { ruleFailed } from './rule-failed.js';
import { shippedWithOpenItems } from './shipped-with-open-items.js';
import { singleOption } from './single-option.js';
import { staleProposal } from './stale-proposal.js';
import { supersededWithoutSuccessor } from './superseded-without-successor.js';
import { unbalancedMetrics } from './unbalanced-metrics.js';
import { unexplainedOneWayDoor } from './unexplained-one-way-door.js';
import { unexplainedSuppression } from './unexplained-suppression.js';
import { unknownKeyTypo } from './unknown-key-typo.js';
import { unknownStatus } from './unknown-status.js';
import { unknownWorkType } from './unknown-work-type.js';
import { unorderedLog } from './unordered-log.js';
import { unownedItem } from './unowned-item.js';
import { unreadableFile } from './unreadable-file.js';
import { unsafeLink } from './unsafe-link.js';
import { unusedSuppression } from './unused-suppression.js';
import { vagueKillRule } from './vague-kill-rule.js';

/** Every rule there is, by group and then by name. */
export const rules: readonly Rule[] = [
  // form
  conflictingStatus,
  danglingReference,
  duplicateId,
  emptySection,
  idFilenameMismatch,
  impossibleDate,
  invalidFrontmatter,
  leansOnLessMature,
  leftoverPlaceholder,
  missingSection,
  missingTitle,
  oneSidedSupersession,
  placeholderValue,
  supersededWithoutSuccessor,
  unknownKeyTypo,
  unknownStatus,
  // trade-offs
  cutItemInChecklist,
  emptyNonGoals,
  goalAndNonGoal,
  missingCutLine,
  missingNonGoals,
  missingRisks,
  missingRollback,
  nothingBelowCutLine,
  oneSidedConsequences,
  singleOption,
  unexplainedOneWayDoor,
  // bets
  missingKillRule,
  missingReason,
  overdueKillRule,
  overdueReview,
  vagueKillRule,
  // decision-rights
  competingEscalations,
  finalCallOffMatrix,
  missingFinalCall,
  missingSignOff,
  oneSidedDecision,
  outsideDecider,
  qualityBarOffMatrix,
  releaseShapeOffMatrix,
  unknownWorkType,
  // outcomes
  debtWithoutNumbers,
  missingHealthConstraint,
  missingOutcome,
  outputAsOutcome,
  unbalancedMetrics,
  // done
  missingDefinitionOfDone,
  missingObservabilityItem,
  shippedWithOpenItems,
  unownedItem,
  // flow
  discoveryOverLimit,
  noEngineerInDiscovery,
  staleProposal,
  // log
  missingDecisionColumn,
  unorderedLog,
  // reading
  circularSupersession,
  hiddenCharacters,
  invalidConfig,
  mergeConflict,
  partlyRead,
  ruleFailed,
  unexplainedSuppression,
  unreadableFile,
  unsafeLink,
  unusedSuppression,
];
