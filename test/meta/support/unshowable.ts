/** Rules whose bad state no markdown can show, with the reason; unit tests hold them. */
export const unshowable: ReadonlyMap<string, string> = new Map([
  ['rule-failed', 'the run makes it when a rule breaks, and no rule breaks on purpose'],
  ['partly-read', 'a page should not be nested that deeply; a fixture is'],
  ['unreadable-file', 'a page is readable'],
]);
