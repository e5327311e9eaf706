import type { HeadingMatcher } from '../../artifact/headings/match.js';
import { labelledParts } from '../../artifact/labels.js';
import { sectionNamed } from '../../artifact/section-named.js';
import type { Artifact, Field, KillRule } from '../../artifact/types.js';
import { isEmptyText } from '../../document/content.js';
import type { Value } from '../../document/frontmatter-types.js';
import { textOf, type Range } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import { quoted } from '../../document/yaml/quote.js';
import { languageBeside } from '../../words/languages.js';
import type { Language } from '../../words/pack.js';
import { headingIn } from '../complete/headings.js';
import { writtenLike } from '../field-labels.js';
import { overwriting, type FileEdit } from '../file-edit.js';
import { linesBelow } from '../lines-below.js';
import { newSection, sectionPlaces } from '../new-section.js';
import { tableCell } from '../table-cell.js';
import type { KillRuleAnswers } from './answers.js';
import { inRecord } from './in-log.js';
import { inParts } from './in-parts.js';
import { inProse } from './in-prose.js';
import { completedMapping, newMapping } from './mapping.js';
import { isReadAgain } from './read-again.js';
import { saying } from './saying.js';
import { sentenceOf } from './sentence.js';
import type { Target } from './target.js';

/**
 * Edits that write a kill rule as its document does: over one that is there, in the field or section that waits for it,
 * as a mapping in a frontmatter with keys of ours, else as a sentence in a section. None where the document says so
 * already; null where no place is safe, or where it would not be read as it was answered.
 */
export function killRuleEdits(
  artifact: Artifact,
  target: Target,
  answers: KillRuleAnswers,
  match: HeadingMatcher,
): FileEdit[] | null {
  const edits = editsFor(artifact, target, answers, match).filter(({ expected, text }) => expected !== text);
  return isReadAgain(artifact, edits, answers, match) ? edits : null;
}

function editsFor(
  artifact: Artifact,
  { record, rule }: Target,
  answers: KillRuleAnswers,
  match: HeadingMatcher,
): FileEdit[] {
  const { document } = artifact;
  if (document.frontmatter.state === 'invalid' && rule?.carrier === 'frontmatter') return [];
  const language = languageBeside(document.text);
  const sentence = sentenceOf(answers, language);
  if (rule && !isWaiting(textOf(document.text, rule.range))) return over(artifact, rule, answers, language);
  if (record) return inRecord(artifact, record, sentence);
  const waiting =
    inField(artifact, answers, sentence) ?? inSection(artifact, sentence) ?? behindLabel(artifact, sentence, match);
  if (waiting) return waiting;
  if (document.frontmatter.state === 'valid' && artifact.usesOurKeys) return newMapping(artifact, answers, null);
  const beside = document.outline.headings.slice(1).map(({ text }) => text);
  return [
    newSection(artifact, sectionPlaces['kill-rule'], writtenLike(headingIn(language, 'kill-rule'), beside), [sentence]),
  ];
}

/** True for a TBD; a mapping in braces says something. */
function isWaiting(words: string): boolean {
  return !words.startsWith('{') && isEmptyText(words);
}

/** Over a kill rule that is there, in the form that it has. */
function over(artifact: Artifact, rule: KillRule, answers: KillRuleAnswers, language: Language): FileEdit[] {
  const { text } = artifact.document;
  const sentence = sentenceOf(answers, language);
  if (rule.path !== undefined) return [];
  if (rule.carrier === 'frontmatter') {
    const node = nodeAt(artifact, rule.range);
    if (node?.kind === 'map') return completedMapping(artifact, node, answers);
    return node
      ? [overwriting(artifact, node.range, quoted(sentence) + (/[\r\n]+$/.exec(textOf(text, node.range))?.[0] ?? ''))]
      : [];
  }
  const parts = inParts(artifact, rule, answers, language);
  if (parts) return parts;
  return [
    rule.carrier === 'table'
      ? overwriting(artifact, rule.range, tableCell(sentence))
      : inProse(artifact, rule, sentence),
  ];
}

/** The YAML value that a kill rule was read from. */
function nodeAt({ fields }: Artifact, { start, end }: Range): Value | null {
  const nodes = fields
    .filter(({ carrier, path }) => carrier === 'frontmatter' && path === undefined)
    .flatMap(({ node }) => (node?.kind === 'list' ? node.items : (node ?? [])));
  // The range of a quoted scalar is read with its quotes in one place and without them in another.
  return nodes.find(({ range }) => range.start <= start && end <= range.end && start - range.start <= 1) ?? null;
}

/** In a field for it that says nothing yet; null where there is none. */
function inField(artifact: Artifact, answers: KillRuleAnswers, sentence: string): FileEdit[] | null {
  const field = artifact.fields.find(
    ({ key, path, carrier, value }) =>
      key === 'kill-rule' && path === undefined && carrier !== 'section' && isEmptyText(value),
  );
  if (!field) return null;
  if (field.carrier !== 'frontmatter')
    return [saying(artifact, field.range, field.carrier === 'table' ? tableCell(sentence) : sentence)];
  const entry = artifact.document.frontmatter.entries.find(({ keyRange }) => keyRange.start === field.keyRange.start);
  return entry && isOneLine(artifact, field) ? newMapping(artifact, answers, entry) : [];
}

function isOneLine({ document }: Artifact, { range }: Field): boolean {
  return !/[\r\n]/.test(textOf(document.text, range));
}

/** In a section for it that says nothing yet: over its TBD, else below its heading; null where there is no section. */
function inSection(artifact: Artifact, sentence: string): FileEdit[] | null {
  const { document, path } = artifact;
  const section = sectionNamed(artifact, ['kill-rule']);
  if (!section) return null;
  const [paragraph] = section.state === 'empty' ? overlapping(document.outline.paragraphs, section.heading.own) : [];
  if (paragraph && paragraph.within !== 'blockquote' && !paragraph.text.includes('<!--'))
    return [overwriting(artifact, paragraph.range, sentence)];
  return [{ ...linesBelow(document, section.heading.own, [sentence]), path }];
}

/** Behind a label such as `**Kill rule:**` that nothing follows; null where there is none. */
function behindLabel(artifact: Artifact, sentence: string, match: HeadingMatcher): FileEdit[] | null {
  for (const { rest } of labelledParts(artifact.document, match, 'kill-rule'))
    if (isEmptyText(rest.text)) return [saying(artifact, rest.range, sentence)];
  return null;
}
