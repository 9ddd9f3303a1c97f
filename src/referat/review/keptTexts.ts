import type { KeptTexts } from '../../dataset/store/own/backup';
import { openKeptReadings } from './kept';
import { type Passages, readPassages } from './passages';

/** The texts of minutes that this browser keeps, as a backup takes them and brings them back. */
export async function keptTexts(): Promise<KeptTexts> {
  const kept = await openKeptReadings();
  return {
    sources: kept.sources,
    text: kept.passages,
    check: readPassages,
    put: (source, text) => kept.putPassages(source, text as Passages),
  };
}
