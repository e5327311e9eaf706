import * as vscode from 'vscode';
import type { KillRuleAnswers } from '../../core/author/kill-rule/answers.js';
import { dueOf } from '../../core/author/kill-rule/due.js';
import type { Offers } from '../../core/author/kill-rule/offers.js';
import { growing, readsBack } from '../../core/author/kill-rule/sentence.js';
import type { Language } from '../../core/words/pack.js';
import type { Question } from './ask.js';
import { lineOf, oneOf, type Choice } from './questions.js';
import { said } from '../spoken.js';

/** A kill rule while it is being asked for. */
export interface Growing {
  readonly said: Partial<KillRuleAnswers>;
  /** What a rule that is there says already. */
  readonly known: Partial<KillRuleAnswers>;
  readonly language: Language;
  readonly offers: Offers;
}

/** The question for each part of a kill rule; the sentence grows in the note below the line, or in each choice. */
export const askFor = { metric, bound, by, day, then, owner };

function metric(rule: Growing): Question<string> {
  return lineOf({
    asks: vscode.l10n.t('Which metric shows that it does not work?'),
    placeholder: vscode.l10n.t('such as: saved-cart reuse'),
    value: rule.known.metric ?? '',
    check: (text) => note(rule, { metric: text }) ?? vscode.l10n.t('Name what is counted, without its number or day.'),
  });
}

function bound(rule: Growing): Question<string> {
  return lineOf({
    asks: vscode.l10n.t('Below or above which number do you stop?'),
    placeholder: vscode.l10n.t('such as: below 4 %'),
    value: rule.known.bound ?? '',
    check: (text) => note(rule, { bound: text }) ?? vscode.l10n.t('Say below or above, and a number: below 4 %.'),
  });
}

/** Empty for a day of a person's own. */
function by(rule: Growing): Question<string> {
  const days = rule.offers.days.map(({ text, says }) => ({
    is: text,
    label: said(says, (words) => words),
    description: text,
    detail: growing({ ...rule.said, by: text }, rule.language),
  }));
  const other = { is: '', label: vscode.l10n.t('Another day or window …'), alwaysShow: true };
  return oneOf({ choices: [...days, other], asks: vscode.l10n.t('By when do you look at the number?') });
}

function day(rule: Growing): Question<string> {
  const due = (text: string): ReturnType<typeof dueOf> => dueOf(text, rule.offers.writing);
  const question = lineOf({
    asks: vscode.l10n.t('By when do you look at the number?'),
    placeholder: vscode.l10n.t('such as: {0}, or: in 8 weeks', rule.offers.writing.today),
    check: (text) => {
      const read = due(text);
      if (read.is === 'passed') return vscode.l10n.t('This day has passed. Name one that is still to come.');
      const said = read.is === 'written' ? note(rule, { by: read.text }) : null;
      return (
        said ?? vscode.l10n.t('Name a day such as {0}, or a window such as: in 8 weeks.', rule.offers.writing.today)
      );
    },
  });
  return async (frame) => {
    const outcome = await question(frame);
    const read = outcome.is === 'answered' ? due(outcome.answer) : null;
    return read?.is === 'written' ? { is: 'answered', answer: read.text } : outcome;
  };
}

function then(rule: Growing): Question<string> {
  return ofList(
    rule,
    'then',
    rule.offers.actions,
    vscode.l10n.t('What happens then? Choose, or type it in your words.'),
  );
}

function owner(rule: Growing): Question<string> {
  return ofList(
    rule,
    'owner',
    rule.offers.owners,
    vscode.l10n.t('Who does it? Choose, or type a handle, a role or a name.'),
  );
}

function ofList(rule: Growing, name: 'then' | 'owner', texts: readonly string[], asks: string): Question<string> {
  const choice = (text: string): Choice<string> => ({
    is: text,
    label: text,
    detail: growing({ ...rule.said, [name]: text }, rule.language),
  });
  return oneOf({
    choices: texts.filter((text) => fits(rule, { [name]: text })).map(choice),
    asks,
    own: (typed) => (fits(rule, { [name]: typed }) ? choice(typed) : null),
  });
}

/** The sentence as it stands with one more answer; null where that answer would not read back. */
function note(rule: Growing, answer: Partial<KillRuleAnswers>): vscode.InputBoxValidationMessage | null {
  if (!fits(rule, answer)) return null;
  const message = growing({ ...rule.said, ...answer }, rule.language);
  return { message, severity: vscode.InputBoxValidationSeverity.Info };
}

/** True where a sentence with one more answer still reads back whole. */
function fits(rule: Growing, answer: Partial<KillRuleAnswers>): boolean {
  return readsBack({ ...rule.said, ...answer }, rule.language);
}
