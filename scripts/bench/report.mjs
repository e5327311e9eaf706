import { median, quantile } from './statistics.mjs';
import { corpusTargets, editTargets, faster, growth, reviewRatio, reviewTargets, times } from './targets.mjs';

/** @typedef {import('./corpora.mjs').CorpusResult} CorpusResult */
/** @typedef {import('./corpora.mjs').Line} Line */
/** @typedef {import('./edits.mjs').EditResult} EditResult */
/** @typedef {import('./review.mjs').ReviewResult} ReviewResult */

/**
 * All that a run of the benchmark found.
 * @typedef {object} Results
 * @property {import('./machine.mjs').Machine} machine
 * @property {readonly number[]} loadAfter
 * @property {readonly CorpusResult[]} corpora
 * @property {readonly EditResult[]} edits
 * @property {ReviewResult} review
 * @property {{ rounds: number, edits: number, reviews: number, warmUp: number }} amount
 */

/**
 * The results as text: the terminal and the page show the same tables.
 * @param {Results} results
 */
export function report({ corpora, edits, review }) {
  const targets = [...corpora.flatMap(corpusTargets), ...editTargets(edits), ...reviewTargets(review)];
  return [
    '## Targets',
    table(
      ['Cutline against', 'Asked', 'Reached', ''],
      targets.map(({ what, asked, reached, met }) => [what, asked, reached, met ? 'met' : '**not met**']),
    ),
    ...corpora.flatMap(corpusPart),
    ...editPart(edits),
    ...reviewPart(review),
  ].join('\n\n');
}

/** @param {{ load: readonly number[] }} machine */
export function loadLine({ load }) {
  return `Load average: ${load.map((each) => each.toFixed(2)).join(', ')} (one, five and fifteen minutes).`;
}

/** @param {CorpusResult} result */
function corpusPart({ name, files, bytes, lines, half }) {
  const rows = Object.values(lines).map((line) => rowOf(line, lines.lint));
  const whole = [`## \`${name}\`: ${files} documents, ${megabytes(bytes)} MB`, table(columns, rows)];
  if (!half) return whole;
  const sentence = `\`cutline lint\` over ${half.files} of these files, ${megabytes(half.bytes)} MB, takes ${seconds(half.line)}: all take ${times(lines.lint.seconds / half.line.seconds)} times as long, and ${times(growth(lines, half))} times when Node's own start is left out of both. All hold ${times(bytes / half.bytes)} times the bytes.`;
  return [...whole, sentence];
}

const columns = ['Whole process', 'Median', 'Fastest to slowest', 'Peak memory', 'Time against `cutline lint`'];

/**
 * @param {Line} line
 * @param {Line} lint
 */
function rowOf(line, lint) {
  const all = line.runs.map((run) => run.seconds);
  return [
    line.name,
    seconds(line),
    `${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)} s`,
    `${Math.round(line.megabytes)} MB`,
    line === lint ? '1' : times(line.seconds / lint.seconds),
  ];
}

/** @param {readonly EditResult[]} edits */
function editPart(edits) {
  const rows = edits.flatMap((edit) =>
    [0.5, 0.95].map((share) => [
      `${edit.kilobytes} KB`,
      share === 0.5 ? 'p50' : 'p95',
      milliseconds(quantile(edit.cutline, share)),
      milliseconds(quantile(edit.markdownlint, share)),
      times(faster(edit, share)),
    ]),
  );
  return ['## One typed character', table(['Artifact', '', 'Cutline', 'markdownlint', 'Times faster'], rows)];
}

/** @param {ReviewResult} review */
function reviewPart(review) {
  const { artifacts, changed, decisions, diff, read, command } = review;
  const row = (/** @type {string} */ name, /** @type {readonly number[]} */ times) => [
    name,
    milliseconds(median(times)),
    milliseconds(quantile(times, 0.95)),
  ];
  const rows = [
    row('the review, given the corpus that an editor has anyway', review.review),
    row('`git diff --stat`', diff),
    row(`reading the ${changed} at both ends`, read),
    row(
      '`cutline review` as a whole process',
      command.map((seconds) => seconds * 1000),
    ),
  ];
  return [
    `## The review of a branch that changes ${changed} of ${artifacts} artifacts`,
    table(['', 'Median', 'p95'], rows),
    `The review told of ${decisions} decisions. It takes ${times(reviewRatio(review))} times as long as \`git diff --stat\` and the reading together.`,
  ];
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {Line} line */
function seconds(line) {
  return `${line.seconds.toFixed(2)} s`;
}

/** @param {number} value */
function milliseconds(value) {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
