import { renderToString } from 'preact-render-to-string';
import type { ReportView } from '../src/shared/protocol.js';
import { Report } from './views/report.js';

/** The report as one page that needs no script and loads nothing: the views of the panel, with the style in the page. */
export async function reportPage(report: ReportView, style: string): Promise<string> {
  const body = opened(renderToString(Report({ report })));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${await hashOf(style)}'; base-uri 'none'; form-action 'none'">
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

async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** Paper has nothing to click on, so everything that is folded is open. A "<" of a document's words is never left as one. */
function opened(html: string): string {
  return html.replace(/<details(?=[\s>])(?![^>]*\sopen)/g, '<details open');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${String(char.charCodeAt(0))};`);
}
