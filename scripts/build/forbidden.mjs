/** @typedef {import('esbuild').Metafile} Metafile */

/** What no bundle may hold: ways to make code out of text, and the YAML reader that came with gray-matter. */
const forbiddenText = [
  { pattern: /\beval\s*\(/, what: 'eval(' },
  { pattern: /\bnew\s+Function\b/, what: 'new Function' },
  { pattern: /[^.\w]Function\s*\(/, what: 'Function(' },
  { pattern: /js-yaml/, what: 'js-yaml' },
];

/** Packages that a bundle must not be made from; zod is kept from the page only, where every byte is waited for. */
const forbiddenPackages = [
  { input: /node_modules\/js-yaml\//, output: /./, what: 'js-yaml' },
  { input: /node_modules\/zod\//, output: /webview\//, what: 'zod' },
];

/**
 * Where a built file first holds each thing that no bundle may hold, as sentences.
 * @param {string} name
 * @param {string} text
 */
export function forbiddenPlaces(name, text) {
  return forbiddenText.flatMap(({ pattern, what }) => {
    const index = text.search(pattern);
    if (index < 0) return [];
    const before = text.slice(0, index);
    const line = before.split('\n').length;
    const column = index - before.lastIndexOf('\n');
    const around = text.slice(Math.max(0, index - 40), index + 40).replaceAll(/\s+/g, ' ');
    return [`${name}:${line}:${column} holds "${what}": ... ${around} ...`];
  });
}

/**
 * The packages of a bundle that it must not be made from, as sentences that name who imports them.
 * @param {Metafile} metafile
 */
export function forbiddenInputs(metafile) {
  return Object.entries(metafile.outputs).flatMap(([output, { inputs }]) =>
    forbiddenPackages
      .filter((each) => each.output.test(output) && Object.keys(inputs).some((input) => each.input.test(input)))
      .map((each) => `${output} is made from ${each.what}, imported by ${importers(metafile, each.input)}.`),
  );
}

/**
 * The files outside a package that import it.
 * @param {Metafile} metafile
 * @param {RegExp} folder
 */
function importers(metafile, folder) {
  return Object.entries(metafile.inputs)
    .filter(([input, { imports }]) => !folder.test(input) && imports.some(({ path }) => folder.test(path)))
    .map(([input]) => input)
    .join(', ');
}
