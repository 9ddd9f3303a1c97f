/**
 * How the single file begins: its program runs in the page, and once more in a worker of its own while a file is
 * imported, since there is no other file that the worker could come from.
 */
if ('document' in globalThis) void import('./main');
else void import('./dataset/import/worker').then(() => postMessage('ready'));
