/** The keys that an author may write in the frontmatter, each as it is best written. */
export const ownKeys: readonly string[] = [
  'title status decision-makers deciders consulted informed supersedes superseded-by amends amended-by relates-to',
  'depends-on affects review-by final-call escalation quality-bar release-shape deviation reversibility outcome health',
  'work-type kill-rule estimate-weeks actual-weeks systems delay-days delay-reasons squad stage sign-off non-goals',
  'definition-of-done rationale alternatives decision priority owner approvers reviewers authors',
].flatMap((line) => line.split(' '));
