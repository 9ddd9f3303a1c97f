/** Work on a file that has been started, in a worker or in the page. */
export interface Session<Request> {
  readonly send: (request: Request) => void;
  /** Ends it at once, whatever it is doing; nothing is kept that was not kept already. */
  readonly end: () => void;
}

/** What does the work, and answers whoever it was made for. */
interface Handler<Request> {
  readonly handle: (request: Request) => unknown;
}

/**
 * A session in the page itself, if there can be no worker. One request is handled after another.
 * @param load makes what does the work, when it is loaded
 */
export function sessionInPage<Request, Answer>(
  load: (onAnswer: (answer: Answer) => void) => Promise<Handler<Request>>,
  onAnswer: (answer: Answer) => void,
): Session<Request> {
  let ended = false;
  const ready = load((answer) => ended || onAnswer(answer));
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

/** A session with a worker that is there. */
export function sessionWith<Request>(worker: Worker): Session<Request> {
  return { send: (request) => worker.postMessage(request), end: () => worker.terminate() };
}

/** What is said of a worker that runs out of memory, or cannot start. */
export function workerFailed(event: ErrorEvent) {
  event.preventDefault();
  return { type: 'failed', failure: 'unreadable', detail: event.message ?? '' } as const;
}

/** A session in a worker, which is heard from the start. */
export function sessionInWorker<Request, Answer>(
  worker: Worker,
  onAnswer: (answer: Answer | ReturnType<typeof workerFailed>) => void,
): Session<Request> {
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data));
  worker.addEventListener('error', (event) => onAnswer(workerFailed(event)));
  return sessionWith(worker);
}
