/** Which page content an action speaks of: a webview's own document, or the workbench when absent. */
export interface Webview {
  /** A CSS or text selector of something that is inside the webview. */
  readonly selector?: string;
  /** Words of the webview document's `<title>`. */
  readonly title?: string;
}

/** Where an element may be waited for to be. */
export type ElementState = 'attached' | 'detached' | 'visible' | 'hidden';

/** What the mocha suite can ask of the person at the real workbench, with the arguments and the reply of each. */
export interface PageActions {
  text(args: { webview?: Webview | undefined; selector?: string | undefined }): string;
  html(args: { webview?: Webview | undefined; selector?: string | undefined }): string;
  /** The accessibility tree as YAML: roles, names and states, as a screen reader meets them. */
  aria(args: { webview?: Webview | undefined; selector?: string | undefined }): string;
  count(args: { webview?: Webview | undefined; selector: string }): number;
  click(args: { webview?: Webview | undefined; selector: string; button?: 'left' | 'right'; double?: boolean }): null;
  /** Drags the first match onto the middle of another element. */
  drag(args: { webview?: Webview | undefined; selector: string; onto: string }): null;
  check(args: { webview?: Webview | undefined; selector: string; checked?: boolean }): null;
  fill(args: { webview?: Webview | undefined; selector: string; text: string }): null;
  focus(args: { webview?: Webview | undefined; selector: string }): null;
  /** Types into whatever has the focus. */
  type(args: { text: string }): null;
  /** Presses a key such as `Enter` or `Control+Shift+P`, on what has the focus or on the selector. */
  press(args: { webview?: Webview | undefined; selector?: string | undefined; key: string }): null;
  /** Evaluates a JavaScript expression; the reply is its JSON value. */
  evaluate(args: { webview?: Webview | undefined; expression: string }): unknown;
  waitFor(args: { webview?: Webview | undefined; selector: string; state?: ElementState | undefined }): null;
  /** Writes a PNG file of the window, or of one element. */
  screenshot(args: { webview?: Webview | undefined; selector?: string | undefined; path: string }): null;
  resize(args: { width: number; height: number }): null;
  /** The titles of the webviews that are open now. */
  webviews(args: Record<string, never>): string[];
  /** What the page's console reported since the start, oldest first. */
  reports(args: Record<string, never>): PageReport[];
  /** Told by the suite itself when it has ended. */
  result(args: SuiteResult): null;
}

/** An error or a Content Security Policy report of the page's console. */
export interface PageReport {
  readonly kind: 'csp' | 'error';
  readonly text: string;
  /** Where it was raised. */
  readonly url: string;
  /** Whether it came from a webview, and not from the workbench itself. */
  readonly webview: boolean;
}

/** The totals of a mocha run. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  readonly durationMs: number;
  /** The full titles of the tests that failed. */
  readonly failures: string[];
}

/** What the scripts tell the suite, as the user setting `cutlineTest`. */
export interface SuiteOptions {
  /** The page bridge's address and its token. */
  readonly bridge: string;
  readonly token: string;
  readonly host: 'served' | 'desktop';
  readonly mode: 'default' | 'web' | 'restricted' | 'german';
  /** Run only tests whose full title matches this regular expression. */
  readonly grep?: string;
  /** The id of the extension under test, as `publisher.name`. */
  readonly extension: string;
  /** A folder for pictures. */
  readonly pictures: string;
}
