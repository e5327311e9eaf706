import * as vscode from 'vscode';
import type { Rule } from '../../core/lint/rule.js';
import type { Reading } from '../feed.js';
import type { Files } from '../files/files.js';
import { loneName, pathBelow } from './documents.js';
import type { Followed } from './follow.js';
import { follow } from './follow.js';
import { folderSource, loneSource } from './sources.js';
import type { Tools } from './tools.js';

/** A reading with the means to keep it up to date. */
export interface LiveReading extends Reading {
  readonly followed: Followed;
}

/** Reads a workspace folder. */
export function readFolder(root: vscode.Uri, files: Files, tools: Tools): LiveReading {
  const followed = follow(folderSource(root, files), tools);
  return live(followed, {
    root,
    pathOf: (uri) => pathBelow(root, uri),
    uriOf: (path) => vscode.Uri.joinPath(root, path),
  });
}

/** Reads a document that lies in no folder, with the rules that need no other file. */
export function readLone(document: vscode.TextDocument, tools: Tools): LiveReading {
  const { uri } = document;
  const only = new Set(tools.rules.filter(needsNoOther).map(({ id }) => id));
  const followed = follow(loneSource(document), { ...tools, only });
  return live(followed, {
    root: null,
    pathOf: (other) => (other.toString() === uri.toString() ? loneName(uri) : undefined),
    uriOf: () => uri,
  });
}

function needsNoOther(rule: Rule): boolean {
  return !rule.readsCorpus;
}

function live(followed: Followed, place: Pick<Reading, 'root' | 'pathOf' | 'uriOf'>): LiveReading {
  return {
    ...place,
    followed,
    get corpus() {
      return followed.corpus;
    },
    get findings() {
      return followed.findings;
    },
  };
}
