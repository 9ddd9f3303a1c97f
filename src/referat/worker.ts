/** The worker that reads referater: keeps the page free while a file is opened and read. */
import { Proposer } from './propose';
import type { ReferatRequest } from './protocol';

const proposer = new Proposer((answer) => postMessage(answer));

// One thing after another: what is asked while a file is opened waits.
let last = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<ReferatRequest>) => {
  last = last.then(() => proposer.handle(data));
});
