import * as vscode from 'vscode';

/** Where the page's files are; nothing else of the disk can be loaded by it. */
export function pageFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** The page that the panel loads: our script and our style, and a policy that refuses everything else. */
export function pageHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const folder = pageFolder(extensionUri);
  const address = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  const nonce = newNonce();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    // The toolkit adds style elements of its own, which carry the nonce of the meta element below.
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    "img-src 'none'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="csp-nonce" content="${nonce}">
<title>Tension Panel</title>
<link rel="stylesheet" href="${address('main.css')}">
</head>
<body>
<div id="panel"></div>
<script nonce="${nonce}" src="${address('main.js')}"></script>
</body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
