import type { Finding } from './finding.js';
import type { MessageData, Related, Rule, Suggestion } from './rule.js';

/** What a finding says to a person. */
export function messageText(rules: readonly Rule[], finding: Finding): string {
  return textOfMessage(rules, finding.rule, finding.message, finding.data);
}

/** The title of a suggestion, such as a menu shows it. */
export function suggestionText(rules: readonly Rule[], finding: Finding, suggestion: Suggestion): string {
  return textOfMessage(rules, finding.rule, suggestion.title, suggestion.data);
}

/** What a finding says about a place that it points to. */
export function relatedText(rules: readonly Rule[], finding: Finding, related: Related): string {
  return textOfMessage(rules, finding.rule, related.message, related.data);
}

/** A message with each `{name}` replaced by its argument; a name without an argument stays as it is. */
export function filled(template: string, data: MessageData): string {
  return template.replace(/\{([a-z][a-zA-Z]*)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? (data[name] ?? whole) : whole,
  );
}

function textOfMessage(rules: readonly Rule[], id: string, message: string, data: MessageData): string {
  const messages = rules.find((rule) => rule.id === id)?.messages;
  const template = messages && Object.hasOwn(messages, message) ? messages[message] : undefined;
  return filled(template ?? message, data);
}
