import { CODED_COLUMNS, type CodedColumn, type ObservationFile } from '../model/catalog';
import { isKind } from '../model/kind';
import { type Observation, observationId } from '../model/observation';

/** Packs observations by column. {@link decode} gives them back, equal and in the same order. */
export function encode(id: string, observations: readonly Observation[]): ObservationFile {
  const codes = Object.fromEntries(
    CODED_COLUMNS.map((column) => [column, [...new Set(observations.map((o) => o[column]))]]),
  ) as Record<CodedColumn, string[]>;
  const index = (column: CodedColumn) => {
    const at = new Map(codes[column].map((code, i) => [code, i]));
    return observations.map((o) => at.get(o[column]) as number);
  };
  return {
    version: 1,
    id,
    codes,
    columns: {
      ...(Object.fromEntries(CODED_COLUMNS.map((column) => [column, index(column)])) as Record<
        CodedColumn,
        number[]
      >),
      value: observations.map((o) => o.value),
      decimals: observations.map((o) => o.decimals),
      printed: observations.map((o) => o.printed),
      note: observations.map((o) => (o.note ? [o.note.da, o.note.en] : null)),
    },
  };
}

/** A file whose structure is not what it should be. */
export class BrokenDataError extends Error {
  override name = 'BrokenDataError';
}

/**
 * Unpacks a file that came over the network.
 * @returns its observations, and how many rows were unusable and left out
 * @throws {BrokenDataError} when the structure as a whole cannot be trusted
 */
export function decode(json: unknown): { observations: Observation[]; skipped: number } {
  const file = json as Partial<ObservationFile> | null;
  if (typeof file !== 'object' || file === null || file.version !== 1 || !file.codes || !file.columns) {
    throw new BrokenDataError('not an observation file');
  }
  const { codes, columns } = file as ObservationFile;
  const length = Array.isArray(columns.value) ? columns.value.length : -1;
  for (const name of [...CODED_COLUMNS, 'value', 'decimals', 'printed', 'note'] as const) {
    if (!Array.isArray(columns[name]) || columns[name].length !== length) {
      throw new BrokenDataError(`column ${name} is missing or of another length`);
    }
  }
  for (const name of CODED_COLUMNS) {
    if (!Array.isArray(codes[name])) throw new BrokenDataError(`code list ${name} is missing`);
  }
  const observations: Observation[] = [];
  let skipped = 0;
  for (let i = 0; i < length; i += 1) {
    const code = (column: CodedColumn): string | undefined => {
      const at: unknown = columns[column][i];
      const text: unknown = Number.isInteger(at) ? codes[column][at as number] : undefined;
      return typeof text === 'string' ? text : undefined;
    };
    const [source, item, area, indicator, group, kind, period] = CODED_COLUMNS.map(code);
    const value = columns.value[i];
    const decimals = columns.decimals[i];
    const printed = columns.printed[i];
    const note = columns.note[i];
    const noted = Array.isArray(note) && note.length === 2 && note.every((text) => typeof text === 'string');
    if (
      source === undefined ||
      item === undefined ||
      area === undefined ||
      indicator === undefined ||
      group === undefined ||
      kind === undefined ||
      !isKind(kind) ||
      period === undefined ||
      typeof value !== 'number' ||
      !Number.isFinite(value) ||
      !Number.isInteger(decimals) ||
      (decimals as number) < 0 ||
      typeof printed !== 'string' ||
      !(note === null || noted)
    ) {
      skipped += 1;
      continue;
    }
    // Written out: spreading one object into another takes many times as long, for each of thousands of rows.
    observations.push({
      id: observationId({ item, area, indicator, group, kind, period }),
      source,
      item,
      area,
      indicator,
      group,
      kind,
      period,
      value,
      decimals: decimals as number,
      printed,
      note: note ? { da: note[0], en: note[1] } : null,
    });
  }
  return { observations, skipped };
}
