import type { ObservationFile } from '../../../model/catalog';
import type { Mapping } from '../../../model/mapping';
import type { StoreTrouble } from '../../../model/ownData';
import { folderOf, type OwnStore } from './contract';
import type { Kept } from './database';
import { listed, unreadable } from './records';

/** A store that lasts as long as the page. */
export function memoryStore(trouble: StoreTrouble): OwnStore {
  const datasets = new Map<string, Kept>();
  const files = new Map<string, ObservationFile>();
  const mappings = new Map<string, Mapping>();
  const clear = (id: string) => {
    datasets.delete(id);
    for (const path of [...files.keys()]) if (path.startsWith(folderOf(id))) files.delete(path);
  };
  const mark = (id: string, deleted: boolean): boolean => {
    const kept = datasets.get(id);
    if (kept) datasets.set(id, { ...kept, deleted });
    return kept !== undefined;
  };
  const store: OwnStore = {
    lasting: false,
    trouble,
    list: async () => listed([...datasets]),
    unreadable: async () => unreadable([...datasets]),
    raw: async (id) => ({
      record: datasets.get(id),
      files: [...files].filter(([path]) => path.startsWith(folderOf(id))),
    }),
    put: async (dataset, given) => {
      // Read to the end first: what cannot be made leaves what was there.
      const all = [...given];
      clear(dataset.id);
      datasets.set(dataset.id, { dataset, deleted: false });
      for (const [path, file] of all) files.set(path, file);
    },
    update: async (id, to) => {
      const kept = datasets.get(id);
      if (kept) datasets.set(id, { ...kept, dataset: { ...kept.dataset, ...to } });
    },
    remove: async (id) => void mark(id, true),
    restore: async (id) => mark(id, false),
    purge: async (except) => {
      for (const [id, { deleted }] of [...datasets]) if (deleted && !except?.has(id)) clear(id);
      return datasets.size;
    },
    file: async (path) => files.get(path),
    mapping: async (signature) => mappings.get(signature),
    mappings: async () => [...mappings],
    rememberMapping: async (signature, mapping) => void mappings.set(signature, mapping),
    forgetMappings: async () => mappings.clear(),
  };
  return store;
}
