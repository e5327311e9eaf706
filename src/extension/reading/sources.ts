import * as vscode from 'vscode';
import type { InputFile } from '../../core/corpus/types.js';
import { tooLarge } from '../../core/corpus/decode.js';
import type { Files } from '../files/files.js';
import { settingsOf } from '../settings.js';
import { loneName, openDocument } from './documents.js';
import type { Source } from './follow.js';

/** The files of a workspace folder, under the open documents. */
export function folderSource(root: vscode.Uri, files: Files): Source {
  const documentOf = (path: string): vscode.TextDocument | undefined => openDocument(vscode.Uri.joinPath(root, path));
  return {
    name: root.path.split('/').at(-1) ?? '',
    async readAll() {
      const all = await files.readAll(root);
      return { ...all, files: all.files.map((file) => covered(file, documentOf(file.path))) };
    },
    async readOne(path, asShown) {
      const document = documentOf(path);
      if (document?.isDirty && (asShown || counts(document))) return inputOf(path, document);
      return covered(await files.readOne(root, path), documentOf(path));
    },
    unsaved(path) {
      const document = documentOf(path);
      return document?.isDirty && counts(document) ? document.getText() : null;
    },
  };
}

/** One document that lies in no folder. */
export function loneSource(document: vscode.TextDocument): Source {
  const path = loneName(document.uri);
  return {
    name: '',
    readAll: () => Promise.resolve({ files: [inputOf(path, document)], paths: new Set([path]) }),
    readOne: () => Promise.resolve(inputOf(path, document)),
    unsaved: () => document.getText(),
  };
}

/** A file as the editor shows it. What the disk holds and nobody can read stays unread: the editor shows a guess at it. */
function covered(file: InputFile, document: vscode.TextDocument | undefined): InputFile {
  if (!document || !counts(document)) return file;
  return 'unreadable' in file && !document.isDirty ? file : inputOf(file.path, document);
}

/** Between two saves, a document that is looked at on save alone has no text of its own. */
function counts(document: vscode.TextDocument): boolean {
  return !document.isDirty || settingsOf(document).run === 'onType';
}

function inputOf(path: string, document: vscode.TextDocument): InputFile {
  const text = document.getText();
  const large = tooLarge(text.length);
  return large ? { path, unreadable: large } : { path, text };
}
