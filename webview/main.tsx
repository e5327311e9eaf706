import { render } from 'preact';
import type { PanelState } from '../src/shared/protocol.js';
import { App, type Message } from './app.js';
import { connect } from './host.js';
import { registerToolkit } from './toolkit.js';
import { ActionsContext, type Actions, type Click } from './views/actions.js';

registerToolkit();
start(document.getElementById('panel') ?? document.body);

/** Mounts the page and keeps it true to what the host says. */
function start(root: HTMLElement): void {
  let state: PanelState | null = null;
  let message: Message | null = null;
  let ticking: Promise<void> = Promise.resolve();
  const host = connect((next) => {
    state = next;
    draw();
  });
  const remembered = host.remembered();
  let tab = remembered.tab ?? 'matrix';
  let scope = remembered.scope ?? 'artifact';
  let restored = false;

  const actions: Actions = {
    open: (place) => void ask(host.call('open', place)),
    follow: (wanted) => {
      scope = wanted;
      void ask(host.call('follow', { scope }));
      remember();
    },
    // One after the other: each is about the document as it is after the one before.
    tick: (click) => {
      ticking = ticking.then(() => ask(tick(click)));
    },
  };

  void ask(
    host.call('ready', {}).then((first) => {
      state = first;
      draw();
    }),
  );
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) void ask(host.call('leave', {}));
  });
  document.addEventListener('scrollend', remember);
  draw();

  async function tick(click: Click): Promise<void> {
    const version = state?.versions[click.path] ?? null;
    await host.call('tick', { ...click, version });
    const panel = state?.panel;
    const total = panel?.state === 'ready' ? panel.done.total : { done: 0, total: 0 };
    say({
      tone: 'said',
      text: `${click.done ? 'Ticked' : 'Unticked'}. ${String(total.done)} of ${String(total.total)} done.`,
    });
  }

  async function ask(call: Promise<unknown>): Promise<void> {
    try {
      await call;
    } catch (error) {
      say({ tone: 'refused', text: error instanceof Error ? error.message : String(error) });
    }
  }

  function say(next: Message | null): void {
    message = next;
    draw();
  }

  function remember(): void {
    if (!restored || state?.panel.state !== 'ready') return;
    host.remember({ v: 1, subject: state.subject, scope, tab, scroll: Math.max(0, window.scrollY) });
  }

  function draw(): void {
    const onTab = (next: string): void => {
      tab = next;
      draw();
    };
    const app = (
      <App panel={state?.panel ?? null} tab={tab} message={message} onTab={onTab} onDismiss={() => say(null)} />
    );
    render(<ActionsContext.Provider value={actions}>{app}</ActionsContext.Provider>, root);
    if (restored) remember();
    else if (state?.panel.state === 'ready') restore();
  }

  /** Goes back to where the reader was, once there is something to scroll and the toolkit has laid it out. */
  function restore(): void {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (!restored) window.scrollTo(0, remembered.scroll ?? 0);
        restored = true;
        remember();
      });
    });
  }
}
