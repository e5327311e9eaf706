import type { PositionRange } from '../../core/document/positions.js';
import { visible } from './visible.js';

/** Something that GitHub shows beside the lines of a pull request, or in the log where it has no file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** A path of the repository. */
  readonly file?: string;
  readonly range?: PositionRange | null;
}

/** As many annotations as a run of GitHub Actions shows for one step, and of each kind. */
const limit = 1000;

/** Annotations as workflow commands, a line each; those beyond what is shown are counted in the last line. */
export function workflowCommands(annotations: readonly Annotation[], many: string): string {
  const lines = annotations.slice(0, limit).map(commandFor);
  const more = annotations.length - limit;
  if (more > 0) lines.push(`::notice title=Cutline::${data(`${String(more)} more ${many} are not shown here.`)}\n`);
  return lines.join('');
}

function commandFor({ level, title, message, file, range }: Annotation): string {
  const { start, end } = range ?? {};
  // A column is only understood where both ends stand on one line.
  const columns = start && start.line === end?.line ? { col: start.column, endColumn: end.column } : {};
  const place = {
    ...(file !== undefined && { file }),
    ...(start && { line: start.line, endLine: end?.line }),
    ...columns,
  };
  const properties = Object.entries({ ...place, title }).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${properties.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return visible(text.replace(/[\r\n]+/g, ' ')).replace(/%/g, '%25');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
