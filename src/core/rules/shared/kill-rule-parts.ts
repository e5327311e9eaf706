import type { Artifact, KillRule } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import { textOf } from '../../document/range.js';
import { inserting, type FileEdit } from './replace.js';

/** One of the things that a kill rule says. */
export interface Part {
  /** As a sentence lists it: "say who acts". */
  readonly says: string;
  /** Without it nobody can tell whether the rule has come true. */
  readonly isMeasure: boolean;
  isSaid(rule: KillRule): boolean;
  /** What to add to a sentence, and to a mapping. */
  readonly prose: string;
  readonly key: string;
}

/** The parts of a kill rule, in the order in which it is read. */
export const parts: readonly Part[] = [
  {
    says: 'which metric',
    isMeasure: true,
    isSaid: (rule) => rule.metric !== null,
    prose: ' (measured by ${1:metric})',
    key: 'metric: ${1:what is counted}',
  },
  {
    says: 'which number',
    isMeasure: true,
    isSaid: (rule) => rule.threshold !== null && rule.comparison !== null,
    prose: ' (${1:below or above} ${2:number})',
    key: 'below: ${1:number}',
  },
  {
    says: 'by when',
    isMeasure: true,
    isSaid: (rule) => rule.date !== null,
    prose: ' by ${1:YYYY-MM-DD}',
    key: 'by: ${1:YYYY-MM-DD}',
  },
  {
    says: 'who acts',
    isMeasure: false,
    isSaid: (rule) => rule.owner !== null,
    prose: ' (owner: ${1:@name})',
    key: 'owner: "${1:@name}"',
  },
  {
    says: 'what then',
    isMeasure: false,
    isSaid: (rule) => rule.action !== null,
    prose: '; then ${1:we remove it}',
    key: 'then: ${1:remove it}',
  },
];

/** An edit that adds a part to a kill rule, in the way in which that rule is written. */
export function completing(part: Part, rule: KillRule, artifact: Artifact): FileEdit {
  const { document } = artifact;
  const { start, end } = rule.range;
  const written = textOf(document.text, rule.range);
  const isMapping = artifact.fields.some(
    (field) => field.node?.kind === 'map' && field.range.start <= start && end <= field.range.end,
  );
  if (isMapping && written.endsWith('}'))
    return inserting(artifact, end - 1, `${/[,{]\s*$/.test(written.slice(0, -1)) ? '' : ', '}${part.key}`);
  if (isMapping) {
    const column = start - document.lines.start(document.lines.at(start));
    return inserting(artifact, end, eolAt(document.text, document.lines, end) + ' '.repeat(column) + part.key);
  }
  const stop = /[.!;]\s*$/.exec(written)?.[0].length ?? 0;
  return inserting(artifact, end - stop, part.prose);
}
