/** The reading of a file, in a worker of its own where there can be one. */
import { type Session, sessionInPage, sessionInWorker } from '../dataset/import/workerSession';
import type { ReferatAnswer, ReferatRequest } from './protocol';

/** A reading that has been started. */
export type ReferatSession = Session<ReferatRequest>;

type Hear = (answer: ReferatAnswer) => void;

/** The single file has no other file that a worker could come from. */
function startInPage(onAnswer: Hear): ReferatSession {
  return sessionInPage(async (answer: Hear) => new (await import('./propose')).Proposer(answer), onAnswer);
}

function startWorker(onAnswer: Hear): ReferatSession {
  return sessionInWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), onAnswer);
}

/** Starts a reading. */
export function startReading(onAnswer: Hear): ReferatSession {
  return __IN_ONE_FILE__ ? startInPage(onAnswer) : startWorker(onAnswer);
}
