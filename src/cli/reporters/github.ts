import type { LintOutput } from './json-schema.js';
import { visible } from './visible.js';

const commands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** As many annotations as a run of GitHub Actions shows for one step, and of each kind; more are counted in the last line. */
const limit = 1000;

/** The findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubReport({ findings }: LintOutput, folder: string): string {
  const lines = findings.slice(0, limit).map(({ severity, path, range, message, rule }) => {
    const { start, end } = range;
    // A column is only understood where both ends stand on one line.
    const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
    const place = { file: folder + path, line: start.line, endLine: end.line, ...columns, title: `Cutline ${rule}` };
    const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${commands[severity]} ${properties.join(',')}::${data(message)}\n`;
  });
  const more = findings.length - limit;
  if (more > 0) lines.push(`::notice title=Cutline::${data(`${String(more)} more findings are not shown here.`)}\n`);
  return lines.join('');
}

function data(text: string): string {
  return visible(text.replace(/[\r\n]+/g, ' ')).replace(/%/g, '%25');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
