import * as vscode from 'vscode';
import type { Rule } from '../core/lint/rule.js';

/** The rules' pages, which are shipped with the extension. */
export interface RulePages {
  uriOf(rule: string): vscode.Uri;
  /** The text under a heading of a rule's page, as markdown; empty where there is none. */
  section(rule: string, heading: string): Promise<string>;
}

/** Where the pages of these rules lie in the extension. */
export function createRulePages(extensionUri: vscode.Uri, rules: readonly Rule[]): RulePages {
  const known = new Set(rules.map(({ id }) => id));
  const texts = new Map<string, Promise<string>>();
  const uriOf = (rule: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
  return {
    uriOf,
    async section(rule, heading) {
      if (!known.has(rule)) return '';
      const text = texts.get(rule) ?? read(uriOf(rule));
      texts.set(rule, text);
      const [, found] = (await text).split(`\n## ${heading}\n`);
      return found?.split(/\n## /)[0]?.trim() ?? '';
    },
  };
}

async function read(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
}
