// edit SIZE EDITS WARM-UP: types into the middle of an artifact of SIZE KB, one character after the other, and prints
// the milliseconds that Cutline and markdownlint's library took from each to their findings.
import { lint as markdownlint } from 'markdownlint/sync';
import { buildCorpus, updateCorpus } from '../../../src/core/corpus/build.ts';
import { lint } from '../../../src/core/lint/run.ts';
import { rules } from '../../../src/core/rules/registry.ts';
import { decisionRecord, requirements } from './artifacts.mjs';

const [kilobytes = 50, edits = 60, warmUp = 10] = process.argv.slice(2).map(Number);
const neighbours = 100;
const path = 'docs/prd/0007-saved-carts.md';
const typed = ' one character after the other, as somebody types a sentence';

let text = requirements(kilobytes * 1024);
const files = [...repository()];
let corpus = buildCorpus({ files, paths: files.map((file) => file.path) });
let caret = text.indexOf('. ', text.length / 2) + 1;
let findings = 0;

/** @type {Record<'cutline' | 'markdownlint', () => void>} */
const tools = {
  cutline() {
    corpus = updateCorpus(corpus, [{ path, text }]);
    findings = lint(corpus, { rules, today: '2026-03-02', paths: new Set([path]) }).length;
  },
  markdownlint() {
    markdownlint({ strings: { [path]: text } });
  },
};

/** @type {Record<keyof typeof tools, number[]>} */
const taken = { cutline: [], markdownlint: [] };

for (let edit = 0; edit < warmUp + edits; edit++) {
  text = text.slice(0, caret) + typed.charAt(edit % typed.length) + text.slice(caret);
  caret++;
  // They take turns in going first, so that neither always runs behind the other.
  const order =
    edit % 2 === 0
      ? /** @type {const} */ (['cutline', 'markdownlint'])
      : /** @type {const} */ (['markdownlint', 'cutline']);
  for (const name of order) {
    // Nobody pays for the fresh garbage of another; a whole collection would slow both, since it drops compiled code.
    globalThis.gc?.({ type: 'minor' });
    const started = performance.now();
    tools[name]();
    if (edit >= warmUp) taken[name].push(performance.now() - started);
  }
}

process.stdout.write(JSON.stringify({ kilobytes, neighbours, findings, ...taken }));

function* repository() {
  yield { path, text };
  for (let number = 1; number <= neighbours; number++) {
    yield { path: `docs/adr/${String(number).padStart(4, '0')}-record.md`, text: decisionRecord(number) };
  }
}
