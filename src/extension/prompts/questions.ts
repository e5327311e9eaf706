import * as vscode from 'vscode';
import type { Frame, Outcome, Question } from './ask.js';
import { plainEntry } from './plain-label.js';

/** An entry of a list, and what it stands for. */
export interface Choice<Answer> extends vscode.QuickPickItem {
  readonly is: Answer;
}

/** What a list asks. */
export interface Listed<Answer> {
  readonly choices: readonly Choice<Answer>[];
  readonly asks: string;
  /** Takes what a person types in place of an entry; null for what cannot be taken. */
  readonly own?: (typed: string) => Choice<Answer> | null;
}

/** What a line of text asks. */
export interface Typed {
  readonly asks: string;
  readonly value?: string;
  readonly placeholder?: string;
  /** What is wrong with a text, or a note on it such as the sentence that it makes; null where nothing is to be said. */
  readonly check?: (text: string) => string | vscode.InputBoxValidationMessage | null;
}

/** The same list with nothing but words in it, whoever wrote them. */
function plainly<Answer>({ choices, asks, own }: Listed<Answer>): Listed<Answer> {
  const plainOwn = (typed: string): Choice<Answer> | null => {
    const choice = own?.(typed) ?? null;
    return choice && plainEntry(choice);
  };
  return { choices: choices.map(plainEntry), asks, ...(own ? { own: plainOwn } : {}) };
}

/** Asks for one entry of a list, or for words of a person's own where they are allowed. */
export function oneOf<Answer>(listed: Listed<Answer>): Question<Answer> {
  const { choices, asks, own } = plainly(listed);
  return (frame) =>
    shown<Answer, vscode.QuickPick<Choice<Answer>>>(vscode.window.createQuickPick(), frame, (pick, end) => {
      pick.placeholder = asks;
      pick.matchOnDescription = true;
      pick.matchOnDetail = true;
      pick.items = choices;
      const known = choices.find(({ is }) => is === frame.before);
      if (known) pick.activeItems = [known];
      if (own)
        pick.onDidChangeValue((typed) => {
          const extra = typed.trim() === '' ? null : own(typed.trim());
          pick.items = extra && choices.every(({ label }) => label !== extra.label) ? [...choices, extra] : choices;
        });
      pick.onDidAccept(() => {
        // Whoever types and sends at once is faster than the list.
        const typed = pick.value.trim();
        const chosen = pick.selectedItems[0] ?? (typed === '' ? null : (own?.(typed) ?? null));
        if (chosen) end(chosen.is);
      });
    });
}

/**
 * Asks for any number of entries of a list, none of them too. Those that are picked come in the order of the list, and
 * behind them what a person types, where words of their own are allowed: several with commas between them.
 */
export function someOf<Answer>(listed: Listed<Answer>): Question<readonly Answer[]> {
  const { choices, asks, own } = plainly(listed);
  return (frame) =>
    shown<readonly Answer[], vscode.QuickPick<Choice<Answer>>>(vscode.window.createQuickPick(), frame, (pick, end) => {
      pick.placeholder = asks;
      pick.canSelectMany = true;
      pick.matchOnDescription = true;
      const { before } = frame;
      const typedBefore = (own && before?.filter((answer) => choices.every(({ is }) => is !== answer))) ?? [];
      const added: Choice<Answer>[] = typedBefore.map((is) => plainEntry({ is, label: String(is) }));
      const all = [...choices, ...added];
      pick.items = all;
      pick.selectedItems = all.filter(({ is, picked }) => (before ? before.includes(is) : picked));
      /** Words are a name of their own where they find no entry, and the entry where they find one that is not ticked. */
      const meant = (ticked: ReadonlySet<Choice<Answer>>): Choice<Answer>[] =>
        (own ? typedIn(pick.value) : []).flatMap((typed) => {
          const found = all.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
          if (found.some((choice) => ticked.has(choice))) return [];
          return found.length === 1 ? found : (own?.(typed) ?? []);
        });
      const tickedIn = (): Set<Choice<Answer>> => new Set(pick.selectedItems.filter((choice) => all.includes(choice)));
      if (own)
        pick.onDidChangeValue(() => {
          const ticked = tickedIn();
          const extra = meant(ticked).filter((choice) => !all.includes(choice));
          const shownToo = extra.map((choice) => ({ ...choice, alwaysShow: true }));
          pick.items = [...all, ...shownToo];
          pick.selectedItems = [...ticked, ...shownToo];
        });
      pick.onDidAccept(() => {
        const ticked = tickedIn();
        const chosen = new Set([...ticked, ...meant(ticked)]);
        const known = all.filter((choice) => chosen.has(choice));
        const others = [...chosen].filter((choice) => !all.includes(choice));
        end([...new Set([...known, ...others].map(({ is }) => is))]);
      });
    });
}

function typedIn(value: string): string[] {
  return value
    .split(',')
    .map((typed) => typed.trim())
    .filter((typed) => typed !== '');
}

/** Asks for a line of text. What `check` calls an error cannot be sent; a note of it does not stand in the way. */
export function lineOf({ asks, value, placeholder, check }: Typed): Question<string> {
  return (frame) =>
    shown<string, vscode.InputBox>(vscode.window.createInputBox(), frame, (input, end) => {
      input.prompt = asks;
      input.placeholder = placeholder;
      input.value = frame.before ?? value ?? '';
      const say = (): boolean => {
        const said = check?.(input.value.trim()) ?? undefined;
        input.validationMessage = said;
        return (
          said === undefined || (typeof said !== 'string' && said.severity !== vscode.InputBoxValidationSeverity.Error)
        );
      };
      let tried = false;
      input.onDidChangeValue(() => {
        // Nobody is told that a line is empty before they have written one.
        if (tried || input.value.trim() !== '') say();
        else input.validationMessage = undefined;
      });
      if (input.value !== '') say();
      input.onDidAccept(() => {
        tried = true;
        if (say()) end(input.value.trim());
      });
    });
}

/** Shows an input until it is answered, left or gone back from; it stays when the window loses the focus. */
export async function shown<Answer, Input extends vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox>(
  input: Input,
  { title, step, steps }: Frame<Answer>,
  prepare: (input: Input, end: (answer: Answer) => void) => void,
): Promise<Outcome<Answer>> {
  try {
    return await new Promise<Outcome<Answer>>((resolve) => {
      input.title = title;
      input.ignoreFocusOut = true;
      if (steps > 1) [input.step, input.totalSteps] = [step, steps];
      if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
      prepare(input, (answer) => {
        resolve({ is: 'answered', answer });
      });
      input.onDidTriggerButton((button) => {
        if (button === vscode.QuickInputButtons.Back) resolve({ is: 'back' });
      });
      input.onDidHide(() => {
        resolve({ is: 'left' });
      });
      input.show();
    });
  } finally {
    input.dispose();
  }
}
