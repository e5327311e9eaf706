/** An error that whoever ran the command can mend. Its message is a sentence that says how. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
