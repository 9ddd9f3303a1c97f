import { openOwnStore } from '../../../dataset/store/own/store';
import type { Catalog } from '../../../model/catalog';
import { draftsOf } from '../../../referat/review/drafts';
import { openKeptReadings } from '../../../referat/review/kept';
import { takeOwn } from '../../../state/own';
import { markTexts } from '../../../state/texts';
import { forget } from './keeping';
import { knownFor } from './known';
import { endReading } from './opening';
import { passagesToKeep, setsToSave } from './setsToSave';
import { type SavedSet, useReading } from './state';

const { getState: get, setState: set } = useReading;

/**
 * Keeps what is accepted as own figures, a data set for each meeting.
 * @param names what each is called
 */
export async function save(catalog: Catalog, names: readonly string[]): Promise<void> {
  const state = get();
  const { file, referat, reading, meetings, review: said, keepsDocument } = state;
  if (!file || !referat || !reading) return;
  const drafts = draftsOf(referat, reading, said.answers, said.marked, knownFor(catalog));
  const store = await openOwnStore();
  const own = await store.list().catch(() => []);
  const { definitions } = said;
  const sets = setsToSave({ file, referat, meetings, definitions, drafts, names }, catalog, own);
  if (sets.length === 0) return set({ problem: 'same' });
  const made: SavedSet[] = [];
  for (const one of sets) {
    const { dataset, files } = one;
    try {
      await takeOwn(dataset, files);
    } catch {
      return set({ problem: 'full' });
    }
    if (keepsDocument) {
      const kept = await openKeptReadings();
      await kept
        .putPassages(dataset.id, passagesToKeep(one, file.name, referat))
        .then(markTexts)
        // The figures are kept; without their passages they are what they are.
        .catch(() => {});
    }
    made.push({
      id: dataset.id,
      name: dataset.name,
      figures: dataset.layer.source.count,
      municipality: one.meeting.municipality,
    });
  }
  await forget(file.fingerprint);
  endReading({ step: 'saved', saved: made });
}
