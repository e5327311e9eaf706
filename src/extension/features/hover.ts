import * as vscode from 'vscode';
import type { Rule } from '../../core/lint/rule.js';
import { currentOf, type Current } from '../current.js';
import type { Feed } from '../feed.js';
import { meaningsAt } from '../language/hover.js';
import { rangesIn } from '../ranges.js';
import type { RulePages } from '../rule-pages.js';
import { settingsOf } from '../settings.js';
import { argumentsOf, questionsIn, type Asked } from './questions.js';

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
      const asked = new Map(questionsIn(current, rules).map((each) => [each.question, each]));
      const why = await Promise.all(rulesAt(current, position).map((id) => explain(id, document.uri, asked)));
      const texts = [...why, ...meanings.map(({ text }) => text)];
      return texts.length > 0 ? new vscode.Hover(texts, meanings[0]?.range) : null;
    },
  };

  async function explain(
    id: string,
    uri: vscode.Uri,
    asked: ReadonlyMap<string, Asked>,
  ): Promise<vscode.MarkdownString> {
    const rule = rules.find((each) => each.id === id);
    const question = asked.get(rule?.question ?? '');
    const text = new vscode.MarkdownString('', true);
    text.isTrusted = { enabledCommands: ['cutline.showRule', ...(question ? [question.command] : [])] };
    text.supportHtml = false;
    text
      .appendMarkdown('**')
      .appendText(rule?.summary ?? id)
      .appendMarkdown('**\n\n');
    if (question) text.appendMarkdown(`[$(question) ${question.question}](${addressOf(question, uri)})\n\n`);
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

/** The prompt of a question as a link; an address in a link is no longer one when it arrives, so it is left out. */
function addressOf(asked: Asked, uri: vscode.Uri): string {
  const [, ...rest] = argumentsOf(asked, uri);
  return `command:${asked.command}?${encodeURIComponent(JSON.stringify([null, ...rest]))}`;
}
