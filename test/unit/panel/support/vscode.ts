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
export const stage: { serializer: Serializer | null; active: Uri | null } = { serializer: null, active: null };

const nothing = { dispose: () => undefined };

/** Something that never happens. */
export const silence = { event: (() => nothing) as unknown as VsCodeEvent<void> };

/** Stands in for VS Code where a window would have to be reloaded to see what the panel does. */
const vscode = {
  Uri,
  window: {
    get activeTextEditor() {
      return stage.active ? { document: { uri: stage.active } } : undefined;
    },
    onDidChangeActiveTextEditor: () => nothing,
    registerWebviewPanelSerializer: (_type: string, serializer: Serializer) => {
      stage.serializer = serializer;
      return nothing;
    },
  },
  workspace: { textDocuments: [], fs: { isWritableFileSystem: () => false } },
};

const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
const load = loader._load;
loader._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));
