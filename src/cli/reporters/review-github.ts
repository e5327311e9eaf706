import type { BranchReport, ReportedPlace } from '../../core/review/report/types.js';
import { levels } from './github.js';
import { workflowCommands, type Annotation } from './workflow-command.js';

/** A review as workflow commands at the head's lines: what got weaker is a warning, what would break an error. */
export function reviewGithub(report: BranchReport, folder: string): string {
  const at = (place: ReportedPlace | null): Pick<Annotation, 'file' | 'range'> =>
    place ? { file: folder + place.path, range: place.range } : {};
  const annotations: Annotation[] = [
    ...[...report.collisions, ...report.broken].map(({ sentence, at: place }) => ({
      ...{ level: 'error' as const, title: 'Cutline review', message: sentence },
      ...at(place),
    })),
    ...report.decisions.flatMap(({ name, changes }) =>
      changes.map(({ direction, sentence, after }) => ({
        ...{
          level: direction === 'weaker' ? ('warning' as const) : ('notice' as const),
          title: name,
          message: sentence,
        },
        ...at(after),
      })),
    ),
    ...report.findings.map(({ rule, severity, message, at: place }) => ({
      ...{ level: levels[severity], title: `Cutline ${rule}`, message },
      ...at(place),
    })),
  ];
  return workflowCommands(annotations, 'changes and findings');
}
