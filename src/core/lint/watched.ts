import type { Corpus } from '../corpus/types.js';

/**
 * A corpus that tells when somebody looks at all artifacts. What is only asked where links and ids lead is told of by
 * no one: that changes with the artifacts at their ends.
 */
export function watched(corpus: Corpus, sawAll: () => void): Corpus {
  return new Proxy(corpus, {
    get(target, key) {
      if (key === 'artifacts') sawAll();
      return Reflect.get(target, key) as unknown;
    },
  });
}
