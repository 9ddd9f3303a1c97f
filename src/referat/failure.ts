import type { ReferatFailure } from '../model/referat';

/** A file that cannot be read as a referat. */
export class ReferatError extends Error {
  override name = 'ReferatError';
  /** @param detail what a text about it names: what the file is */
  constructor(
    readonly failure: ReferatFailure,
    readonly detail = '',
  ) {
    super(`${failure} ${detail}`.trim());
  }
}

/** What is refused rather than read. */
export const REFERAT_LIMITS = {
  /** Bytes of a file. */
  bytes: 150_000_000,
  /** Letters of a text or a page: the minutes of a hundred meetings. */
  letters: 30_000_000,
  /** Bytes that a Word document may take when unpacked; its pictures count. */
  unpackedBytes: 300_000_000,
} as const;
