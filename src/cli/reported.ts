import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pc from 'picocolors';
import { version } from '../../package.json';
import { rules } from '../core/rules/registry.js';
import { folderInCheckout } from './checked-out.js';
import type { Host } from './host.js';
import { wantsColour, widthOf } from './host.js';
import type { LintOptions } from './lint-options.js';
import type { Reading, Readings } from './readings.js';
import { artifactsOf, inputsOf, shownPath } from './readings.js';
import { reasonsAgainst } from './reasons.js';
import { githubReport } from './reporters/github.js';
import type { LintOutput } from './reporters/json-schema.js';
import { junitReport } from './reporters/junit.js';
import { sarifReport } from './reporters/sarif.js';
import { textReport } from './reporters/text.js';
import { visibleJson } from './reporters/visible.js';
import type { Source } from './source.js';
import { sourceOf } from './source.js';
import type { Terms } from './verdict.js';
import { failing } from './verdict.js';

/** What a report is made from. */
export interface Reported {
  readonly output: LintOutput;
  readonly readings: Readings;
  /** How many findings stand on lines that nobody asked about. */
  readonly elsewhere: number;
  readonly options: Pick<LintOptions, 'format' | 'quiet'>;
  readonly terms: Omit<Terms, 'isConfigured'>;
  readonly host: Host;
}

/** The findings in the format that was asked for. */
export async function reported(report: Reported): Promise<string> {
  const { readings, options, terms, host } = report;
  const output = options.quiet && options.format !== 'text' ? graveOnly(report.output) : report.output;
  switch (options.format) {
    case 'json':
      return `${visibleJson(output)}\n`;
    case 'github':
      return githubReport(output, folderInCheckout(output.root, host));
    case 'sarif': {
      const pages = await pagesOf(output, host);
      return `${visibleJson(sarifReport({ output, rules, version, helpOf: (id) => pages.get(id) ?? null }))}\n`;
    }
    case 'junit':
      return junitReport({ output, artifacts: artifactPaths(readings), fails: failing(report.output.findings, terms) });
    case 'text':
      return asText(report);
  }
}

function graveOnly(output: LintOutput): LintOutput {
  return {
    ...output,
    findings: output.findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
  };
}

async function pagesOf({ findings }: LintOutput, { pages }: Host): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const id of new Set(findings.map(({ rule }) => rule))) {
    const text = await readFile(join(pages, `${id}.md`), 'utf8').catch(() => null);
    if (text !== null) texts.set(id, text);
  }
  return texts;
}

function artifactPaths({ readings }: Readings): Set<string> {
  return new Set(readings.flatMap((reading) => artifactsOf(reading).map(({ path }) => shownPath(reading, path))));
}

function asText({ output, readings, elsewhere, options, host }: Reported): string {
  const artifacts = artifactPaths(readings);
  return textReport({
    output,
    sourceOf: (path) => sourceAt(readings.readings, path),
    isArtifact: (path) => artifacts.has(path),
    place: readings.readings.every(({ only }) => only)
      ? { files: readings.readings.flatMap(namedFiles) }
      : { root: readings.base },
    elsewhere,
    quiet: options.quiet ?? false,
    colours: pc.createColors(wantsColour(host.stdout, host.env)),
    width: widthOf(host.stdout),
  });
}

function sourceAt(readings: readonly Reading[], path: string): Source | null {
  for (const { prefix, corpus } of readings) {
    const source = path.startsWith(prefix) ? sourceOf(corpus, path.slice(prefix.length)) : null;
    if (source) return source;
  }
  return null;
}

function namedFiles(reading: Reading) {
  return inputsOf(reading).map((input) => ({
    path: shownPath(reading, input.path),
    reasons: reasonsAgainst(reading.corpus, input) ?? [],
  }));
}
