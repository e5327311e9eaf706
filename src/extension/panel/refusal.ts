/** A call that was understood and not done; the message says why, for the person who clicked. */
export class Refusal extends Error {}

/** Why nothing is written where the text is not what was drawn. */
export const movedOn =
  'The document has changed since this was drawn, so nothing was written. Here it is as it is now.';
