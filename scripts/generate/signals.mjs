/** @typedef {import('../../src/core/signals/signal.js').Signal} Signal */
/** @typedef {import('../../src/core/signals/failure-modes.js').FailureMode} FailureMode */

/** What each limit counts. @type {Record<string, string>} */
const limitNames = {
  records: 'decisions that show it, before it is told',
  share: 'percent of those that were asked',
  times: 'times the estimate',
  weeks: 'weeks at most',
  floor: 'percent at least',
};

/** @param {{ id: string, name: string }} of */
function link({ id, name }) {
  return `[${name}](${id}.md)`;
}

/**
 * The generated head of a signal's page.
 * @param {Signal} signal
 * @param {readonly FailureMode[]} modes
 */
export function signalHead({ id, name, next, limits, needsBase }, modes) {
  const feeds = modes.filter((mode) => mode.signals.includes(id)).map(link);
  const limitLines = Object.entries(limits).map(([key, value]) => `- \`${key}\`: ${value}, ${limitNames[key]}`);
  return [
    `# ${id}`,
    '',
    `${name}. ${feeds.length > 0 ? `It feeds: ${feeds.join(', ')}.` : 'It stands for itself.'}`,
    ...(needsBase ? ['', 'It speaks of what changed, so it needs a base to compare with.'] : []),
    '',
    `**Next:** ${next}`,
    '',
    `Limits, which [\`.cutline.yaml\`](../configuration.md) may set under \`signals: {${id}: …}\`:`,
    '',
    ...limitLines,
  ].join('\n');
}

/**
 * The generated head of a failure mode's page.
 * @param {FailureMode} mode
 * @param {readonly Signal[]} signals
 */
export function modeHead({ id, name, says, next, signals: own }, signals) {
  const feeding = signals.filter((signal) => own.includes(signal.id));
  return [
    `# ${id}`,
    '',
    `${name}. ${says}`,
    '',
    `**Next:** ${next}`,
    '',
    'It is shown only when signals about at least two different things agree:',
    '',
    ...feeding.map((signal) => `- ${link(signal)}, about the ${signal.about.replaceAll('-', ' ')}`),
  ].join('\n');
}

/**
 * A table of signals or of failure modes, each with its page.
 * @param {readonly { id: string, name: string, next: string }[]} all
 */
export function tableOf(all) {
  const rows = all.map(({ id, name, next }) => `| [${id}](${id}.md) | ${name} | ${next} |`);
  return ['', '| Id | What is so | What to do next |', '|---|---|---|', ...rows, ''].join('\n');
}
