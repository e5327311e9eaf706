import type { Kind } from './types.js';

// What dialects call things. Nothing outside of this file and of the lists of keys, statuses and headings names one.

/** What records are numbered with. */
export const recordPrefixes = ['adr', 'prd', 'dr', 'dec', 'd'] as const;

/** What processes of proposals number theirs with. */
export const proposalPrefixes = ['kep', 'tep', 'eip', 'erc', 'cip', 'rfc', 'pep', 'sep', 'aep'] as const;

/** What single decisions of a log are numbered with besides. */
export const entryPrefixes = ['ac', 'kc'] as const;

/** Keys of frontmatter that number a proposal, in kebab-case. */
export const numberKeys: ReadonlySet<string> = new Set([
  'eip',
  'cip',
  'erc',
  'prd-id',
  'prdid',
  'kep-number',
  'rfc',
  'tep',
]);

/** Files that hold the metadata of the README beside them. */
export const sideFileNames: ReadonlySet<string> = new Set(['kep.yaml', 'kep.yml']);

/** Directories that mean proposals only together: a year below `accepted`, a change below `openspec`. */
export const proposalPlaces: readonly RegExp[] = [
  /(?:^|\/)(?:accepted\/\d{4}|proposed|text)\//i,
  /(?:^|\/)openspec\/changes\//i,
  /(?:^|\/)\.(?:kiro|specify)\//i,
  /(?:^|\/)CIP-\d+\//i,
];

/** What a directory's name says of the files in it, by lower-case path segment. */
export const directories: Readonly<Record<string, Kind>> = {
  adr: 'adr',
  adrs: 'adr',
  decisions: 'adr',
  '.decisions': 'adr',
  'architecture-decisions': 'adr',
  'architecture-decision-record': 'adr',
  'architecture-decision-records': 'adr',
  'project-decisions': 'adr',
  'architectural-decisions': 'adr',
  'decision-records': 'adr',
  'architecture-decision': 'adr',
  'design-decisions': 'adr',
  decision_records: 'adr',
  'technical-decisions': 'adr',
  décisions: 'adr',
  entscheidungen: 'adr',
  architekturentscheidungen: 'adr',
  decisiones: 'adr',
  decisões: 'adr',
  decisoes: 'adr',
  prd: 'prd',
  prds: 'prd',
  'product-requirements': 'prd',
  rfcs: 'prd',
  rfc: 'prd',
  proposals: 'prd',
  enhancements: 'prd',
  keps: 'prd',
  teps: 'prd',
  eips: 'prd',
  ercs: 'prd',
  specs: 'prd',
  designs: 'prd',
};

/** What a file's name says, where a name says anything. */
export const fileNames: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:\d+[-_ ])?(?:decisions?[-_ ]?(?:log|register|records?|journal)|d[ée]cisions|decisiones|decis[oõ]es|entscheidungen)\.(?:md|markdown)$/i,
    'decision-log',
  ],
  [
    /^(?:\d+[-_ ])?(?:entscheidungs(?:log|protokoll|register|verzeichnis)|(?:journal|registre|registro|bit[áa]cora|di[áa]rio|log)[-_ ](?:d[eo]s?[-_ ])?(?:d[ée]cisions?|decisiones|decis[õo]es))\.(?:md|markdown)$/i,
    'decision-log',
  ],
  [
    /^(?:prd|product[-_ ]requirements(?:[-_ ]document)?)\.(?:md|markdown)$|^prd[-_ ]|[-_]prd(?:[-_.]|$)|^PRD-?\d+/i,
    'prd',
  ],
  [new RegExp(`^(?:${proposalPrefixes.join('|')})-?\\d+`, 'i'), 'prd'],
  [/^adr[-_ ]?\d+|^(?:[a-z]+-)*adr-(?:[a-z]+-)*\d{3,}/i, 'adr'],
];

/** What a record's own `type` says of it, in kebab-case. */
export const typeWords: Readonly<Record<string, Kind | 'none'>> = {
  adr: 'adr',
  decision: 'adr',
  'decision-record': 'adr',
  'architecture-decision-record': 'adr',
  'architecture-decision': 'adr',
  prd: 'prd',
  'product-requirements': 'prd',
  'product-requirements-document': 'prd',
  rfc: 'prd',
  proposal: 'prd',
  enhancement: 'prd',
  spec: 'prd',
  'decision-log': 'decision-log',
  decisions: 'decision-log',
};
/** What documents of other families say of themselves. */
export const otherTypes =
  /^(?:problem|evidence|note|epic|task|story|review|guide|template|index|runbook|post-?mortem|howto|how-to|tutorial|reference|solution|bug|incident|meeting|minutes|memory|overview|readme|report|checklist|plan)s?$/;
