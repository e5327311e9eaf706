import type { Artifact, KillRule } from '../../artifact/types.js';
import type { Value } from '../../document/frontmatter-types.js';
import { eolAt } from '../../document/lines.js';
import { overlapping } from '../../document/select.js';
import { textOf, type Range } from '../../document/range.js';
import { literal } from '../../lint/snippet.js';
import { isPrepared, type Part } from './kill-rule-parts.js';
import { inserting, replacing, type FileEdit } from '../../author/file-edit.js';

/** Edits that add a part to a kill rule, in the way in which that rule is written; none where no way is known to be safe. */
export function completing(part: Part, rule: KillRule, artifact: Artifact): FileEdit[] {
  if (rule.path !== undefined || isPrepared(part, rule)) return [];
  if (rule.carrier !== 'frontmatter') return inSentence(part, rule, artifact);
  const node = nodeOf(rule, artifact);
  if (node?.kind === 'map') return inMapping(part, node, artifact);
  return node?.kind === 'scalar' ? inScalar(part, node, artifact) : [];
}

/** A rule that several list items or table cells make up has no end to which words could be added. */
function inSentence(part: Part, rule: KillRule, artifact: Artifact): FileEdit[] {
  const { outline, text } = artifact.document;
  const words = textOf(text, rule.range);
  const hasCells = rule.carrier === 'table' && words.includes('|');
  if (hasCells || [...overlapping(outline.items, rule.range)].length > 1) return [];
  return [inserting(artifact, rule.range.end - closing(words), part.prose)];
}

function inMapping(part: Part, map: Value & { kind: 'map' }, artifact: Artifact): FileEdit[] {
  const { text, lines } = artifact.document;
  const { start, end } = map.range;
  const name = part.key.slice(0, part.key.indexOf(':'));
  if (map.entries.some((entry) => entry.key === name)) return [];
  if (text.charAt(start) === '{') {
    if (text.charAt(end - 1) !== '}') return [];
    const comma = /[,{]\s*$/.test(text.slice(start, end - 1)) ? '' : ', ';
    return [inserting(artifact, end - 1, comma + part.key)];
  }
  const indent = text.slice(lines.start(lines.at(start)), start).replace(/[^\t]/g, ' ');
  const at = lines.end(lines.at(end));
  return [inserting(artifact, at, eolAt(text, lines, end) + indent + part.key)];
}

/** A plain scalar is quoted, since what is added would mean something else to YAML; one that is folded or repeated is left. */
function inScalar(part: Part, scalar: Value & { kind: 'scalar' }, artifact: Artifact): FileEdit[] {
  const { raw, text, range } = scalar;
  if (textOf(artifact.document.text, range) !== raw || /[\r\n]/.test(raw)) return [];
  if (scalar.quoted) {
    if (raw.slice(1, -1) !== text) return [];
    return [inserting(artifact, range.end - 1 - closing(text), part.prose)];
  }
  if (raw !== text) return [];
  const end = text.length - closing(text);
  const written = (words: string): string => literal(words.replace(/["\\]/g, '\\$&'));
  const whole = `"${written(text.slice(0, end))}${part.prose}${written(text.slice(end))}"`;
  return [replacing(artifact, { text: raw, range }, whole)];
}

/** How many characters the stop at the end of a sentence takes. */
function closing(sentence: string): number {
  return /[.!;]\s*$/.exec(sentence)?.[0].length ?? 0;
}

/** The YAML value that a kill rule was read from. */
function nodeOf(rule: KillRule, artifact: Artifact): Value | null {
  const nodes = artifact.fields
    .filter((field) => field.path === undefined && field.carrier === 'frontmatter')
    .flatMap(({ node }) => (node?.kind === 'list' ? node.items : (node ?? [])));
  return nodes.find((node) => isAt(rule.range, node)) ?? null;
}

/** The range of a quoted scalar is read with its quotes in one place and without them in another. */
function isAt(range: Range, node: Value): boolean {
  const inset = node.kind === 'scalar' && node.quoted ? [0, 1] : [0];
  return inset.some((by) => node.range.start + by === range.start && node.range.end - by === range.end);
}
