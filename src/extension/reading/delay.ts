/** Things that wait for a pause before they are dealt with together. */
export interface Delay<Key, Thing> {
  /** Adds a thing and starts the wait anew; a later thing of the same key takes the place of an earlier one. */
  add(key: Key, thing: Thing): void;
  /** Resolves when nothing waits. */
  settled(): Promise<void>;
  dispose(): void;
}

/** Longest wait, as a multiple of the pause: a stream of events must not put the work off for ever. */
const patience = 8;

/** Collects things until none has come for `pause` milliseconds, then hands them over at once. */
export function createDelay<Key, Thing>(
  pause: number,
  deal: (things: ReadonlyMap<Key, Thing>) => void,
): Delay<Key, Thing> {
  let things = new Map<Key, Thing>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let resolvers: (() => void)[] = [];

  return {
    add(key, thing) {
      if (things.size === 0) since = performance.now();
      things.set(key, thing);
      clearTimeout(timer);
      timer = setTimeout(handOver, Math.max(0, Math.min(pause, since + pause * patience - performance.now())));
    },
    settled() {
      return things.size === 0 ? Promise.resolve() : new Promise((resolve) => resolvers.push(resolve));
    },
    dispose() {
      clearTimeout(timer);
      things = new Map();
      release();
    },
  };

  function handOver(): void {
    const taken = things;
    things = new Map();
    deal(taken);
    release();
  }

  function release(): void {
    const waiting = resolvers;
    resolvers = [];
    for (const resolve of waiting) resolve();
  }
}
