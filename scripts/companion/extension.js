// For npm start alone: opens a decision file of the workspace, and the Tension Panel beside it.
const vscode = require('vscode');

const likely = ['**/{prd,prds,specs}/**/*.md', '**/{adr,adrs,decisions}/**/*.md', '**/*.md'];

exports.activate = async () => {
  for (const pattern of likely) {
    const [first] = (await vscode.workspace.findFiles(pattern, '**/node_modules/**', 200)).sort(byPath);
    if (!first) continue;
    await vscode.window.showTextDocument(first, { viewColumn: vscode.ViewColumn.One, preview: false });
    break;
  }
  await vscode.commands.executeCommand('cutline.openTensionPanel');
};

const byPath = (left, right) => (left.path < right.path ? -1 : 1);
