/** The worker that imports: keeps the page free while a file is read. */
import { buffersOf } from '../store/own/store';
import { Importer } from './importer';
import type { ImportRequest } from './protocol';

const importer = new Importer((answer) => {
  const files = answer.type === 'kept' ? answer.files : null;
  postMessage(answer, { transfer: files ? buffersOf(files) : [] });
});

// One thing after another: what is asked while a file is read waits.
let last = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  last = last.then(() => importer.handle(data));
});
