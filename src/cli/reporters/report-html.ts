import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { renderToString } from 'preact-render-to-string';
import type { ReportView } from '../../core/tension/report.js';
import { Report } from '../../../webview/views/report.js';

/**
 * The report as one page that needs no script and loads nothing: the views of the panel, with our style in the page.
 * `styles` is the file that holds it.
 */
export async function reportHtml(report: ReportView, styles: string): Promise<string> {
  const style = await readFile(styles, 'utf8');
  const hash = createHash('sha256').update(style).digest('base64');
  const body = opened(renderToString(Report({ report })));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(report.title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Paper has nothing to click on, so everything that is folded is open. A "<" of a document's words is never left as one. */
function opened(html: string): string {
  return html.replace(/<details(?=[\s>])(?![^>]*\sopen)/g, '<details open');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${String(char.charCodeAt(0))};`);
}
