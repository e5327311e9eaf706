import type { Feed } from '../feed.js';
import { subjectOf, write } from './subject.js';

/** Writes what a rule suggests for an artifact, with the cursor where its author goes on. */
export async function beginAnswer(feed: Feed, uri: unknown, rule: unknown): Promise<void> {
  const subject = await subjectOf(feed, uri);
  if (!subject) return;
  const findings = subject.reading.findings.get(subject.artifact.path) ?? [];
  const suggestion = findings.find((finding) => finding.rule === rule)?.suggestions[0];
  if (suggestion) await write(subject, suggestion.edits, { snippet: suggestion.snippet });
}
