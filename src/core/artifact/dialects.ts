import type { Kind } from './types.js';

// What dialects call things. Nothing outside of this file and of the lists of keys, statuses and headings names one.

/** What records are numbered with. */
export const recordPrefixes = ['adr', 'prd', 'prp', 'dr', 'dec', 'd'] as const;

/** What processes of proposals number theirs with. */
export const proposalPrefixes = [
  ...['kep', 'tep', 'eip', 'erc', 'cip', 'rfc', 'pep', 'sep', 'aep'],
  ...['acp', 'bip', 'dep', 'hip', 'jep', 'mip', 'nep', 'sip', 'zip'],
] as const;

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
  /(?:^|\/)openspec\/(?:changes|specs)\//i,
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
  prp: 'prd',
  prps: 'prd',
  'product-requirements': 'prd',
  requirements: 'prd',
  anforderungen: 'prd',
  exigences: 'prd',
  requisitos: 'prd',
  requerimientos: 'prd',
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

/** Directories of proposals, which may be as technical as they like. */
export const proposalDirectories: ReadonlySet<string> = new Set([
  ...['rfcs', 'rfc', 'proposals', 'enhancements', 'keps', 'teps', 'eips', 'ercs', 'designs'],
]);

/** Directories that hold what a team has to say of its product, and more. */
export const productDirectories: ReadonlySet<string> = new Set([
  ...['product', 'products', 'produkt', 'produit', 'producto', 'produto', 'requirements', 'anforderungen', 'exigences'],
  ...['requisitos', 'requerimientos', 'specs', 'features', 'discovery', 'planning', 'pitches', 'briefs'],
]);

/** Directories of what tells a program or a person how to write documents. */
export const instructingDirectories: ReadonlySet<string> = new Set([
  ...['skills', 'skill', 'prompts', 'prompt', 'agents', 'commands', 'instructions', 'rules'],
]);

/** Directories of documents that teach. */
export const teachingDirectories: ReadonlySet<string> = new Set([
  ...['references', 'reference', 'examples', 'example', 'samples'],
  ...['guides', 'guide', 'tutorials', 'tutorial', 'how-to', 'howto', 'courses', 'course', 'lessons', 'blog', 'posts'],
  ...['playbooks', 'handbook'],
]);

/** Directories that hold product documents and nothing else. */
export const ownDirectories: ReadonlySet<string> = new Set(['prd', 'prds', 'prp', 'prps', 'product-requirements']);

/** What a file's name says, where a name says anything. */
export const fileNames: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:\d+[-_ ])?(?:(?:architectur(?:e|al)|design|technical|tech|product|project|key)[-_ ])?(?:decisions?[-_ ]?(?:log|register|records?|journal)|d[ée]cisions|decisiones|decis[oõ]es|entscheidungen)(?:[-_ ](?:techniques|t[eé]cnicas|d[-_e' ]{1,2}arquitec?tura|architecture|de[-_ ]dise[ñn]o))?\.(?:md|markdown)$/i,
    'decision-log',
  ],
  [
    /^(?:\d+[-_ ])?(?:entscheidungs(?:log|protokoll|register|verzeichnis)|(?:journal|registre|registro|bit[áa]cora|di[áa]rio|log)[-_ ](?:d[eo]s?[-_ ])?(?:d[ée]cisions?|decisiones|decis[õo]es))\.(?:md|markdown)$/i,
    'decision-log',
  ],
  [/[-_]prd[-_]|^PR[DP]-?\d+/i, 'prd'],
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
  brd: 'prd',
  pitch: 'prd',
  'one-pager': 'prd',
  'product-brief': 'prd',
  'product-spec': 'prd',
  'feature-spec': 'prd',
  requirements: 'prd',
  lastenheft: 'prd',
  pflichtenheft: 'prd',
  'cahier-des-charges': 'prd',
  'decision-log': 'decision-log',
  decisions: 'decision-log',
};
/** What documents of other families say of themselves. */
export const otherTypes =
  /^(?:problem|evidence|note|epic|task|story|review|guide|template|index|runbook|post-?mortem|howto|how-to|tutorial|reference|solution|bug|incident|meeting|minutes|memory|overview|readme|report|checklist|plan)s?$/;
