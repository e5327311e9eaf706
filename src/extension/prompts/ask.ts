/** How a question ended: with an answer, with a step back, or with nothing, as after Escape. */
export type Outcome<Answer> =
  { readonly is: 'answered'; readonly answer: Answer } | { readonly is: 'back' } | { readonly is: 'left' };

/** Where in a prompt a question stands. */
export interface Frame<Answer> {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly steps: number;
  /** What was answered when the question was asked before; undefined the first time. */
  readonly before: Answer | undefined;
}

/** One question, as it is shown to a person. */
export type Question<Answer> = (frame: Frame<Answer>) => Promise<Outcome<Answer>>;

/** A step of a prompt. It asks nothing where the answers so far make its question needless. */
export interface Step<Answers, Name extends keyof Answers> {
  readonly name: Name;
  ask(answers: Partial<Answers>): Question<Answers[Name]> | null;
}

/** The steps of a prompt, one for each answer. */
export type Steps<Answers> = readonly { [Name in keyof Answers]-?: Step<Answers, Name> }[keyof Answers][];

/**
 * Asks the steps in their order and hands back the answers; null where a person leaves half-way. Whoever goes a step
 * back finds what they had answered. The answer to a step that is not asked stays undefined.
 */
export async function askAll<Answers extends object>(
  title: string,
  steps: Steps<Answers>,
): Promise<Partial<Answers> | null> {
  const answers: Partial<Answers> = {};
  const before: Partial<Answers> = {};
  const asked: number[] = [];
  for (let at = 0; at < steps.length;) {
    const step = steps[at] as Step<Answers, keyof Answers>;
    const question = step.ask(answers);
    if (!question) {
      at += 1;
      continue;
    }
    const ahead = steps.slice(at).filter((each) => each.ask(answers) !== null).length;
    const frame = { title, step: asked.length + 1, steps: asked.length + ahead, before: before[step.name] };
    const outcome = await question(frame);
    if (outcome.is === 'left') return null;
    if (outcome.is === 'back') {
      at = asked.pop() ?? 0;
      const again = steps[at];
      if (again) Reflect.deleteProperty(answers, again.name);
      continue;
    }
    answers[step.name] = outcome.answer;
    before[step.name] = outcome.answer;
    asked.push(at);
    at += 1;
  }
  return answers;
}
