import { timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { randomToken } from '../lib/net.mjs';

/**
 * @typedef {import('./page-actions.mjs').Handlers} Handlers
 * @typedef {import('../../test/extension/harness/protocol.js').SuiteResult} SuiteResult
 */

/**
 * Opens the page bridge: a loopback HTTP endpoint behind a random token, through which the suite in the
 * extension host acts on the page. `POST /<action>` with JSON arguments; the reply is `{value}` or `{error}`.
 * @param {() => Promise<Handlers>} actions Asked at each call, for the page may come up after the bridge.
 * @param {(result: SuiteResult) => void} onResult
 */
export async function openBridge(actions, onResult) {
  const token = randomToken();
  const server = createServer((request, response) => {
    // The web extension host calls from a worker of another origin; the token is what keeps others out.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    if (request.method !== 'POST' || !isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
      response.writeHead(403).end();
      return;
    }
    answer(request).then(
      (value) => response.end(JSON.stringify({ value: value ?? null })),
      (/** @type {unknown} */ error) =>
        response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) })),
    );
  });

  /** @param {import('node:http').IncomingMessage} request */
  async function answer(request) {
    const name = (request.url ?? '').slice(1);
    const args = JSON.parse(await bodyOf(request));
    if (name === 'result') {
      onResult(args);
      return null;
    }
    const handlers = await actions();
    if (!Object.hasOwn(handlers, name)) throw new Error(`The page bridge has no action "${name}".`);
    const handler = /** @type {(args: unknown) => Promise<unknown>} */ (handlers[/** @type {keyof Handlers} */ (name)]);
    return handler(args);
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    token,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body || '{}';
}

/** @type {(given: string, wanted: string) => boolean} */
function isSame(given, wanted) {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
