import * as vscode from 'vscode';
import type { Rule } from '../../core/lint/rule.js';
import { currentOf } from '../current.js';
import type { Feed } from '../feed.js';
import { rangesIn } from '../ranges.js';
import type { RulePages } from '../rule-pages.js';

/** Says, over a finding, what the rule is about and why, in the words of its page. Nothing of the document is repeated. */
export function createHover(feed: Feed, rules: readonly Rule[], pages: RulePages): vscode.HoverProvider {
  return {
    async provideHover(document, position) {
      const current = currentOf(feed, document);
      if (!current) return null;
      const rangeOf = rangesIn(current.reading.corpus, current.path);
      const here = current.findings.filter((finding) => rangeOf(finding.range).contains(position));
      const ids = [...new Set(here.map(({ rule }) => rule))];
      const texts = await Promise.all(ids.map(explain));
      return texts.length > 0 ? new vscode.Hover(texts) : null;
    },
  };

  async function explain(id: string): Promise<vscode.MarkdownString> {
    const text = new vscode.MarkdownString('', true);
    text.isTrusted = { enabledCommands: ['cutline.showRule'] };
    text.supportHtml = false;
    text
      .appendMarkdown('**')
      .appendText(rules.find((rule) => rule.id === id)?.summary ?? id)
      .appendMarkdown('**\n\n');
    // The page is the extension's own text, so its markdown may stand as it is.
    const why = await pages.section(id, 'Why it matters');
    if (why) text.appendMarkdown(`${why}\n\n`);
    const address = `command:cutline.showRule?${encodeURIComponent(JSON.stringify([id]))}`;
    text.appendMarkdown(`[$(book) ${vscode.l10n.t('What to write instead, with examples')}](${address})`);
    return text;
  }
}
