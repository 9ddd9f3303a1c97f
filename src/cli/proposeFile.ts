import { REFERAT } from '../i18n/referat';
import { ReferatError } from '../referat/failure';
import type { ReferatFile } from '../referat/open';
import { proposeFrom } from '../referat/propose';
import type { ReadWith } from '../referat/read';
import { proposalsCsv } from './proposalsCsv';

/**
 * What is proposed of a file as CSV, and what should be known of the file, a line each.
 * @throws {Error} whose message says why it cannot be read and what to do about it
 */
export async function proposeFile(
  file: ReferatFile,
  known: ReadWith,
): Promise<{ readonly csv: string; readonly told: readonly string[] }> {
  try {
    const proposed = await proposeFrom(file, known);
    const told = proposed.referat.notices.map((notice) => REFERAT.da.notices[notice]);
    if (proposed.reading.proposals.length === 0) told.push('Der er ikke fundet nøgletal i filen.');
    return { csv: proposalsCsv(proposed), told };
  } catch (error) {
    if (!(error instanceof ReferatError)) throw error;
    const { what, todo } = REFERAT.da.failures[error.failure];
    throw new Error(`${what(error.detail)} ${todo}`);
  }
}
