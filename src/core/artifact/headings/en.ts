import type { HeadingPack } from './pack.js';

/** English headings. */
export const en: HeadingPack = {
  status: ['status', 'decision status', 'current status'],
  context: [
    'context', 'context and problem statement', 'context & problem statement', 'problem statement', 'issue', 'background', 'why', 'forces', 'motivation', 'discussion', 'summary',
    'prologue', 'introduction', 'context and problem', 'the problem', 'problem', 'overview', 'context and background', 'background and context', 'context / problem', 'problem context', 'situation',
    'what', 'abstract', 'simple summary', 'the issue', 'description', 'context and motivation',
  ],
  problem: [
    'problem', 'problem statement', 'the problem', 'user pain', 'the gap', 'context and problem statement', 'motivation', 'why', 'problem & context', 'problem and context', 'problem definition', 'background', 'pain points', 'user problem',
    'opportunity', 'problem / opportunity', 'problem and opportunity', 'context', 'summary', 'overview', 'introduction', 'executive summary', 'abstract', 'simple summary', 'the why', 'current state', 'what & why', 'what and why',
    'problem overview', 'customer problem', 'scenarios and user experience', 'background & motivation', 'background and motivation', 'bug description', 'intent',
  ],
  drivers: ['decision drivers', 'drivers', 'evaluation criteria', 'forces', 'requirements', 'constraints', 'assumptions', 'key drivers', 'decision criteria', 'criteria'],
  goals: [
    'goals', 'goal', 'objectives', 'objective', 'what & why', 'goals & success metrics', 'objectives & success metrics', 'goals and success metrics', 'goals and non goals', 'goals & non goals', 'goals / non goals', 'goals/non goals',
    'objectives and key results', 'product goals', 'business goals', 'project goals', 'aims', 'goals and objectives', 'goals & objectives', 'key goals', 'our goals', 'design goals', 'primary goals', 'vision & goals', 'desired outcome', 'desired outcomes',
    'user goals', 'intent', 'purpose', 'vision', 'why', 'motivation',
  ],
  'non-goals': [
    'non goals', 'non goal', 'nongoals', 'out of scope', 'future work', 'what not to build', 'not in scope', 'non goals/future work', 'non goals / future work', 'deferred', 'deferred to backlog', 'what this adr does not do', 'what this adr does not decide',
    'what this is not', 'anti goals', 'scope boundary', 'what does not change', 'exclusions', 'no gos', 'no go', 'out of scope / future', 'out of scope/future', 'non objectives', 'explicit non goals', 'non requirements', 'not goals', 'not doing',
    'out of scope for now', 'what we are not doing', 'what we will not do', "what we won't do", "what we're not doing", 'explicitly out of scope', 'what is out of scope', "what's out of scope", 'non goals and out of scope', 'non goals / out of scope', 'non goals & out of scope',
    'out of scope and non goals', 'out of scope / non goals', 'non scope', 'limits', 'scope exclusions', 'excluded', 'not included', 'things we are not doing', 'what this does not do', 'what this does not cover', 'what this prd does not do',
    'out of scope items', 'non features', 'goals not in scope', 'not covered',
  ],
  options: [
    'considered options', 'options considered', 'options', 'alternatives considered', 'alternatives', 'alternatives rejected', 'positions', 'candidates to consider', 'alternative approaches', 'alternatives not implemented', 'what was considered + rejected',
    'what was considered and rejected', 'considered alternatives', 'rejected alternatives', 'solutions considered', 'alternative solutions', 'options evaluated', 'evaluated options', 'rejected options', 'design alternatives', 'possible solutions', 'alternatives considered and rejected',
    'alternative designs', 'alternative', 'prior art and alternatives', 'rationale and alternatives', 'considered solutions', 'solution options', 'alternative options', 'other approaches', 'other options considered', 'alternate approaches', 'options analysis',
  ],
  decision: [
    'decision', 'decision outcome', 'the decision', 'decided approach', 'solution', 'recommendation', 'proposal', 'how', 'proposed design', 'selected', 'decisions', 'detailed decision', 'outcome', 'our decision', 'decision made', 'resolution', 'chosen option',
    'chosen solution', 'proposed decision', 'decision summary', 'decision and rationale', 'decision & rationale', 'decision details', 'final decision', 'proposed solution', 'what we decided', 'we decided', 'design', 'specification', 'detailed design', 'selected option',
    'decision and consequences',
  ],
  rationale: ['rationale', 'argument', 'why selected', 'justification', 'reasoning', 'reasons', 'decision rationale', 'why this option', 'why this approach', 'reason', 'why this decision'],
  consequences: [
    'consequences', 'positive consequences', 'negative consequences', 'neutral consequences', 'positive', 'negative', 'neutral', 'implications', 'results', 'trade offs', 'tradeoffs', 'side effects', 'impact', 'good consequences', 'bad consequences', 'consequences and trade offs',
    'consequences and tradeoffs', 'consequence', 'impacts', 'expected consequences', 'outcomes', 'effects', 'ramifications', 'decision and consequences', 'drawbacks', 'pros and cons', 'positive impacts', 'negative impacts', 'benefits', 'risks and trade offs', 'backwards compatibility', 'backward compatibility',
  ],
  'pros-and-cons': ['pros and cons of the options', 'pros and cons', 'advantages/disadvantages', 'comparison matrix', 'swot', 'advantages and disadvantages', 'pros & cons', 'comparison', 'pros/cons', 'pros and cons of the alternatives'],
  confirmation: ['confirmation', 'validation', 'compliance', 'governance', 'evidence requirements', 'verification'],
  'more-info': ['more information', 'links', 'references', 'related decisions', 'related adrs', 'other related adrs', 'notes', 'records', 'footnotes', 'see also', 'related', 'further reading', 'related artifacts', 'related documents', 'additional information', 'resources', 'related prds', 'relations'],
  users: ['users', 'personas', 'audience', 'primary users', 'target users', 'user stories', 'user journeys', 'workflow', 'user personas', 'user scenarios', 'user scenarios & testing', 'use cases', 'target audience', 'stories', 'scenarios', 'user story', 'who', 'who is it for', 'jobs to be done', 'customers', 'user needs'],
  requirements: [
    'requirements', 'functional requirements', 'non functional requirements', 'nonfunctional requirements', 'features', 'key features', 'functional', 'core features', 'product requirements', 'technical requirements', 'feature requirements', 'detailed requirements', 'requirements overview', 'functional and non functional requirements',
    'user requirements', 'capabilities', 'what changes', 'proposal', 'design details', 'specification', 'user stories', 'deliverables', 'what we are building', 'what to build', 'solution', 'proposed solution', 'design', 'functionality', 'feature list', 'guide level explanation', 'detailed design', 'proposed design',
    'business requirements', 'system requirements', 'key requirements', 'solution overview', 'how', 'edge cases',
  ],
  scope: ['scope', 'in scope', 'scope and cut line', 'scope & cut line', 'scope of work', 'in scope / out of scope', 'scope definition', 'project scope', 'phases', 'phasing', 'implementation phases', 'appetite', 'solution', 'scope and non goals', 'what is in scope', "what's in scope", 'scope split', 'release scope', 'mvp scope', 'release plan', 'phased delivery'],
  'above-cut-line': ['must have', 'must haves', 'must have mvp', 'mvp', 'mvp in scope', 'mvp scope', 'above the line', 'above the cut line', 'above cut line', 'p0', 'must', 'p0 must have', 'must have p0', 'minimum viable product', 'v1', 'phase 1', 'must haves p0', 'required for launch'],
  'below-cut-line': [
    'nice to have', 'nice to haves', 'below the line', 'below the cut line', 'below cut line', 'cut list', 'could have', 'could haves', 'should have', 'should haves', 'should', 'could', 'post mvp', 'growth vision', 'p1', 'p2', 'p3', 'p1 should have', 'p2 nice to have', 'p2 could have', 'stretch', 'stretch goals',
    'cut first', 'first to go', 'given up first', 'what goes first', 'later', 'after mvp', 'nice to have p2', 'should have p1', 'could have p2', 'v2',
  ],
  'cut-line': ['cut line', 'the cut line', 'cutline', 'scope cut line', 'cut line and scope', 'the line', 'where we cut'],
  metrics: [
    'success criteria', 'success metrics', 'metrics', 'goals & success metrics', 'objectives & success metrics', 'goals and success metrics', 'measurable outcomes', 'outcomes', 'kpis', 'kpi', 'guardrails', 'guardrail metrics', 'north star', 'leading indicators', 'business value', 'success criteria / acceptance',
    'objectives and key results', 'key results', 'how we measure success', 'measuring success', 'success measures', 'metrics and success criteria', 'key metrics', 'outcome', 'success',
  ],
  'kill-rule': [
    'revisit when', 'revisit triggers', 'revisit trigger', 'when to revisit', 're evaluation triggers', 'reevaluation triggers', 'invalidation triggers', 'kill criteria', 'kill rule', 'kill rules', 'reversibility and kill criteria', 'falsification bar', 'exit criteria', 'circuit breaker', 'sunset', 'kill switch criteria', 'kill criterion',
    'when we stop', 'stop criteria', 'revisit if', 'when to revisit this decision', 'revisit', 'revisit conditions', 'review triggers', 'triggers to revisit', 'when would we revisit', 'go/no go', 'abort criteria', 'kill condition', 'kill conditions', 'reconsider when', 'when to reconsider', 'reversal triggers', 'revisit criteria',
  ],
  risks: ['risks', 'risk', 'risks and mitigations', 'risks & mitigations', 'risk assessment', 'risk notes', 'rabbit holes', 'risks and assumptions', 'known risks', 'security considerations', 'risks / open questions', 'risks and open questions', 'risk analysis', 'risks & assumptions', 'risks and dependencies', 'drawbacks', 'security and privacy considerations', 'risks and tradeoffs', 'risks and trade offs'],
  rollback: ['rollback', 'rollback plan', 'rollback / kill switches', 'abort / rollback', 'rollback strategy', 'roll back', 'rolling back', 'backout plan', 'rollout and rollback', 'rollout & rollback', 'rollback and recovery', 'release and rollback'],
  'definition-of-done': ['definition of done', 'dod', 'acceptance criteria', 'post conditions dod', 'post conditions', 'launch criteria', 'done when', 'done', 'definition of done dod', 'acceptance', 'success criteria / acceptance', 'launch checklist', 'release criteria', 'completion criteria', 'done criteria', 'checklist', 'acceptance criterion', 'acceptance tests'],
  rollout: ['rollout', 'release plan', 'rollout plan', 'experiment & flags', 'launch plan', 'release', 'deployment', 'rollout strategy', 'release strategy', 'rollout and release'],
  'open-questions': ['open questions', 'q & a', 'questions', 'unresolved questions', 'open issues', 'outstanding questions'],
  owners: ['owners', 'owner', 'stakeholders', 'stakeholders and reviewers', 'stakeholder impacts', 'approval & autonomy', 'sign off', 'deciders', 'authors', 'approvers', 'reviewers', 'decision makers', 'submitters', 'roles', 'roles and responsibilities', 'decision rights', 'approvals', 'team', 'raci', 'daci'],
  dependencies: ['dependencies', 'hard blockers', 'external dependencies', 'blockers', 'prerequisites', 'dependencies and assumptions'],
  timeline: ['timeline', 'milestones', 'schedule', 'roadmap', 'delivery plan', 'key dates'],
  history: ['changelog', 'change log', 'implementation history', 'history', 'revision history', 'document history', 'revisions', 'version history'],
};
