import { median, quantile } from './statistics.mjs';

/** @typedef {import('./corpora.mjs').CorpusResult} CorpusResult */
/** @typedef {import('./edits.mjs').EditResult} EditResult */
/** @typedef {import('./review.mjs').ReviewResult} ReviewResult */

/**
 * Something that was promised, and what was reached.
 * @typedef {object} Target
 * @property {string} what
 * @property {string} asked
 * @property {string} reached
 * @property {boolean} met
 */

/**
 * What `cutline lint` promises over a corpus.
 * @param {CorpusResult} result
 * @returns {Target[]}
 */
export function corpusTargets({ name, lines, half }) {
  const { lint, outline, markdownlint, remark } = lines;
  return [
    atLeast(`\`${name}\`: faster than markdownlint-cli2`, 20, markdownlint.seconds / lint.seconds),
    atLeast(`\`${name}\`: faster than remark-cli`, 20, remark.seconds / lint.seconds),
    atMost(`\`${name}\`: time, against the block outline alone`, 4, lint.seconds / outline.seconds),
    {
      what: `\`${name}\`: peak memory`,
      asked: `below markdownlint-cli2's ${Math.round(markdownlint.megabytes)} MB`,
      reached: `${Math.round(lint.megabytes)} MB`,
      met: lint.megabytes < markdownlint.megabytes,
    },
    ...(half ? [atMost(`\`${name}\`: time for twice the files, Node's start left out`, 2.1, growth(lines, half))] : []),
  ];
}

/**
 * What typing into the artifact of middle size promises.
 * @param {readonly EditResult[]} edits
 * @returns {Target[]}
 */
export function editTargets(edits) {
  return edits
    .filter(({ kilobytes }) => kilobytes === 50)
    .map((edit) => atLeast('a typed character in 50 KB, p95: faster than markdownlint', 20, faster(edit, 0.95)));
}

/**
 * What the review of a branch promises.
 * @param {ReviewResult} review
 * @returns {Target[]}
 */
export function reviewTargets(review) {
  const what = `a branch that changes ${review.changed} of ${review.artifacts} artifacts: time of its review, against \`git diff --stat\` and reading these at both ends`;
  return [atMost(what, 2, reviewRatio(review))];
}

/**
 * How many times longer a review takes than the least that it could do.
 * @param {ReviewResult} review
 */
export function reviewRatio({ review, diff, read }) {
  return median(review) / (median(diff) + median(read));
}

/**
 * How many times longer all files take than half of them, when the time that Node takes to start is left out of both.
 * @param {CorpusResult['lines']} lines
 * @param {NonNullable<CorpusResult['half']>} half
 */
export function growth({ lint, start }, half) {
  return (lint.seconds - start.seconds) / (half.line.seconds - start.seconds);
}

/**
 * How many times faster Cutline is than markdownlint below which this share of the edits lies.
 * @param {EditResult} edit
 * @param {number} share
 */
export function faster({ cutline, markdownlint }, share) {
  return quantile(markdownlint, share) / quantile(cutline, share);
}

/**
 * @param {string} what
 * @param {number} asked
 * @param {number} reached
 * @returns {Target}
 */
function atLeast(what, asked, reached) {
  return { what, asked: `at least ${asked} times`, reached: `${times(reached)} times`, met: reached >= asked };
}

/**
 * @param {string} what
 * @param {number} asked
 * @param {number} reached
 * @returns {Target}
 */
function atMost(what, asked, reached) {
  return { what, asked: `at most ${asked} times`, reached: `${times(reached)} times`, met: reached <= asked };
}

/**
 * A ratio with two digits after the point, so that none that misses its target by a little looks as if it met it.
 * @param {number} ratio
 */
export function times(ratio) {
  return ratio.toFixed(ratio < 100 ? 2 : 0);
}
