import type { Words } from '../document/range.js';

/** True where part of a sentence lies in the braces of a placeholder that nobody has typed over. */
export function isPlaceholder(part: Words, sentence: Words): boolean {
  if (/^\s*\{[^{}]*\}\s*$/.test(part.text)) return true;
  const from = part.range.start - sentence.range.start;
  const to = part.range.end - sentence.range.start;
  // A mapping in braces is no placeholder; each of its values stands for itself.
  const isSentence = sentence.text.slice(from, to) === part.text && !/^\{.*\}$/s.test(sentence.text.trim());
  if (!isSentence) return false;
  return [...sentence.text.matchAll(/\{[^{}]*\}/g)].some(
    (match) => match.index < to && match.index + match[0].length > from,
  );
}
