import Module from 'node:module';
import type { Event as VsCodeEvent } from 'vscode';

/** As much of an address as the panel asks for. */
export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}

  static parse(text: string): Uri {
    const [, scheme, path] = /^([a-z][a-z-]*):\/\/(\/.*)$/.exec(text) ?? [];
    if (scheme === undefined || path === undefined) throw new Error('No address');
    return new Uri(scheme, path);
  }

  static joinPath({ scheme, path }: Uri, ...parts: string[]): Uri {
    return new Uri(scheme, [path, ...parts].join('/'));
  }

  toString(): string {
    return `${this.scheme}://${this.path}`;
  }
}

interface Serializer {
  deserializeWebviewPanel(panel: unknown, state: unknown): Promise<void>;
}

/** What the panel has registered with the stand-in, and what a test sets. */
export const stage: {
  serializer: Serializer | null;
  active: Uri | null;
  writable: boolean;
  /** What open documents say, by address. */
  readonly documents: Map<string, string>;
  /** Which of the choices somebody takes. */
  pick: (choices: readonly { readonly label: string }[]) => unknown;
} = { serializer: null, active: null, writable: false, documents: new Map(), pick: () => undefined };

const nothing = { dispose: () => undefined };

/** Something that never happens. */
export const silence = { event: (() => nothing) as unknown as VsCodeEvent<void> };

class Range {
  constructor(
    readonly start: unknown,
    readonly end: unknown,
  ) {}

  /** Everything is asked for, wherever it stands. */
  intersection(): this {
    return this;
  }

  isEqual(): boolean {
    return false;
  }
}

/** An edit of the editor: the files that it makes, and the texts that it writes. */
export class WorkspaceEdit {
  readonly made: string[] = [];
  readonly written: string[] = [];

  createFile(uri: Uri): void {
    this.made.push(String(uri));
  }

  set(_uri: Uri, edits: readonly string[]): void {
    this.written.push(...edits);
  }
}

class CodeAction {
  constructor(readonly title: string) {}
}

/** An open document, as far as an edit asks it. */
export function documentOf(uri: Uri): { uri: Uri; getText(): string; positionAt(offset: number): number } {
  return { uri, getText: () => stage.documents.get(String(uri)) ?? '', positionAt: (offset) => offset };
}

/** Stands in for VS Code where a window would have to be reloaded to see what the panel does. */
const vscode = {
  Uri,
  Range,
  WorkspaceEdit,
  CodeAction,
  CodeActionKind: { QuickFix: 'quickfix', Source: 'source', SourceFixAll: { append: () => 'source.fixAll.cutline' } },
  CodeActionTriggerKind: { Invoke: 1 },
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  TextEdit: { replace: (_place: Range, text: string) => text },
  l10n: { t: (text: string) => text },
  window: {
    showInformationMessage: () => undefined,
    showQuickPick: (choices: readonly { readonly label: string }[]) => Promise.resolve(stage.pick(choices)),
    get activeTextEditor() {
      return stage.active ? { document: { uri: stage.active } } : undefined;
    },
    onDidChangeActiveTextEditor: () => nothing,
    registerWebviewPanelSerializer: (_type: string, serializer: Serializer) => {
      stage.serializer = serializer;
      return nothing;
    },
  },
  workspace: {
    textDocuments: [],
    fs: { isWritableFileSystem: () => stage.writable },
    openTextDocument: (uri: Uri) => Promise.resolve(documentOf(uri)),
    applyEdit: () => Promise.resolve(true),
  },
};

const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
const load = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));
