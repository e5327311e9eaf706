import type { Rule } from '../lint/rule.js';
import { danglingReference } from './dangling-reference.js';
import { duplicateId } from './duplicate-id.js';
import { emptyNonGoals } from './empty-non-goals.js';
import { emptySection } from './empty-section.js';
import { invalidConfig } from './invalid-config.js';
import { invalidFrontmatter } from './invalid-frontmatter.js';
import { mergeConflict } from './merge-conflict.js';
import { missingCutLine } from './missing-cut-line.js';
import { missingDefinitionOfDone } from './missing-definition-of-done.js';
import { missingKillRule } from './missing-kill-rule.js';
import { missingNonGoals } from './missing-non-goals.js';
import { missingSection } from './missing-section.js';
import { oneSidedSupersession } from './one-sided-supersession.js';
import { partlyRead } from './partly-read.js';
import { ruleFailed } from './rule-failed.js';
import { unexplainedSuppression } from './unexplained-suppression.js';
import { unknownStatus } from './unknown-status.js';
import { unownedItem } from './unowned-item.js';
import { unreadableFile } from './unreadable-file.js';
import { unusedSuppression } from './unused-suppression.js';
import { vagueKillRule } from './vague-kill-rule.js';

/** Every rule there is, by group and then by name. */
export const rules: readonly Rule[] = [
  // form
  danglingReference,
  duplicateId,
  emptySection,
  invalidFrontmatter,
  missingSection,
  oneSidedSupersession,
  unknownStatus,
  // trade-offs
  emptyNonGoals,
  missingCutLine,
  missingNonGoals,
  // bets
  missingKillRule,
  vagueKillRule,
  // done
  missingDefinitionOfDone,
  unownedItem,
  // reading
  invalidConfig,
  mergeConflict,
  partlyRead,
  ruleFailed,
  unexplainedSuppression,
  unreadableFile,
  unusedSuppression,
];
