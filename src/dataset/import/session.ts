import type { ImportAnswer, ImportRequest } from './protocol';

/** An import that has been started. */
export interface ImportSession {
  readonly send: (request: ImportRequest) => void;
  /** Ends it at once, whatever it is doing; nothing is kept that was not kept already. */
  readonly end: () => void;
}

/** An import in the page itself, for the single file, which can start no worker. */
function startInPage(onAnswer: (answer: ImportAnswer) => void): ImportSession {
  let ended = false;
  const ready = import('./importer').then(
    ({ Importer }) => new Importer((answer) => ended || onAnswer(answer)),
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

function startWorker(onAnswer: (answer: ImportAnswer) => void): ImportSession {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => onAnswer(data));
  // A worker that cannot start, or runs out of memory, says so here.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onAnswer({ type: 'failed', failure: 'unreadable', detail: event.message ?? '' });
  });
  return { send: (request) => worker.postMessage(request), end: () => worker.terminate() };
}

/** Starts an import, in a worker of its own where there can be one. */
export function startImport(onAnswer: (answer: ImportAnswer) => void): ImportSession {
  return __IN_ONE_FILE__ ? startInPage(onAnswer) : startWorker(onAnswer);
}
