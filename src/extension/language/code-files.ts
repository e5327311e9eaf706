import * as vscode from 'vscode';
import type { PlainFile } from '../../core/author/references/mentions.js';
import { isInput } from '../../core/corpus/inputs.js';
import { decode } from '../files/decode.js';
import type { Reading } from '../feed.js';
import { openDocument } from '../reading/documents.js';

/** Endings of files that people write code, settings and prose in. */
const endings =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|rb|erb|go|rs|java|kt|kts|scala|groovy|gradle|clj|cljs|ex|exs|erl|hrl|hs|elm|ml|mli|fs|fsx|cs|vb|c|h|cc|cpp|cxx|hpp|m|mm|swift|dart|php|pl|pm|r|jl|lua|nim|zig|sol|sql|graphql|proto|thrift|sh|bash|zsh|fish|ps1|bat|tf|hcl|nix|ya?ml|toml|ini|cfg|conf|env|json[c5]?|xml|html?|s?css|less|mdx|rst|adoc|txt|bzl|bazel|cmake|mk)$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|Rakefile|Gemfile|Procfile|BUILD|WORKSPACE)$/i;

/** What is never looked into, whether or not git ignores it. */
const generated =
  /(?:^|\/)(?:node_modules|vendor|dist|build|out|target|coverage|\.git|\.venv|__pycache__)\/|\.min\.|(?:^|\/)(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/;

/** So many files are read, each of at most so many bytes, for at most so many milliseconds. */
const [mostFiles, mostBytes, mostTime] = [5_000, 500_000, 8_000];
const atOnce = 16;

/** The texts of a folder's files of code that pass a test, as the editor shows them; those beyond the limits are left out. */
export async function codeFiles(
  reading: Reading,
  mayMatch: (text: string) => boolean,
  token: vscode.CancellationToken | null,
): Promise<PlainFile[]> {
  const { root, corpus } = reading;
  if (!root) return [];
  const paths = [...corpus.sources.paths]
    .filter((path) => endings.test(path) && !generated.test(path) && !isInput(path))
    .slice(0, mostFiles);
  const started = Date.now();
  const found: PlainFile[] = [];
  for (let at = 0; at < paths.length; at += atOnce) {
    if (token?.isCancellationRequested || Date.now() - started > mostTime) break;
    const texts = await Promise.all(
      paths.slice(at, at + atOnce).map(async (path) => ({ path, text: await textOf(reading.uriOf(path)) })),
    );
    for (const { path, text } of texts) if (text !== null && mayMatch(text)) found.push({ path, text });
  }
  return found;
}

async function textOf(uri: vscode.Uri): Promise<string | null> {
  const document = openDocument(uri);
  if (document) return document.getText();
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (type !== vscode.FileType.File || size > mostBytes) return null;
    const decoded = decode(await vscode.workspace.fs.readFile(uri));
    return 'text' in decoded ? decoded.text.replace(/^\uFEFF/, '') : null;
  } catch {
    return null;
  }
}
