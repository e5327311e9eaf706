/** @typedef {import('esbuild').Metafile} Metafile */

/** What no bundle may hold: ways to make code out of text, and the YAML reader that came with gray-matter. */
const forbiddenText = [
  { pattern: /\beval\s*\(/g, what: 'eval(' },
  { pattern: /\bnew\s+Function\b/g, what: 'new Function' },
  { pattern: /[^.\w]Function\s*\(/g, what: 'Function(' },
  { pattern: /js-yaml/g, what: 'js-yaml' },
];

/** Packages that a bundle must not be made from; zod is kept from the page only, where every byte is waited for. */
const forbiddenPackages = [
  { input: /node_modules\/js-yaml\//, output: /./, what: 'js-yaml' },
  { input: /node_modules\/zod\//, output: /webview\//, what: 'zod' },
];

/**
 * The places of a built file that hold what no bundle may hold, as sentences.
 * @param {string} name
 * @param {string} text
 */
export function forbiddenPlaces(name, text) {
  return forbiddenText.flatMap(({ pattern, what }) =>
    [...text.matchAll(pattern)].map(({ index }) => {
      const before = text.slice(0, index);
      const line = before.split('\n').length;
      const column = index - before.lastIndexOf('\n');
      const around = text.slice(Math.max(0, index - 40), index + 40).replaceAll(/\s+/g, ' ');
      return `${name}:${line}:${column} holds "${what}": ... ${around} ...`;
    }),
  );
}

/**
 * The packages of a bundle that it must not be made from, as sentences that name who imports them.
 * @param {Metafile} metafile
 */
export function forbiddenInputs(metafile) {
  return Object.entries(metafile.outputs).flatMap(([output, { inputs }]) =>
    Object.keys(inputs).flatMap((input) =>
      forbiddenPackages
        .filter((each) => each.input.test(input) && each.output.test(output))
        .map(({ what }) => `${output} is made from ${what} (${input}), imported by ${importers(metafile, input)}.`),
    ),
  );
}

/**
 * @param {Metafile} metafile
 * @param {string} input
 */
function importers(metafile, input) {
  const found = Object.entries(metafile.inputs).filter(([, { imports }]) => imports.some(({ path }) => path === input));
  return found.map(([path]) => path).join(', ') || 'its entry';
}
