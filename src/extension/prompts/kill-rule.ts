import * as vscode from 'vscode';
import type { LogRecord } from '../../core/artifact/types.js';
import { answersIn, type KillRuleAnswers } from '../../core/author/kill-rule/answers.js';
import { offersFor } from '../../core/author/kill-rule/offers.js';
import { targetAt } from '../../core/author/kill-rule/target.js';
import { killRuleEdits } from '../../core/author/kill-rule/write.js';
import { shown } from '../../core/tension/shown.js';
import { languageBeside } from '../../core/words/languages.js';
import type { Feed } from '../feed.js';
import { today } from '../today.js';
import { askAll, type Steps } from './ask.js';
import { askFor, type Growing } from './kill-rule-questions.js';
import { oneOf } from './questions.js';
import { say, subjectOf, write } from './subject.js';

/** What is asked: in a log first the record, where the cursor stands in none. */
interface Asked extends KillRuleAnswers {
  readonly record: LogRecord;
  /** A day of a person's own; what they choose from a list is `by`. */
  readonly day: string;
}

/** Asks what ends a bet, part by part, shows the sentence as it grows, and writes it where the document keeps it. */
export async function writeKillRule(feed: Feed, uri: unknown, offset: unknown): Promise<void> {
  const subject = await subjectOf(feed, uri);
  if (!subject) return;
  const { artifact, corpus } = subject;
  const { path, document } = artifact;
  const at = typeof offset === 'number' ? offset : cursorIn(subject.reading.uriOf(path));
  const found = targetAt(artifact, at);
  if (!found && artifact.records.length === 0) {
    say(vscode.l10n.t('This log has no decision yet that could get a kill rule.'));
    return;
  }
  const targetOf = (record: LogRecord | undefined): typeof found =>
    record ? targetAt(artifact, record.range.start) : found;
  const suggested = new Map<LogRecord | undefined, Pick<Growing, 'known' | 'offers'>>();
  const suggestedFor = (record: LogRecord | undefined): Pick<Growing, 'known' | 'offers'> => {
    const rule = targetOf(record)?.rule;
    const known = rule ? answersIn(rule) : {};
    const made = suggested.get(record) ?? { known, offers: offersFor(corpus, artifact, known, today()) };
    suggested.set(record, made);
    return made;
  };
  const language = languageBeside(document.text);
  const growing = ({ record, day, ...said }: Partial<Asked>): Growing => ({
    ...suggestedFor(record),
    said: day === undefined ? said : { ...said, by: day },
    language,
  });
  const steps: Steps<Asked> = [
    { name: 'record', ask: () => (found ? null : recordQuestion(artifact.records)) },
    { name: 'metric', ask: (answers) => askFor.metric(growing(answers)) },
    { name: 'bound', ask: (answers) => askFor.bound(growing(answers)) },
    { name: 'by', ask: (answers) => askFor.by(growing(answers)) },
    { name: 'day', ask: (answers) => (answers.by === '' ? askFor.day(growing(answers)) : null) },
    { name: 'then', ask: (answers) => askFor.then(growing(answers)) },
    { name: 'owner', ask: (answers) => askFor.owner(growing(answers)) },
  ];
  const answers = await askAll<Asked>(vscode.l10n.t('Write a Kill Rule'), steps);
  const target = answers && targetOf(answers.record);
  if (!answers || !target) return;
  const { metric = '', bound = '', by = '', day, owner = '', then = '' } = answers;
  const { match } = corpus.sources.settings.configuredFor(path);
  const edits = killRuleEdits(artifact, target, { metric, bound, by: day ?? by, owner, then }, match);
  if (!edits)
    say(vscode.l10n.t('Cutline cannot write the kill rule here so that it reads back. Write it in the text yourself.'));
  else if (edits.length === 0) say(vscode.l10n.t('The document says so already.'));
  else await write(subject, edits);
}

function recordQuestion(records: readonly LogRecord[]): ReturnType<typeof oneOf<LogRecord>> {
  const choices = records.map((is) => ({ is, label: shown(is.title.text, 80), description: is.date?.text ?? '' }));
  return oneOf({ choices, asks: vscode.l10n.t('Which decision gets the kill rule?') });
}

/** Where the cursor stands in a document; null where that document is not the one in front. */
function cursorIn(uri: vscode.Uri): number | null {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.toString() === uri.toString() ? editor.document.offsetAt(editor.selection.active) : null;
}
