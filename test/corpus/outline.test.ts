import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Heading, Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Document } from '../../src/core/document/document.js';
import { stepsByRules } from '../../src/core/document/outline/block-rules.js';
import { quickOutline } from '../../src/core/document/outline/quick.js';
import { stepsByRulesAlone, stepsThrough } from '../../src/core/document/outline/steps.js';
import { readDocument } from '../../src/core/document/read.js';

const corpus = process.env['CUTLINE_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');
const every = process.env['CUTLINE_CORPUS_FULL'] === '1' ? 1 : Number(process.env['CUTLINE_CORPUS_EVERY'] ?? 60);

describe('the outline of a corpus of real documents', function () {
  this.timeout(60 * 60_000);

  before(function () {
    if (existsSync(corpus)) return;
    console.log(`      no corpus at ${corpus}: skipped (set CUTLINE_CORPUS)`);
    this.skip();
  });

  it('has the headings that a full parse has', () => {
    const parser = remark().use(remarkGfm);
    const readings: Record<string, number> = {};
    const different: string[] = [];
    const files = markdownFiles(corpus).filter((_path, index) => index % every === 0);
    assert.ok(files.length > 0, `no markdown file in ${corpus}`);
    for (const path of files) {
      const document = readDocument(path, readFileSync(path, 'utf8'));
      readings[document.outline.reading] = (readings[document.outline.reading] ?? 0) + 1;
      const wanted = wholeHeadings(document, parser.parse(document.text.slice(document.bodyStart)));
      if (JSON.stringify(quickHeadings(document)) !== JSON.stringify(wanted)) different.push(path);
    }
    const same = files.length - different.length;
    console.log(`      ${String(same)} of ${String(files.length)} alike; read ${JSON.stringify(readings)}`);
    assert.deepEqual(different, []);
  });

  it('is what the whole rules alone give, with hardly a line left to them', () => {
    const files = markdownFiles(corpus);
    const different: string[] = [];
    let whole = 0;
    for (const path of files) {
      const { text, lines, bodyStart } = readDocument(path, readFileSync(path, 'utf8'));
      let stretches = 0;
      const outline = quickOutline(text, lines, bodyStart, (...body) =>
        stepsThrough(...body, (source, line) => {
          stretches++;
          return stepsByRules(source, line);
        }),
      );
      if (stretches === 0) whole++;
      if (!isDeepStrictEqual(outline, quickOutline(text, lines, bodyStart, stepsByRulesAlone))) different.push(path);
    }
    console.log(`      ${String(whole)} of ${String(files.length)} scanned as a whole`);
    assert.deepEqual(different, []);
    assert.ok(whole > files.length / 2, 'most documents have to be scanned as a whole');
  });

  it('is read within the text, at a speed worth telling', () => {
    const files = markdownFiles(corpus);
    const texts = files.map((path) => readFileSync(path, 'utf8'));
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const before = process.cpuUsage();
    for (const [index, text] of texts.entries()) {
      const { outline } = readDocument(files[index] ?? '', text);
      for (const { range } of outline.paragraphs) assert.ok(range.start <= range.end && range.end <= text.length);
    }
    const { user, system } = process.cpuUsage(before);
    const speed = bytes / (user + system);
    console.log(
      `      ${String(files.length)} files, ${(bytes / 1e6).toFixed(1)} MB, ${speed.toFixed(1)} MB/s of processor time`,
    );
  });
});

type Line = readonly [depth: number, text: string, line: number];

function quickHeadings({ outline, lines }: Document): Line[] {
  return outline.headings.map(({ depth, text, range }) => [depth, text, lines.at(range.start)]);
}

function wholeHeadings(document: Document, tree: Root): Line[] {
  return tree.children.filter((node) => node.type === 'heading').map((heading) => headingLine(document, heading));
}

function headingLine({ text, bodyStart, lines }: Document, heading: Heading): Line {
  const [first, last] = [heading.children[0], heading.children.at(-1)];
  const at = (node: Nodes | undefined, end: 'start' | 'end'): number => bodyStart + (node?.position?.[end].offset ?? 0);
  const words = first === undefined ? '' : text.slice(at(first, 'start'), at(last, 'end'));
  return [heading.depth, words, lines.at(at(first ?? heading, 'start'))];
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
