import { create } from 'zustand';
import type { CatalogIndex } from '../model/catalogIndex';
import { recall, remember } from './remember';

const KEY = 'noegletavlen.kommune';

/** The municipality that the reader has chosen as hers. It is in no address: a link shows everybody the same. */
export const useMunicipality = create<{
  /** Id as it was remembered, which the catalogue may not know; null if none is. */
  readonly area: string | null;
}>(() => ({ area: recall(KEY) ?? null }));

/** Takes over what another window has chosen; where nothing can be remembered, what is chosen here stays. */
function sync(): void {
  const area = recall(KEY);
  if (area !== undefined) useMunicipality.setState({ area });
}
addEventListener('storage', ({ key }) => {
  // All that is stored is cleared with a key of null.
  if (key === KEY || key === null) sync();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) sync();
});

/** Remembers a municipality by its id; null forgets it. */
export function chooseMunicipality(area: string | null): void {
  remember(KEY, area);
  useMunicipality.setState({ area });
}

/** A remembered id if the catalogue has a municipality of it with figures, else null. */
export function knownMunicipality(area: string | null, index: CatalogIndex): string | null {
  return index.areasWithData.find(({ id, type }) => id === area && type === 'kommune')?.id ?? null;
}
