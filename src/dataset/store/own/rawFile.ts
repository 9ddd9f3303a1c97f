import type { ObservationFile } from '../../../model/catalog';
import type { OwnStore } from './contract';
import { packed } from './typedJson';

/** A value as JSON, a file of observations with its columns packed if it is one. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(packed(value as ObservationFile));
  } catch {
    return JSON.stringify(value) ?? 'null';
  }
}

/** All that is kept of a data set that cannot be read, as JSON: its record and its files. @throws {StoreError} */
export async function rawFile(store: OwnStore, id: string): Promise<Blob> {
  const { record, files } = await store.raw(id);
  const parts = files.map(([path, file]) => `{"path":${JSON.stringify(path)},"file":${asJson(file)}}`);
  const head = `{"id":${JSON.stringify(id)},"record":${JSON.stringify(record) ?? 'null'},"files":[\n`;
  return new Blob([head, ...parts.flatMap((part, i) => (i === 0 ? [part] : [',\n', part])), '\n]}\n'], {
    type: 'application/json',
  });
}
