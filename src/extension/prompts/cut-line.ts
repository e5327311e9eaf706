import * as vscode from 'vscode';
import type { Answer } from '../../core/author/cut-line/arranged.js';
import { asSaid, drawableScope, drawnLine } from '../../core/author/cut-line/draw.js';
import { labelOf } from '../../core/author/cut-line/label.js';
import type { Scope } from '../../core/author/cut-line/scope.js';
import type { Unit } from '../../core/author/cut-line/units.js';
import type { Feed } from '../feed.js';
import { inOrder, type Order } from './arrange.js';
import { askAll, type Question, type Step } from './ask.js';
import { plainLabel } from './plain-label.js';
import { oneOf } from './questions.js';
import { say, subjectOf, write } from './subject.js';

/** Of more items than this, nobody is asked one by one: they are put in order at once. */
const mostAsked = 25;

/** Whether an item still ships, or the order of all of them with the line between. */
type Said = boolean | Order<Unit>;

/** Asks of each item of a scope whether it still ships when time halves, then for the order, and draws the line. */
export async function drawCutLine(feed: Feed, uri: unknown): Promise<void> {
  const subject = await subjectOf(feed, uri, ['prd']);
  if (!subject) return;
  const { artifact, corpus } = subject;
  const scope = drawableScope(corpus, artifact);
  if (!scope) {
    say(vscode.l10n.t('List what ships under “Scope” first, each item on a line that begins with “- ”.'));
    return;
  }
  const answers = await askAll<Record<string, Said>>(vscode.l10n.t('Draw the Cut Line'), stepsOf(scope));
  const order = answers?.['order'];
  if (!Array.isArray(order)) return;
  const line = drawnLine(corpus, artifact, scope, sidesOf(order as Order<Unit>));
  if (!line) say(vscode.l10n.t('Cutline cannot write this line so that it reads back. Draw it in the text yourself.'));
  else if (line.edits.length === 0) say(vscode.l10n.t('The line is drawn so already.'));
  else await write(subject, line.edits, { cursor: { path: artifact.path, offset: line.at } });
}

function stepsOf(scope: Scope): Step<Record<string, Said>, string>[] {
  const asked = scope.items.length > mostAsked ? [] : scope.items;
  const nameOf = (unit: Unit): string => `item ${String(scope.items.indexOf(unit))}`;
  return [
    ...asked.map((unit) => ({ name: nameOf(unit), ask: () => shipping(unit, scope.sides.get(unit) ?? true) })),
    {
      name: 'order',
      ask: (answers) => {
        if (asked.length === 0) return ordering(asSaid(scope));
        const ships = (unit: Unit): boolean => answers[nameOf(unit)] !== false;
        return ordering({
          above: scope.items.filter(ships),
          below: scope.items.filter((unit) => !ships(unit)),
        });
      },
    },
  ];
}

function shipping(unit: Unit, likely: boolean): Question<Said> {
  const question = oneOf<Said>({
    choices: [
      { is: true, label: vscode.l10n.t('Yes'), description: vscode.l10n.t('it still ships') },
      { is: false, label: vscode.l10n.t('No'), description: vscode.l10n.t('it is given up first') },
    ],
    asks: vscode.l10n.t('If time halves, does this still ship?'),
  });
  return (frame) => question({ ...frame, title: plainLabel(labelOf(unit)), before: frame.before ?? likely });
}

function ordering(answer: Answer): Question<Said> {
  const question = inOrder<Unit>({
    start: [...answer.above, null, ...answer.below],
    labelOf: (unit) => plainLabel(labelOf(unit)),
    line: vscode.l10n.t('cut line'),
    below: vscode.l10n.t('given up first'),
    asks: vscode.l10n.t(
      'Move an item: Enter takes it, Enter on another puts it there. The topmost entry draws the line.',
    ),
    done: vscode.l10n.t('Draw the line here'),
    undone: vscode.l10n.t('Move an item to each side of the line first'),
  });
  // An order that was made before stands only while the same items ship.
  return ({ before, ...frame }) =>
    question({
      ...frame,
      before: Array.isArray(before) && isOf(before as Order<Unit>, answer) ? (before as Order<Unit>) : undefined,
    });
}

function isOf(order: Order<Unit>, { above, below }: Answer): boolean {
  const sides = sidesOf(order);
  return sides.above.length === above.length && below.every((unit) => sides.below.includes(unit));
}

function sidesOf(order: Order<Unit>): Answer {
  const at = order.indexOf(null);
  const units = (some: Order<Unit>): Unit[] => some.filter((unit) => unit !== null);
  return { above: units(order.slice(0, at)), below: units(order.slice(at + 1)) };
}
