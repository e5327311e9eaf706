import { Problem } from '../lib/problem.mjs';

/** @typedef {import('./templates.mjs').NewRule} NewRule */

/**
 * The registry's text with one more rule: its import in alphabetical order, its entry within its group.
 * @param {string} text
 * @param {NewRule} rule
 * @param {readonly string[]} groups The groups in the order of the registry.
 */
export function registered(text, rule, groups) {
  const lines = text.split('\n');
  const isImport = (/** @type {string} */ line) => / from '\.\/[\w-]+\.js';$/.test(line);
  const line = `import { ${rule.name} } from './${rule.id}.js';`;
  insertSorted(lines, line, lines.findIndex(isImport), lines.findLastIndex(isImport), pathOf);

  const heading = `  // ${rule.group}`;
  if (!lines.includes(heading)) lines.splice(placeOfGroup(lines, rule.group, groups), 0, heading);
  const first = lines.indexOf(heading) + 1;
  const length = lines.slice(first).findIndex((each) => !/^ {2}\w+,$/.test(each));
  insertSorted(lines, `  ${rule.name},`, first, first + length - 1, (each) => each);
  return lines.join('\n');
}

/** @param {string} line */
function pathOf(line) {
  return line.slice(line.indexOf(' from '));
}

/**
 * @param {string[]} lines
 * @param {string} line
 * @param {number} first
 * @param {number} last
 * @param {(line: string) => string} key
 */
function insertSorted(lines, line, first, last, key) {
  let at = first;
  while (at <= last && key(lines[at] ?? '') < key(line)) at += 1;
  lines.splice(at, 0, line);
}

/**
 * Where the heading of a group goes that has no rule yet: before the next group that has one.
 * @param {string[]} lines
 * @param {string} group
 * @param {readonly string[]} groups
 */
function placeOfGroup(lines, group, groups) {
  const later = groups.slice(groups.indexOf(group) + 1).map((each) => lines.indexOf(`  // ${each}`));
  const end = lines.indexOf('];');
  if (end < 0) throw new Problem('src/core/rules/registry.ts holds no list of rules that ends in "];".');
  return later.find((index) => index >= 0) ?? end;
}
