import type { Arguments, CallName, HostMessage, Memory, PanelState, Patch, Reply } from '../src/shared/protocol.js';

/** The host as the page sees it. */
export interface Host {
  /** Asks the host; fails with a sentence for the reader where the host refuses. */
  call<Name extends CallName>(name: Name, args: Arguments<Name>): Promise<Reply<Name>>;
  remembered(): Partial<Memory>;
  remember(memory: Memory): void;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

interface Waiting {
  resolve(value: never): void;
  reject(error: Error): void;
}

const patience = 10_000;

/** These may ask a person first, who may take a while. */
const asking: ReadonlySet<CallName> = new Set(['edit', 'export', 'changes']);

/** What the page does with what the host tells it unasked. */
export interface Told {
  state(state: PanelState): void;
  patch(patch: Patch): void;
  tab(tab: string): void;
}

/** Connects the page with its host. */
export function connect(told: Told): Host {
  const vscode = acquireVsCodeApi();
  const waiting = new Map<number, Waiting>();
  let last = 0;

  window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
    if (data.kind === 'state') {
      told.state(data.state);
      return;
    }
    if (data.kind === 'patch') {
      told.patch(data.patch);
      return;
    }
    if (data.kind === 'tab') {
      told.tab(data.tab);
      return;
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'reply') call?.resolve(data.value as never);
    else call?.reject(new Error(data.why));
  });

  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        vscode.postMessage({ id, call: name, args });
        setTimeout(
          () => {
            if (waiting.delete(id)) reject(new Error('VS Code has not answered. Try again.'));
          },
          patience * (asking.has(name) ? 60 : 1),
        );
      }),
    remembered: () => vscode.getState() ?? {},
    remember: (memory) => vscode.setState(memory),
  };
}
