import { Problem } from '../lib/problem.mjs';

/**
 * A text with what stands between two marker comments replaced.
 * @param {string} file The name for the message when the markers are missing.
 * @param {string} text
 * @param {string} name `rule` for the markers `<!-- rule:begin -->` and `<!-- rule:end -->`.
 * @param {string} content
 */
export function betweenMarkers(file, text, name, content) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Problem(`${file} must hold the lines ${begin} and ${end}.`, 1);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}
