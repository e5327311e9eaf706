import * as vscode from 'vscode';
import type { DoneItem } from '../../core/corpus/types.js';
import { addingItems, askedOf } from '../../core/tension/edits/add-items.js';
import type { Feed } from '../feed.js';
import { askAll } from './ask.js';
import { someOf } from './questions.js';
import { say, subjectOf, write } from './subject.js';

/** Shows what the team's definition of done asks for and the artifact does not list yet, and writes what stays ticked. */
export async function addDefinitionOfDone(feed: Feed, uri: unknown): Promise<void> {
  const subject = await subjectOf(feed, uri);
  if (!subject) return;
  const { artifact, corpus } = subject;
  if (artifact.kind === 'decision-log') {
    say(vscode.l10n.t('A decision log has no definition of done. Open a PRD or an ADR.'));
    return;
  }
  const missing = askedOf(corpus, artifact);
  if (missing.length === 0) {
    say(vscode.l10n.t('This document lists everything that your definition of done asks for.'));
    return;
  }
  const choices = missing.map((is) => ({ is, label: is.text, description: is.owner ?? '', picked: true }));
  const answers = await askAll<{ items: readonly DoneItem[] }>(vscode.l10n.t('Add Definition of Done'), [
    {
      name: 'items',
      ask: () => someOf({ choices, asks: vscode.l10n.t('Untick what this work does not need.') }),
    },
  ]);
  if (answers?.items !== undefined && answers.items.length > 0)
    await write(subject, addingItems(artifact, answers.items));
}
