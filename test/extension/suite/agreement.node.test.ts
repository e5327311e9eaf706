import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { suiteOptions } from '../harness/options.js';
import { at, cutline, problems, ruleOf } from './support/editor.js';

interface Report {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly path: string;
    readonly range: Record<'start' | 'end', { readonly line: number; readonly column: number }>;
  }[];
}

describe('the editor and the terminal', () => {
  it('say the same of the same bytes', async () => {
    await (await cutline()).settled();
    const { findings } = await lint();
    assert.ok(findings.length > 10);
    const paths = new Set(findings.map(({ path }) => path));
    const shown = [...paths].flatMap((path) => problems(at(path)).map((each) => line(path, each)));
    const said = findings.map(({ path, range: { start, end }, severity, rule, message }) =>
      [path, start.line, start.column, end.line, end.column, severity, rule, message].join(' '),
    );
    assert.deepEqual(shown.sort(), said.sort());
    const files = vscode.languages.getDiagnostics().filter(([uri]) => problems(uri).length > 0);
    assert.equal(files.length, paths.size, 'no other file shows a finding');
  });
});

function line(path: string, diagnostic: vscode.Diagnostic): string {
  const { start, end } = diagnostic.range;
  const severity = ['error', 'warning', 'information', 'hint'][diagnostic.severity];
  const places = [start.line, start.character, end.line, end.character].map((count) => count + 1);
  return [path, ...places, severity, ruleOf(diagnostic), diagnostic.message].join(' ');
}

/** Runs the terminal command with the program that runs this extension host, be it Node or Electron. */
async function lint(): Promise<Report> {
  const extension = vscode.extensions.getExtension(suiteOptions().extension);
  const program = join(extension?.extensionPath ?? '', 'dist', 'cli.js');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const text = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [program, 'lint', at('').fsPath, '--format', 'json'],
      { env },
      (error, stdout, stderr) => {
        if (stdout) resolve(stdout);
        else reject(new Error(`cutline lint said nothing. ${stderr}`, { cause: error }));
      },
    );
  });
  return JSON.parse(text) as Report;
}
