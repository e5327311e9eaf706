import type { Artifact, KillRule, LogRecord } from '../../artifact/types.js';
import { isWhole } from './answers.js';

/** The kill rule that a person means: one that is there, or one that is still to be written. */
export interface Target {
  /** The record of a log; null for an artifact that is one decision itself. */
  readonly record: LogRecord | null;
  readonly rule: KillRule | null;
}

/**
 * What is meant at an offset: the kill rule there, else the first of the artifact or of the record at the cursor that
 * leaves something out, else the first at all. Null in a log where no record stands.
 */
export function targetAt(artifact: Artifact, offset: number | null): Target | null {
  if (artifact.kind !== 'decision-log') return { record: null, rule: meant(artifact.killRules, offset) };
  const at = offset ?? artifact.records[0]?.range.start ?? 0;
  const record = artifact.records.find(({ range }) => range.start <= at && at <= range.end);
  return record ? { record, rule: meant(record.killRules, offset) } : null;
}

function meant(rules: readonly KillRule[], offset: number | null): KillRule | null {
  const own = rules.filter(({ path }) => path === undefined);
  const here = own.find(({ range }) => offset !== null && range.start <= offset && offset <= range.end);
  return here ?? own.find((rule) => !isWhole(rule)) ?? own[0] ?? null;
}
