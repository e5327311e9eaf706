import type { Arguments, CallMessage, CallName, HostMessage, Reply } from '../../shared/protocol.js';
import { Dropped } from './honest.js';
import { readCall } from './messages.js';
import { Refusal } from './refusal.js';

/** What the host does for each call of a page. */
export type Handlers = { [Name in CallName]: (args: Arguments<Name>) => Reply<Name> | Promise<Reply<Name>> };

/** Where an answer goes, and who is told of what gets none. */
export interface Answers {
  readonly post: (message: HostMessage) => void;
  readonly log: { warn(message: string): void };
}

/** Answers a message of a page: with the reply of its handler, or with why it is refused. What is no call gets nothing. */
export async function answer(handlers: Handlers, message: unknown, { post, log }: Answers): Promise<void> {
  const call = readCall(message);
  if ('dropped' in call) {
    log.warn(`Dropped a message of the Tension Panel: ${call.dropped}.`);
    return;
  }
  try {
    post({ kind: 'reply', id: call.id, value: await handled(handlers, call) });
  } catch (error) {
    if (error instanceof Dropped) {
      log.warn(`Dropped "${call.call}" of the Tension Panel: ${error.message}.`);
      return;
    }
    const refused = error instanceof Refusal;
    if (!refused) log.warn(`"${call.call}" of the Tension Panel failed: ${String(error)}`);
    post({
      kind: 'refused',
      id: call.id,
      why: refused ? error.message : 'VS Code could not do that; its log says why.',
    });
  }
}

function handled(handlers: Handlers, message: CallMessage): Reply<CallName> | Promise<Reply<CallName>> {
  const handler = handlers[message.call] as (args: CallMessage['args']) => Reply<CallName> | Promise<Reply<CallName>>;
  return handler(message.args);
}
