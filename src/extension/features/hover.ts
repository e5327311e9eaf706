import * as vscode from 'vscode';
import type { Rule } from '../../core/lint/rule.js';
import { currentOf, type Current } from '../current.js';
import type { Feed } from '../feed.js';
import { meaningsAt } from '../language/hover.js';
import { rangesIn } from '../ranges.js';
import type { RulePages } from '../rule-pages.js';
import { settingsOf } from '../settings.js';

/** What the hover reads. */
export interface HoverTools {
  readonly feed: Feed;
  readonly rules: readonly Rule[];
  readonly pages: RulePages;
  /** The day on the person's own calendar. */
  readonly today: () => string;
}

/**
 * Says, over words of a document, first what their rules are about and why, in the words of their pages, then what
 * the words mean: a record, a person, a status, a key, a kill rule.
 */
export function createHover({ feed, rules, pages, today }: HoverTools): vscode.HoverProvider {
  return {
    async provideHover(document, position) {
      const current = settingsOf(document).hover ? currentOf(feed, document) : null;
      if (!current) return null;
      const meanings = meaningsAt(current, document.offsetAt(position), today());
      const why = await Promise.all(rulesAt(current, position).map(explain));
      const texts = [...why, ...meanings];
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

/** The rules that have something to say at a place, each once. */
function rulesAt({ reading, path, findings }: Current, position: vscode.Position): string[] {
  const rangeOf = rangesIn(reading.corpus, path);
  const here = findings.filter((finding) => rangeOf(finding.range).contains(position));
  return [...new Set(here.map(({ rule }) => rule))];
}
