import { isEmptyText } from '../document/content.js';
import { suppressedTexts } from '../lint/commented-files.js';
import { always, fileRule } from '../lint/rule.js';
import type { Suppression } from '../lint/suppressions.js';

/** A comment that silences a rule and does not say why. */
export const unexplainedSuppression = fileRule<'unexplained' | 'say-why'>({
  id: 'unexplained-suppression',
  group: 'reading',
  summary: 'A comment switches a rule off and does not say why.',
  severity: always('warning'),
  messages: {
    unexplained: 'Say why after "--", such as "{word} {rules} -- decided in PRD-12"',
    'say-why': 'Say why',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: file, corpus }) {
    for (const { path, text, suppressions } of suppressedTexts(file, corpus)) {
      for (const suppression of suppressions.filter(isUnexplained)) {
        const { word, ids, range, idsEnd, wordsEnd } = suppression;
        const data = { word: word.text, rules: ids.map((id) => id.text).join(' ') || 'rule' };
        const place = { start: idsEnd, end: wordsEnd };
        const edit = { path, range: place, expected: text.slice(place.start, place.end), text: ' -- ${1:why}' };
        yield {
          message: 'unexplained',
          data,
          path,
          range,
          suggestions:
            edit.expected === ' -- why' ? [] : [{ title: 'say-why', data: {}, edits: [edit], snippet: true }],
        };
      }
    }
  },
});

/** The word that stands for a reason in examples is none itself. */
function isUnexplained({ reach, reason }: Suppression): boolean {
  return reach !== 'end' && reach !== 'unknown' && (isEmptyText(reason) || reason.toLowerCase() === 'why');
}
