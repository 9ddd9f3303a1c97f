import type { ImportAnswer, ImportRequest } from './protocol';
import { type Session, sessionInPage, sessionInWorker, sessionWith, workerFailed } from './workerSession';

/** An import that has been started. */
export type ImportSession = Session<ImportRequest>;

type Hear = (answer: ImportAnswer) => void;

/** An import in the page itself, for browsers that let a file on a disk start no worker. */
function startInPage(onAnswer: Hear): ImportSession {
  return sessionInPage(async (answer: Hear) => new (await import('./importer')).Importer(answer), onAnswer);
}

function startWorker(onAnswer: Hear): ImportSession {
  return sessionInWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), onAnswer);
}

/** The program of the single file once more, as a worker (`single.ts`); no module, which a file on a disk may not start. */
function programAsWorker(): Worker | null {
  const program = document.querySelector('script[type="module"]')?.textContent;
  if (!program) return null;
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  try {
    return new Worker(address);
  } catch {
    return null;
  }
}

/** An import in the single file: in a worker, so that the page stays free, or in the page if there can be none. */
function startInFile(onAnswer: Hear): ImportSession {
  const waiting: ImportRequest[] = [];
  let session: ImportSession | null = null;
  let ended = false;
  const begin = (chosen: ImportSession) => {
    session = chosen;
    for (const request of waiting) chosen.send(request);
  };
  const worker = programAsWorker();
  worker?.addEventListener('message', ({ data }: MessageEvent<ImportAnswer | 'ready'>) => {
    if (data === 'ready') begin(sessionWith(worker));
    else onAnswer(data);
  });
  worker?.addEventListener('error', (event) => {
    const answer = workerFailed(event);
    if (session) onAnswer(answer);
    else if (!ended) begin(startInPage(onAnswer));
  });
  if (!worker) begin(startInPage(onAnswer));
  return {
    send: (request) => {
      if (session) session.send(request);
      else waiting.push(request);
    },
    end: () => {
      ended = true;
      worker?.terminate();
      session?.end();
    },
  };
}

/** Starts an import, in a worker of its own if there can be one. */
export function startImport(onAnswer: Hear): ImportSession {
  return __IN_ONE_FILE__ ? startInFile(onAnswer) : startWorker(onAnswer);
}
