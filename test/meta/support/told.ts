import { linesOf } from '../../../src/core/document/lines.js';
import { positionAt } from '../../../src/core/document/positions.js';
import type { Range } from '../../../src/core/document/range.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { messageText, relatedText, suggestionText } from '../../../src/core/lint/message.js';
import { rules } from '../../../src/core/rules/registry.js';
import { textAt, type Repository } from './repository.js';

/** A finding as one line of `expected.txt`: place, severity, rule, the exact words, the message. */
export function lineOf(repository: Repository, finding: Finding): string {
  const { severity, rule } = finding;
  return `${place(repository, finding)} ${severity} ${rule} "${words(repository, finding)}" ${messageText(rules, finding)}`;
}

/** The lines of a finding in `expected.txt`: its own, and below it the places that it points to and what it offers. */
export function linesFor(repository: Repository, finding: Finding): string[] {
  const related = finding.related.map(
    (to) => `  see ${place(repository, to)} "${words(repository, to)}" ${relatedText(rules, finding, to)}`,
  );
  const offers = finding.suggestions.flatMap((suggestion) => [
    `  offers ${suggestionText(rules, finding, suggestion)}`,
    ...suggestion.edits.map(
      (edit) =>
        `    ${suggestion.snippet ? 'snippet' : 'text'} ${place(repository, edit)} ${quoted(edit.expected)} => ${quoted(edit.text)}`,
    ),
  ]);
  return [lineOf(repository, finding), ...related, ...offers];
}

interface Place {
  readonly path: string;
  readonly range: Range;
}

function place(repository: Repository, { path, range }: Place): string {
  const { line, column } = positionAt(linesOf(textAt(repository, path)), range.start);
  return `${path}:${line}:${column}`;
}

function words(repository: Repository, { path, range }: Place): string {
  return textAt(repository, path).slice(range.start, range.end).replace(/\s+/g, ' ');
}

/** One line, whatever the ends of the file's lines are. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\r\n/g, '\n'));
}
