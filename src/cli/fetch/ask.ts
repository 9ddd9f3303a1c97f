import { type Ask, FetchFailure, type Question } from '../../dataset/fetch/publisher';
import { daFetch } from '../../i18n/daFetch';

/** Who is asked, and how. */
export interface Server {
  /** As a person says it. */
  readonly name: string;
  /** Address that paths are below. */
  readonly base: string;
  readonly token?: string;
}

/** How patient one is; tests are less so. */
export interface Patience {
  readonly wait: (ms: number) => Promise<void>;
  /** Told why one waits. */
  readonly say: (line: string) => void;
  /** For one answer, ms. */
  readonly timeout: number;
}

/** Pauses before it is tried again, ms. */
const PAUSES = [2_000, 10_000, 30_000];
const TRIES = PAUSES.length + 1;
/** A server may ask for a pause as long as this, ms. */
const LONGEST_PAUSE = 10 * 60_000;

/** Something that may pass when it is tried again. */
class Passing extends Error {
  constructor(
    /** What is said while waiting. */
    readonly status: string,
    /** What is said when it did not pass. */
    readonly final: string,
    /** How long the server asks to wait, ms. */
    readonly pause: number | null = null,
  ) {
    super(final);
  }
}

/** The pause that `Retry-After` asks for in seconds or as a date, ms; null if it says nothing. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

/** The message in an error's body, if it has one: `message` of Statistikbanken, `detail` or `title` of others. */
function messageIn(body: string): string {
  try {
    const { message, detail, title } = JSON.parse(body) as Record<string, unknown>;
    const reason = message ?? detail ?? title;
    return typeof reason === 'string' ? reason : '';
  } catch {
    return '';
  }
}

/** @throws what an answer with an error's status means */
function refuse({ name, token }: Server, { table }: Question, response: Response, body: string): never {
  const { status } = response;
  if (status === 401 || status === 403) {
    throw new FetchFailure(daFetch.refused(name, status, token !== undefined));
  }
  if (status === 404) throw new FetchFailure(daFetch.notFound(name, table));
  if (status === 429) {
    const pause = retryAfter(response.headers.get('retry-after'));
    if (pause !== null && pause > LONGEST_PAUSE) {
      throw new FetchFailure(daFetch.tooLong(name, Math.ceil(pause / 60_000)));
    }
    throw new Passing('429', daFetch.tooOften(name, TRIES), pause);
  }
  if (status >= 500) throw new Passing(String(status), daFetch.serverFails(name, status, TRIES));
  throw new FetchFailure(daFetch.otherStatus(name, table, status, messageIn(body)));
}

/** Asks once. */
async function tryOnce(server: Server, question: Question, timeout: number): Promise<unknown> {
  const { name, base, token } = server;
  const { path, body, table } = question;
  let text: string;
  let response: Response | null = null;
  try {
    response = await fetch(base + path, {
      signal: AbortSignal.timeout(timeout),
      headers: {
        Accept: 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (error) {
    const { name: kind, cause } = error as Error;
    if (kind === 'TimeoutError') {
      throw new Passing(daFetch.status.timeout, daFetch.timeout(name, Math.ceil(timeout / 1000), TRIES));
    }
    if (response?.ok) throw new Passing(daFetch.status.cut, daFetch.halfBody(name, table, TRIES));
    const { code = kind } = (cause ?? {}) as { code?: string };
    throw new Passing(daFetch.status.noConnection, daFetch.noConnection(name, code, TRIES));
  }
  if (!response.ok) refuse(server, question, response, text);
  if (/^\uFEFF?\s*</.test(text)) throw new FetchFailure(daFetch.page(name, table));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Passing(daFetch.status.cut, daFetch.halfBody(name, table, TRIES));
  }
}

/** Asks a server, and again after a pause if what went wrong may pass. */
export function askOf(server: Server, { wait, say, timeout }: Patience): Ask {
  return async (question) => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await tryOnce(server, question, timeout);
      } catch (error) {
        if (!(error instanceof Passing)) throw error;
        const pause = PAUSES[tried - 1];
        if (pause === undefined) throw new FetchFailure(error.final);
        const ms = error.pause ?? pause;
        say(daFetch.waiting(server.name, error.status, Math.ceil(ms / 1000)));
        await wait(ms);
      }
    }
  };
}
