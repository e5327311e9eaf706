import { phraseMatcher } from './phrases.js';
import { languages } from './words/languages.js';

const meaning = phraseMatcher(languages.map(({ observability }) => ({ observability })));

/** True where words speak of metrics, alerting or anything else by which people see that a system works. */
export function speaksOfObservability(text: string): boolean {
  return meaning(text).length > 0;
}
