import { loadLine, report } from './report.mjs';

/**
 * The page `docs/benchmarks.md`.
 * @param {import('./report.mjs').Results} results
 */
export function page(results) {
  const { machine, loadAfter, amount, edits } = results;
  return `# Benchmarks

\`npm run bench\` wrote this page on ${machine.date}. It measures everything anew, so the numbers of another machine differ; the ratios should not differ much.

${report(results)}

## The machine

- ${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB of memory (${machine.system})
- Node ${machine.node}, Cutline ${machine.cutline}
- ${machine.versions.join(', ')}
- Before: ${loadLine(machine)}
- After: ${loadLine({ load: loadAfter })}

A load average near the number of cores or above it means that others used the machine at the same time.

## How it is measured

- The documents are real ones that nobody wrote for Cutline: \`kep\` are the Kubernetes enhancement proposals, \`eip\` the Ethereum ones. They are not part of this repository; \`CUTLINE_CORPUS\` names their folder.
- Each tool runs as a whole process, from its start to its end, in the folder of the documents; what it prints goes nowhere. \`cutline lint\` runs all of its rules. markdownlint-cli2 runs as it comes, with no configuration and no fixing. Each peer is the newest release that runs on the oldest Node that Cutline supports.
- There are ${amount.rounds} rounds. In a round, each tool runs once, so that what else the machine does hits all alike. The tables show medians.
- Every program of ours is one bundled file, as in a release. The *block outline alone* reads the same files and finds their frontmatter, headings, lists, tables and paragraphs by markdown-it's block rules, but reads no artifact and runs no rule. Cutline reads most lines with a faster scanner of its own, and leaves to these rules what that scanner does not know; the outline alone stays the measure, so that the target does not move with the scanner. The *bare read* reads the bytes and does nothing with them.
- Peak memory is the largest resident set of the process, which the process itself reads from the system as it exits.
- *One typed character*: a requirements document of generated text stands beside ${edits[0]?.neighbours ?? 0} decision records; it has links to some of them, to the web, and to a file that is not there (${edits.map(({ kilobytes, findings }) => `${findings} findings in ${kilobytes} KB`).join(', ')}). A character is added in its middle, ${amount.edits} times after ${amount.warmUp} unmeasured ones. For Cutline, the time runs from the new text to the findings of that file, with the corpus brought up to date. For markdownlint, it is one call of its library with the same text and all of its rules. Both run in the same process and take turns in going first; fresh garbage is collected before each call, outside of the time that is measured, so that neither pays for what the other has left behind.
- *The review of a branch*: a repository of generated artifacts, one requirements document of 5 KB to nine decision records, with a branch that loosens one thing in each of the changed ones. The review is timed from the question to the report: git asked for both trees, the changed files of the base read, decisions compared, references and findings of both ends judged, numbers of other branches looked up. It is given the head's corpus, which an editor has anyway; reading is done anew at both ends, each time. All three run in one process, ${amount.reviews} times, and take turns. The whole process also starts Node and reads all artifacts of the head.
`;
}
