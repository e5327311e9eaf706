import { fieldOf, pairsIn } from '../../artifact/carriers/pairs.js';
import { partNamed, type Part } from '../../artifact/kill-rule-parts.js';
import { isRuleTable } from '../../artifact/kill-rule-table.js';
import type { Artifact, Field, KillRule } from '../../artifact/types.js';
import { contains } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import type { Language } from '../../words/pack.js';
import { addingColumns } from '../add-columns.js';
import { addingLine } from '../field-line.js';
import type { FileEdit } from '../file-edit.js';
import type { KillRuleAnswers } from './answers.js';
import { cellEdit, joined, saying } from './saying.js';
import { wordings } from './wording.js';

/** The parts that stand by themselves, with the answer that each is. */
const answerTo = { metric: 'metric', threshold: 'bound', date: 'by', owner: 'owner', action: 'then' } as const;
const names = Object.keys(answerTo) as readonly (keyof typeof answerTo)[];

/** Edits for a kill rule whose parts are the cells of a row, or the items of a list with a label each; null for any other. */
export function inParts(
  artifact: Artifact,
  rule: KillRule,
  answers: KillRuleAnswers,
  language: Language,
): FileEdit[] | null {
  return inRow(artifact, rule, answers, language) ?? inItems(artifact, rule, answers, language);
}

function inRow(artifact: Artifact, rule: KillRule, answers: KillRuleAnswers, language: Language): FileEdit[] | null {
  const [table] = overlapping(artifact.document.outline.tables, rule.range);
  const row = table?.rows.find(({ range }) => range.start === rule.range.start && range.end === rule.range.end);
  if (!table || !row || !isRuleTable(table)) return null;
  const columns = table.header.map(({ text }) => partNamed(text));
  const missing = names.filter((name) => !columns.includes(name));
  const edits = names.flatMap((name) => {
    const cell = row.cells[columns.indexOf(name)];
    return cell && cell.text !== answers[answerTo[name]] ? [cellEdit(artifact, cell, answers[answerTo[name]])] : [];
  });
  if (missing.length === 0) return edits;
  const added = missing.map((name) => ({
    heading: wordings[language].parts[name],
    row,
    says: answers[answerTo[name]],
  }));
  return [...edits, ...addingColumns(artifact, table, added)];
}

function inItems(artifact: Artifact, rule: KillRule, answers: KillRuleAnswers, language: Language): FileEdit[] | null {
  const { document } = artifact;
  const items = [...overlapping(document.outline.items, rule.range)].filter(
    ({ block }) => contains(rule.range, block) || block.start >= rule.range.start,
  );
  if (items.length < 2) return null;
  const known = new Map<Part, Field>();
  const fields = items.flatMap(({ range }) =>
    pairsIn(document.text, range)
      .slice(0, 1)
      .map((pair) => fieldOf(pair, 'list')),
  );
  for (const field of fields) {
    const part = partNamed(field.rawKey);
    if (part && !known.has(part)) known.set(part, field);
  }
  if (known.size < 2) return null;
  const edits = [...known].flatMap(([part, { range }]) =>
    part === 'comparison' ? [] : [saying(artifact, range, answers[answerTo[part]])],
  );
  const added = names
    .filter((name) => !known.has(name))
    .flatMap((name) => {
      const label = wordings[language].parts[name];
      return addingLine(document, fields, answers[answerTo[name]], () => label) ?? [];
    });
  const [first] = added;
  const lines = first && { ...first, path: artifact.path, text: added.map(({ text }) => text).join('') };
  return lines ? joined(edits, lines) : edits;
}
