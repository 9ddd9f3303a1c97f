/** An IndexedDB for tests in Node, there for one test at a time. */
import * as fake from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { forgetOwnStore } from '../../src/dataset/store/own/store';

/** Begins every test of a file with an IndexedDB of its own and an empty store; after it there is none. */
export function withIndexedDb(): void {
  beforeEach(() => {
    for (const [name, value] of Object.entries(fake)) {
      if (name.startsWith('IDB')) vi.stubGlobal(name, value);
    }
    vi.stubGlobal('indexedDB', new fake.IDBFactory());
    forgetOwnStore();
  });
  afterEach(forgetOwnStore);
}
