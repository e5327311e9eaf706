import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';

/** @typedef {import('../../src/core/lint/rule.js').Rule} Rule */
/** @typedef {Record<string, string>} Texts */

/** The languages that the texts are translated into. */
export const languages = ['de'];

/** Where texts are looked up that others spell out: those of the rules, and the phrases of the core. */
const lookups = 'spoken.ts';

/** The folders whose texts are shown, and the functions that a text is handed to there. */
const folders = /** @type {const} */ ([
  ['src/extension', /\bl10n\.t$/],
  ['src/core/author', /^phrase$/],
]);

/**
 * Every text that the extension shows, found by TypeScript's own reading of the sources.
 * @returns {Promise<string[]>}
 */
async function shownTexts() {
  const found = await Promise.all(
    folders.map(async ([folder, says]) => {
      const names = (await readdir(join(root, folder), { recursive: true })).filter((name) => name.endsWith('.ts'));
      const own = names.filter((name) => name !== lookups).map((name) => `${folder}/${name}`);
      return Promise.all(own.map(async (file) => textsIn(file, await readFile(join(root, file), 'utf8'), says)));
    }),
  );
  return found.flat(2);
}

/**
 * The texts that a source file hands to a function with such a name.
 * @param {string} name
 * @param {string} source
 * @param {RegExp} says
 */
export function textsIn(name, source, says) {
  /** @type {string[]} */
  const texts = [];
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && says.test(node.expression.getText(file))) {
      const [first] = node.arguments;
      const own = first && literals(first);
      if (!own) {
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        throw new Problem(`${name}:${line}: write the text itself into the call, so that it is found.`, 1);
      }
      texts.push(...own);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/**
 * The texts that an expression may be; null for one that does not spell them out.
 * @param {ts.Expression} node
 * @returns {string[] | null}
 */
function literals(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (!ts.isConditionalExpression(node)) return null;
  const [yes, no] = [literals(node.whenTrue), literals(node.whenFalse)];
  return yes && no && [...yes, ...no];
}

/**
 * The bundles with their whole text: the original, each text its own key, and the translations without the texts that
 * nothing shows any more.
 * @param {readonly Rule[]} rules
 * @returns {Promise<[string, string][]>}
 */
export async function bundles(rules) {
  const texts = [
    ...(await shownTexts()),
    ...rules.flatMap(({ summary, messages }) => [summary, ...Object.values(messages)]),
  ];
  const wanted = new Set(texts);
  const translated = await Promise.all(
    languages.map(async (language) => {
      const file = `l10n/bundle.l10n.${language}.json`;
      const known = Object.entries(await textsOf(file)).filter(([text]) => wanted.has(text));
      return /** @type {[string, string]} */ ([file, sorted(Object.fromEntries(known))]);
    }),
  );
  return [['l10n/bundle.l10n.json', sorted(Object.fromEntries(texts.map((text) => [text, text])))], ...translated];
}

/**
 * A line for each text that a translation lacks or has for nothing. What the rules say may stay English.
 * @returns {Promise<string[]>}
 */
export async function untranslated() {
  const shown = new Set(await shownTexts());
  const manifest = await textsOf('package.nls.json');
  const lines = await Promise.all(
    languages.map(async (language) => [
      ...lacks(`l10n/bundle.l10n.${language}.json`, await textsOf(`l10n/bundle.l10n.${language}.json`), shown),
      ...lacks(`package.nls.${language}.json`, await textsOf(`package.nls.${language}.json`), Object.keys(manifest)),
      ...lacks('package.nls.json', manifest, Object.keys(await textsOf(`package.nls.${language}.json`))),
    ]),
  );
  return lines.flat();
}

/**
 * @param {string} file
 * @param {Texts} texts
 * @param {Iterable<string>} wanted
 */
function lacks(file, texts, wanted) {
  return [...wanted].filter((key) => !texts[key]).map((key) => `${file} lacks ${JSON.stringify(key)}.`);
}

/**
 * @param {string} file
 * @returns {Promise<Texts>}
 */
async function textsOf(file) {
  try {
    return JSON.parse(await readFile(join(root, file), 'utf8'));
  } catch (error) {
    throw new Problem(`${file} cannot be read: ${String(error)}`, 1);
  }
}

/** @param {Texts} texts */
function sorted(texts) {
  const entries = Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
