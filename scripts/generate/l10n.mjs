import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';

/** @typedef {import('../../src/core/lint/rule.js').Rule} Rule */
/** @typedef {Record<string, string>} Texts */

/** The languages that the texts are translated into. */
export const languages = ['de'];

/** The one place that looks up texts which it does not spell out: those of the rules, and phrases. */
const lookingUp = 'spoken.ts';

/** What shows a text in the extension, and what makes a phrase in the core, which the extension shows. */
const calls = { 'src/extension': /\bl10n\.t$/, 'src/core/author': /^phrase$/ };

/**
 * Every text that the extension shows by `vscode.l10n.t`, or as a phrase of the core, found by TypeScript's own reading
 * of the sources.
 * @returns {Promise<string[]>}
 */
async function shownTexts() {
  const found = await Promise.all(Object.entries(calls).map(([folder, call]) => textsBelow(folder, call)));
  return found.flat();
}

/**
 * @param {string} folder
 * @param {RegExp} call
 */
async function textsBelow(folder, call) {
  const names = (await readdir(join(root, folder), { recursive: true })).filter((name) => name.endsWith('.ts'));
  const found = await Promise.all(
    names
      .filter((name) => name !== lookingUp)
      .map(async (name) => textsIn(`${folder}/${name}`, await readFile(join(root, folder, name), 'utf8'), call)),
  );
  return found.flat();
}

/**
 * The texts of a source file.
 * @param {string} name
 * @param {string} source
 * @param {RegExp} [call] What is called with a text.
 */
export function textsIn(name, source, call = calls['src/extension']) {
  /** @type {string[]} */
  const texts = [];
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && call.test(node.expression.getText(file))) {
      const [first] = node.arguments;
      const own = first && literals(first);
      if (!own) {
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        throw new Problem(
          `${name}:${line}: write the text itself into ${node.expression.getText(file)}( ), so that it is found.`,
          1,
        );
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
    ...rules.flatMap(({ summary, question, messages }) => [summary, question ?? [], Object.values(messages)].flat()),
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
 * A line for each text that a translation lacks. What the rules find may stay English; what they ask is a part of lenses.
 * @param {readonly Rule[]} rules
 * @returns {Promise<string[]>}
 */
export async function untranslated(rules) {
  const shown = new Set([...(await shownTexts()), ...rules.flatMap(({ question }) => question ?? [])]);
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
