import { render } from 'preact';
import type { Looking, PanelState } from '../src/shared/protocol.js';
import { App, type Message } from './app.js';
import { connect } from './host.js';
import { outcomeOf } from './outcome.js';
import { patched } from './patched.js';
import { registerToolkit } from './toolkit.js';
import { ActionsContext, type Actions, type Wish } from './views/actions.js';

registerToolkit();
start(document.getElementById('panel') ?? document.body);

/** Mounts the page and keeps it true to what the host says. */
function start(root: HTMLElement): void {
  let state: PanelState | null = null;
  let message: Message | null = null;
  let editing: Promise<unknown> = Promise.resolve();
  /** The page's own, so that what is typed is not overtaken by an answer to what was typed before. */
  let looking: Looking | null = null;
  let isTelling = false;
  let restored = false;
  const host = connect({
    state: (next) => {
      state = next;
      draw();
    },
    // What comes before the first state is part of that.
    patch: (patch) => {
      if (!state) return;
      state = patched(state, patch);
      draw();
    },
    tab: (tab) => look({ tab }),
  });
  const { scroll = 0 } = host.remembered();

  const actions: Actions = {
    open: (place) => void ask(host.call('open', place)),
    look,
    pin: (pinned) => void ask(host.call('pin', { pinned })),
    copyAgenda: () => {
      void ask(host.call('copyAgenda', {})).then((isDone) => {
        if (isDone) say({ tone: 'said', text: 'The agenda is in the clipboard, as markdown.' });
      });
    },
    exportShown: () => void ask(host.call('export', {})),
    explain: (id) => void ask(host.call('explain', { id })),
    changes: (wish) => void ask(host.call('changes', wish)),
    // One after the other: each is about the document as it is after the one before.
    edit: (wish) => {
      const done = editing.then(() => ask(edit(wish)));
      editing = done;
      return done;
    },
  };

  void ask(
    host.call('ready', {}).then((first) => {
      state = first;
      looking ??= first.looking;
      draw();
    }),
  );
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) void ask(host.call('leave', {}));
  });
  document.addEventListener('scrollend', remember);
  draw();

  function look(at: Partial<Looking>): void {
    if (!looking) return;
    looking = { ...looking, ...at };
    draw();
    void tell();
  }

  /** Tells the host what the reader looks at: one at a time, and only the last of what has come up meanwhile. */
  async function tell(): Promise<void> {
    if (isTelling) return;
    isTelling = true;
    for (let told: Looking | null = null; looking && told !== looking;) {
      told = looking;
      await ask(host.call('look', looking));
    }
    isTelling = false;
  }

  async function edit(wish: Wish): Promise<void> {
    const edit = 'path' in wish ? { ...wish, version: state?.versions[wish.path] ?? null } : wish;
    await host.call('edit', edit);
    say({ tone: 'said', text: outcomeOf(wish, state) });
  }

  async function ask(call: Promise<unknown>): Promise<boolean> {
    try {
      await call;
      return true;
    } catch (error) {
      say({ tone: 'refused', text: error instanceof Error ? error.message : String(error) });
      return false;
    }
  }

  function say(next: Message | null): void {
    message = next;
    draw();
  }

  function remember(): void {
    if (!restored || !looking || state?.panel.state !== 'ready') return;
    const { subject, pinned } = state;
    host.remember({ v: 2, subject, pinned, ...looking, scroll: Math.max(0, window.scrollY) });
  }

  function draw(): void {
    const app = <App state={state} looking={looking} message={message} onDismiss={() => say(null)} />;
    render(<ActionsContext.Provider value={actions}>{app}</ActionsContext.Provider>, root);
    if (restored) remember();
    else if (state?.panel.state === 'ready') restore();
  }

  /** Goes back to where the reader was, once there is something to scroll and the toolkit has laid it out. */
  function restore(): void {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (!restored) window.scrollTo(0, scroll);
        restored = true;
        remember();
      });
    });
  }
}
