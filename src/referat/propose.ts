/** From a file to the figures that are proposed: opened once, and read again whenever the user knows better. */
import type { Item, Referat } from './blocks';
import { ReferatError } from './failure';
import { type OpenOptions, openReferat, type ReferatFile } from './open';
import type { Reading } from './proposal';
import type { ReferatAnswer, ReferatRequest } from './protocol';
import { type ReadWith, readReferat } from './read';

/** An opened file with what is proposed of it. */
export interface Proposed {
  readonly referat: Referat;
  readonly reading: Reading;
}

/**
 * Opens a file and reads it for figures.
 * @throws {ReferatError} where it cannot be opened; the signal's reason when it is aborted
 */
export async function proposeFrom(
  file: ReferatFile,
  known: ReadWith,
  options: Omit<OpenOptions, 'areas'> = {},
): Promise<Proposed> {
  const referat = await openReferat(file, { ...options, areas: known.codelists.areas });
  return { referat, reading: readReferat(referat, known) };
}

/** The reading of one file, apart from the worker it is done in: answers what the page asks. */
export class Proposer {
  #referat: Referat | null = null;
  #known: ReadWith | null = null;
  readonly #answer: (answer: ReferatAnswer) => void;

  constructor(answer: (answer: ReferatAnswer) => void) {
    this.#answer = answer;
  }

  /** Does what is asked, one thing after another; a fault becomes an answer. */
  async handle(request: ReferatRequest): Promise<void> {
    try {
      if (request.type === 'open') await this.#open(request);
      else if (request.type === 'confirm') this.#readAgain({ confirmed: request.meetings });
      else this.#readAgain({}, request.items);
    } catch (error) {
      const known = error instanceof ReferatError;
      this.#answer({
        type: 'failed',
        failure: known ? error.failure : 'unreadable',
        detail: known ? error.detail : String(error),
      });
    }
  }

  async #open({
    file,
    name,
    codelists,
    groupsOf = {},
  }: Extract<ReferatRequest, { type: 'open' }>): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const known = { codelists, groupsOf };
    const { referat, reading } = await proposeFrom({ name, bytes }, known, {
      onProgress: (pages, of) => this.#answer({ type: 'progress', pages, of }),
    });
    [this.#referat, this.#known] = [referat, known];
    this.#answer({ type: 'proposed', referat, reading });
  }

  #readAgain(more: Partial<ReadWith>, items?: readonly Item[]): void {
    // A file that could not be opened has nothing to be read again.
    if (!this.#referat || !this.#known) return;
    this.#known = { ...this.#known, ...more };
    if (items) this.#referat = { ...this.#referat, items };
    const reading = readReferat(this.#referat, this.#known);
    this.#answer({ type: 'proposed', referat: this.#referat, reading });
  }
}
