/** The reading of a file, in a worker of its own where there can be one. */
import type { ReferatAnswer, ReferatRequest } from './protocol';

/** A reading that has been started. */
export interface ReferatSession {
  readonly send: (request: ReferatRequest) => void;
  /** Ends it at once, whatever it is doing. */
  readonly end: () => void;
}

type Hear = (answer: ReferatAnswer) => void;

/** In the page itself: the single file has no other file that a worker could come from. */
function startInPage(onAnswer: Hear): ReferatSession {
  let ended = false;
  const ready = import('./propose').then(
    ({ Proposer }) => new Proposer((answer) => ended || onAnswer(answer)),
  );
  let last: Promise<unknown> = ready;
  return {
    send: (request) => {
      last = last.then(async () => ended || (await ready).handle(request));
    },
    end: () => {
      ended = true;
    },
  };
}

/** A worker that runs out of memory, or cannot start, says so. */
function failed(event: ErrorEvent): ReferatAnswer {
  event.preventDefault();
  return { type: 'failed', failure: 'unreadable', detail: event.message ?? '' };
}

function startWorker(onAnswer: Hear): ReferatSession {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ReferatAnswer>) => onAnswer(data));
  worker.addEventListener('error', (event) => onAnswer(failed(event)));
  return { send: (request) => worker.postMessage(request), end: () => worker.terminate() };
}

/** Starts a reading. */
export function startReading(onAnswer: Hear): ReferatSession {
  return __IN_ONE_FILE__ ? startInPage(onAnswer) : startWorker(onAnswer);
}
