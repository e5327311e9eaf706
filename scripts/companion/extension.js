// For npm start alone: opens a decision file of the workspace, and the Tension Panel beside it.
const vscode = require('vscode');

const likely = ['**/{prd,prds,specs}/**/*.md', '**/{adr,adrs,decisions}/**/*.md', '**/*.md'];

exports.activate = async () => {
  for (const pattern of likely) {
    const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', 200);
    const [first] = (await Promise.all(found.map(withOpenTasks))).sort(byOpenTasks);
    if (!first) continue;
    await vscode.window.showTextDocument(first.file, { viewColumn: vscode.ViewColumn.One, preview: false });
    break;
  }
  await vscode.commands.executeCommand('cutline.openTensionPanel');
};

/** A file with how many boxes are left to tick: where most are open, there is most to see. */
async function withOpenTasks(file) {
  try {
    const text = Buffer.from(await vscode.workspace.fs.readFile(file)).toString('utf8');
    return { file, open: text.match(/^\s*[-*+] \[ \]/gm)?.length ?? 0 };
  } catch {
    return { file, open: 0 };
  }
}

const byOpenTasks = (left, right) => right.open - left.open || (left.file.path < right.file.path ? -1 : 1);
