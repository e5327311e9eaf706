import * as vscode from 'vscode';
import type { Finding } from '../../core/lint/finding.js';
import { messageText, relatedText } from '../../core/lint/message.js';
import type { Rule, Severity } from '../../core/lint/rule.js';
import type { Feed, Reading } from '../feed.js';
import { rangesIn, textIn } from '../ranges.js';
import { openDocument } from '../reading/documents.js';
import type { RulePages } from '../rule-pages.js';

/** Who says a problem, as the Problems view names it. */
export const source = 'Cutline';

/** The most problems that one file shows. */
const most = 200;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of every reading as problems, until it is disposed. */
export function showDiagnostics(feed: Feed, rules: readonly Rule[], pages: RulePages): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('cutline');
  const shown = new Map<string, readonly Finding[]>();
  let published: readonly Published[] = [];
  const subscription = feed.onDidChange(publish);
  publish();
  return vscode.Disposable.from(subscription, collection);

  function publish(): void {
    const before = published;
    published = feed.readings.map((reading) => ({ reading, findings: reading.findings }));
    // Most changes are of something else, and folders can be large.
    if (isSameList(published, before)) return;
    const left = new Set(shown.keys());
    for (const reading of feed.readings) {
      for (const [path, findings] of reading.findings) {
        const uri = reading.uriOf(path);
        // A folder inside another one speaks for its own files.
        if (feed.readingOf(uri) !== reading) continue;
        const key = uri.toString();
        left.delete(key);
        // Findings of an older text would stand at the wrong words; the next ones are on their way.
        if (isSame(shown.get(key), findings) || hasMovedOn(reading, path, uri)) continue;
        shown.set(key, findings);
        collection.set(uri, diagnosticsOf(reading, path, findings));
      }
    }
    for (const key of left) {
      shown.delete(key);
      collection.delete(vscode.Uri.parse(key, true));
    }
  }

  function diagnosticsOf(reading: Reading, path: string, findings: readonly Finding[]): vscode.Diagnostic[] {
    const rangeOf = rangesIn(reading.corpus, path);
    const worstFirst = [...findings].sort((a, b) => severities[a.severity] - severities[b.severity]);
    const kept = new Set(worstFirst.slice(0, most));
    const diagnostics = findings
      .filter((finding) => kept.has(finding))
      .map((finding) => diagnosticOf(reading, finding, rangeOf(finding.range)));
    if (findings.length > most) diagnostics.push(andMore(findings.length - most));
    return diagnostics;
  }

  function diagnosticOf(reading: Reading, finding: Finding, range: vscode.Range): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(range, messageText(rules, finding), severities[finding.severity]);
    diagnostic.source = source;
    diagnostic.code = { value: finding.rule, target: pages.uriOf(finding.rule) };
    diagnostic.relatedInformation = finding.related.map((related) => {
      const place = rangesIn(reading.corpus, related.path)(related.range);
      const location = new vscode.Location(reading.uriOf(related.path), place);
      return new vscode.DiagnosticRelatedInformation(location, relatedText(rules, finding, related));
    });
    return diagnostic;
  }
}

function andMore(count: number): vscode.Diagnostic {
  const message = vscode.l10n.t('And {0} more findings in this file, which are not shown', count);
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    message,
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = source;
  return diagnostic;
}

interface Published {
  readonly reading: Reading;
  readonly findings: Reading['findings'];
}

function isSameList(one: readonly Published[], other: readonly Published[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ reading, findings }, index) => {
      const before = other[index];
      return before?.reading === reading && before.findings === findings;
    })
  );
}

function hasMovedOn(reading: Reading, path: string, uri: vscode.Uri): boolean {
  const text = textIn(reading.corpus, path);
  const document = openDocument(uri);
  return document !== undefined && text !== null && document.getText() !== text;
}

function isSame(one: readonly Finding[] | undefined, other: readonly Finding[]): boolean {
  return one?.length === other.length && one.every((finding, index) => finding === other[index]);
}
