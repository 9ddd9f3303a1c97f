import { createServer } from 'node:net';

/** A port that nobody uses just now, so that a server left running elsewhere does not stop the tests. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
