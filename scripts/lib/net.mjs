import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * A TCP port of the loopback address that nothing listens on now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** A secret that nobody can guess, safe in an address. */
export function randomToken() {
  return randomBytes(24).toString('hex');
}
