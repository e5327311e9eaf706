import { problemInWords, type GitProblem } from '../node/git/problems.js';
import { Refusal } from './refusal.js';
import { visibleLine } from './reporters/visible.js';

/** Why nothing could be compared, as a refusal that says what to do next. */
export function gitRefusal({ problem, of }: GitProblem): Refusal {
  const sentence = problemInWords({ problem, of: visibleLine(of) });
  return new Refusal(problem === 'no-base' ? `${sentence} Use --base REVISION.` : sentence);
}
