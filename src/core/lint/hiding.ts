/** Rules whose findings say that something was not read or not judged: nothing may hide them. */
export const neverHidden: ReadonlySet<string> = new Set([
  'invalid-config',
  'merge-conflict',
  'rule-failed',
  'unreadable-file',
]);

/** True where a comment may suppress a rule's findings; those about suppressions themselves are mended in the comment. */
export function maySuppress(rule: string): boolean {
  return !neverHidden.has(rule) && rule !== 'unused-suppression' && rule !== 'unexplained-suppression';
}
