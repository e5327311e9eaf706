/** A stream to write to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a command may know of the process that it runs in. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The folder that holds the pages of the rules. */
  readonly pages: string;
  /** The style of the page that `cutline report` writes. */
  readonly styles: string;
  /** The day, `YYYY-MM-DD`, where the user is. */
  readonly today: string;
}

/** True where a stream should have colours: `NO_COLOR` forbids, `FORCE_COLOR` asks, else a terminal that knows them. */
export function wantsColour(stream: Output, env: Host['env']): boolean {
  if (env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** How many columns to write for: those of the terminal within reason, else 100. */
export function widthOf(stream: Output): number {
  return Math.min(Math.max(stream.columns ?? 100, 60), 100);
}

/** A day as `YYYY-MM-DD`, where the user is. */
export function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
