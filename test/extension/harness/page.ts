import { suiteOptions } from './options.js';
import type { ElementState, PageActions, PageReport, SuiteResult, Webview } from './protocol.js';

type Arguments<Name extends keyof PageActions> = Parameters<PageActions[Name]>[0];
type Reply<Name extends keyof PageActions> = ReturnType<PageActions[Name]>;

async function call<Name extends keyof PageActions>(name: Name, args: Arguments<Name>): Promise<Reply<Name>> {
  const { bridge, token } = suiteOptions();
  const response = await fetch(`${bridge}/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  if (!response.ok) throw new Error(`The page bridge refused "${name}" (HTTP ${String(response.status)}).`);
  const reply = (await response.json()) as { value: Reply<Name> } | { error: string };
  if ('error' in reply) throw new Error(`${name}: ${reply.error}`);
  return reply.value;
}

/** One part of the window in which a person reads and acts: the workbench, or the inside of one webview. */
export class Surface {
  constructor(private readonly webview?: Webview) {}

  /** The text as a person reads it. */
  text(selector?: string): Promise<string> {
    return call('text', this.at({ selector }));
  }

  /** The HTML inside the element, or inside the whole body. */
  html(selector?: string): Promise<string> {
    return call('html', this.at({ selector }));
  }

  /** Roles, names and states as a screen reader meets them, as YAML. */
  aria(selector?: string): Promise<string> {
    return call('aria', this.at({ selector }));
  }

  /** How many elements match now, without waiting for any. */
  count(selector: string): Promise<number> {
    return call('count', this.at({ selector }));
  }

  /** Clicks the first match, waiting until it can be clicked. */
  async click(selector: string, options: { button?: 'left' | 'right'; double?: boolean } = {}): Promise<void> {
    await call('click', this.at({ selector, ...options }));
  }

  /** Drags the first match onto another element with the mouse. */
  async drag(selector: string, onto: string): Promise<void> {
    await call('drag', this.at({ selector, onto }));
  }

  /** Makes a checkbox checked, or unchecked, by clicking it. */
  async check(selector: string, checked = true): Promise<void> {
    await call('check', this.at({ selector, checked }));
  }

  /** Replaces the text of an input. */
  async fill(selector: string, text: string): Promise<void> {
    await call('fill', this.at({ selector, text }));
  }

  /** Gives the keyboard focus to the first match. */
  async focus(selector: string): Promise<void> {
    await call('focus', this.at({ selector }));
  }

  /** Presses a key, such as `Space` or `Control+Z`, on the first match. */
  async pressOn(selector: string, key: string): Promise<void> {
    await call('press', this.at({ selector, key }));
  }

  /** The JSON value of a JavaScript expression, evaluated in the document. */
  async evaluate<T>(expression: string): Promise<T> {
    return (await call('evaluate', this.at({ expression }))) as T;
  }

  /** Waits for the first match to be visible, or in another state. */
  async waitFor(selector: string, state?: ElementState): Promise<void> {
    await call('waitFor', this.at({ selector, state }));
  }

  private at<T extends object>(args: T): T & { webview: Webview | undefined } {
    return { ...args, webview: this.webview };
  }
}

/** The workbench: menus, editors, pickers, lists. */
export const workbench = new Surface();

/** The inside of the visible webview that has the selector or the title; each call waits for it anew. */
export function webview(wanted: Webview): Surface {
  return new Surface(wanted);
}

/** Types text into whatever has the focus. */
export async function type(text: string): Promise<void> {
  await call('type', { text });
}

/** Presses a key, such as `Enter` or `Control+Shift+P`, on whatever has the focus. */
export async function press(key: string): Promise<void> {
  await call('press', { key });
}

/** Writes a picture of the whole window into the run's pictures folder, and returns its path. */
export async function screenshot(name: string): Promise<string> {
  const path = `${suiteOptions().pictures}/${name}.png`;
  await call('screenshot', { path });
  return path;
}

/** Changes the size of the window's content. */
export async function resize(width: number, height: number): Promise<void> {
  await call('resize', { width, height });
}

/** The titles of the webviews that are open now. */
export function openWebviews(): Promise<string[]> {
  return call('webviews', {});
}

/** Console errors and Content Security Policy reports that webviews have raised since the window opened. */
export async function webviewReports(): Promise<PageReport[]> {
  const reports = await call('reports', {});
  return reports.filter((report) => report.webview);
}

/** Tells the scripts how the run ended. */
export async function tellResult(result: SuiteResult): Promise<void> {
  await call('result', result);
}
