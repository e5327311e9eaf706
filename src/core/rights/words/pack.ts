/** Sides that decide or are asked, by the word that a matrix would use. */
export type RoleName =
  | 'product'
  | 'engineering'
  | 'security'
  | 'compliance'
  | 'legal'
  | 'finance'
  | 'sales'
  | 'marketing'
  | 'executives'
  | 'customer';

/** What a quality bar can ask for. */
export type BarLevel =
  | 'none'
  | 'guardrails'
  | 'smoke'
  | 'tests'
  | 'review'
  | 'monitoring'
  | 'coverage'
  | 'performance'
  | 'slo'
  | 'controls'
  | 'audit';

/** What a release shape can ask for. */
export type ShapeLevel = 'at-once' | 'flag' | 'rollback' | 'trial' | 'staged' | 'window' | 'sign-off';

/**
 * What one language says about decision rights: phrases in small letters without accents. A star at the end of a word
 * stands for any ending.
 */
export interface RightsWords {
  readonly roles: Readonly<Partial<Record<RoleName, readonly string[]>>>;
  readonly bars: Readonly<Partial<Record<BarLevel, readonly string[]>>>;
  readonly shapes: Readonly<Partial<Record<ShapeLevel, readonly string[]>>>;
  /** Words that deny what follows them. */
  readonly denials: readonly string[];
  /** Words that say that there is no more than this. */
  readonly only: readonly string[];
  /** Words that ask for metrics and alerting. */
  readonly observability: readonly string[];
}
