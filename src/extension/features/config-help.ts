import * as vscode from 'vscode';
import { configCompletions, configMeaning, type ConfigSchema } from '../../core/author/config-help.js';
import type { Range } from '../../core/document/range.js';

/** The extension that reads our schema by itself; where it runs, nothing of ours is said twice. */
const yamlExtension = 'redhat.vscode-yaml';

/** Completes and explains `.cutline.yaml` from its schema, where no YAML extension does so already. */
export function helpWithConfiguration(
  extensionUri: vscode.Uri,
  selector: vscode.DocumentSelector,
  failed: (thrown: unknown) => void,
): vscode.Disposable {
  let reading: Promise<ConfigSchema> | null = null;
  const schemaFor = async (): Promise<ConfigSchema | null> => {
    if (vscode.extensions.getExtension(yamlExtension)) return null;
    return (reading ??= readSchema(extensionUri, failed));
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        async provideCompletionItems(document, position) {
          const schema = await schemaFor();
          const found = schema ? configCompletions(document.getText(), document.offsetAt(position), schema) : [];
          return found.map(({ label, text, is, says, range }) => {
            const kind = is === 'key' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value;
            const item = new vscode.CompletionItem(label, kind);
            item.insertText = text;
            item.range = rangeIn(document, range);
            if (says !== '') item.documentation = says;
            return item;
          });
        },
      },
      ' ',
      ':',
      '[',
      '{',
    ),
    vscode.languages.registerHoverProvider(selector, {
      async provideHover(document, position) {
        const schema = await schemaFor();
        const meaning = schema && configMeaning(document.getText(), document.offsetAt(position), schema);
        if (!meaning || meaning.says === '') return null;
        const values = meaning.values.length > 0 ? [meaning.values.map((value) => `\`${value}\``).join(' · ')] : [];
        return new vscode.Hover([meaning.says, ...values], rangeIn(document, meaning.range));
      },
    }),
  );
}

async function readSchema(extensionUri: vscode.Uri, failed: (thrown: unknown) => void): Promise<ConfigSchema> {
  try {
    const file = vscode.Uri.joinPath(extensionUri, 'schemas', 'cutline-config.schema.json');
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as ConfigSchema;
  } catch (thrown) {
    failed(thrown);
    return {};
  }
}

function rangeIn(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
