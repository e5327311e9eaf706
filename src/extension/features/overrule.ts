import * as vscode from 'vscode';
import type { Kind } from '../../core/artifact/types.js';
import { globInConfiguration, typeInFile } from '../../core/author/overrule.js';
import { configName } from '../../core/corpus/inputs.js';
import type { Current } from '../current.js';
import { currentOf } from '../current.js';
import type { Feed } from '../feed.js';
import { kindName } from '../kind-name.js';
import { refuse } from './code-actions.js';
import { workspaceEdit, type Origin, type Refused } from './edits.js';

/** Asks what the active file is and where to say so, and writes that: in the file, or in the configuration. */
export async function overruleKind(feed: Feed): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  if (!currentOf(feed, document)) await feed.readNow(document.uri);
  const current = currentOf(feed, document);
  if (!current || current.file?.state !== 'read') return;
  const { corpus } = current.reading;
  const kind = await pickKind(current.file.classification.kind);
  if (!kind) return;
  const inFile = kind === 'none' || !current.reading.root ? kind !== 'none' : await pickPlace(kind);
  if (inFile === undefined) return;
  const edit =
    inFile && kind !== 'none'
      ? await editOfFile({ ...current, corpus }, kind)
      : await editOfConfiguration(current, kind);
  if (!(edit instanceof vscode.WorkspaceEdit)) refuse(edit.refused);
  else if (!(await vscode.workspace.applyEdit(edit))) refuse(current.path);
  else if (!inFile) {
    const { path } = current.reading.corpus.policyFor(current.path);
    await vscode.window.showTextDocument(current.reading.uriOf(path ?? configName), { preview: false });
  }
}

async function pickKind(now: Kind | 'none'): Promise<Kind | 'none' | undefined> {
  const kinds = (['adr', 'prd', 'decision-log', 'none'] as const).filter((kind) => kind !== now);
  const items = kinds.map((kind) => ({
    is: kind,
    label: kind === 'none' ? vscode.l10n.t('Not a decision artifact') : kindName(kind),
  }));
  const title = vscode.l10n.t('What This File Is');
  const placeHolder = vscode.l10n.t('Choose what Cutline shall take it for');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.is;
}

/** True for the file itself, false for the configuration, undefined where nothing was chosen. */
async function pickPlace(kind: Kind): Promise<boolean | undefined> {
  const items = [
    { inFile: true, label: vscode.l10n.t('In this file'), detail: `type: ${kind}` },
    { inFile: false, label: vscode.l10n.t('In the configuration of the repository'), detail: configName },
  ];
  const title = vscode.l10n.t('What This File Is');
  const placeHolder = vscode.l10n.t('Choose where to say so');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.inFile;
}

/** `corpus` is the one that the file was taken from. */
async function editOfFile(
  { reading, corpus, path, file }: Current & Origin,
  kind: Kind,
): Promise<vscode.WorkspaceEdit | Refused> {
  if (file?.state !== 'read') return { refused: path };
  return workspaceEdit({ reading, corpus }, [{ path, ...typeInFile(file.document, kind) }], false);
}

async function editOfConfiguration(
  { reading, path }: Current,
  kind: Kind | 'none',
): Promise<vscode.WorkspaceEdit | Refused> {
  const { corpus } = reading;
  const { path: nearest, folder } = corpus.policyFor(path);
  const place = nearest ?? configName;
  const known = corpus.files.get(place);
  const text = known?.state === 'config' ? known.text : null;
  const change = globInConfiguration(text, folder === '' ? path : path.slice(folder.length + 1), kind);
  if (text !== null) return workspaceEdit({ reading, corpus }, [{ path: place, ...change }], false);
  if (known) return { refused: place };
  const edit = new vscode.WorkspaceEdit();
  const uri = reading.uriOf(configName);
  edit.createFile(uri, { ignoreIfExists: false });
  edit.insert(uri, new vscode.Position(0, 0), change.text);
  return edit;
}
