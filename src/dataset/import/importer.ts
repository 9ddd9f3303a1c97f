/** The work of an import, apart from the worker it is done in: a file is opened, read, reported, kept. */
import type { Catalog } from '../../model/catalog';
import type { ImportReport, Mapping, TableHead } from '../../model/import';
import type { Language } from '../../model/language';
import { isOwnPath } from '../../model/ownData';
import { comparePeriods } from '../../model/period';
import { decode } from '../columnar';
import { LoadError, loadObservations } from '../load';
import { keepInWorker, OwnStoreError, openOwnStore } from '../own/store';
import { ConflictLog } from './conflicts';
import { takeOutDuplicates } from './duplicates';
import { ImportError } from './failure';
import { fingerprintOf } from './fingerprint';
import { fitMapping, guessMapping, mappingGaps, signatureOf } from './guess';
import { compileOwn, type ReadFigures } from './layer';
import { openTable } from './open';
import type { ImportAnswer, ImportRequest, KeepAs } from './protocol';
import { FigureReader } from './reader';
import type { SourceTable } from './table';

/** Figures shown before anything is kept. */
const PREVIEW = 20;
/** Milliseconds between two words on how far the reading is. */
const PROGRESS = 100;

type Open = Extract<ImportRequest, { type: 'open' }>;

/** Who publishes tables of a format. */
const PUBLISHERS: Readonly<Partial<Record<SourceTable['format'], string>>> = {
  'statistikbanken-csv': 'Danmarks Statistik',
  'jobindsats-csv': 'Jobindsats',
  'jobindsats-json': 'Jobindsats',
};

function headOf(table: SourceTable, { file, name }: Open): TableHead {
  return {
    format: table.format,
    file: name,
    bytes: file.size,
    sheets: table.sheets,
    sheet: table.sheet,
    header: table.header,
    rows: table.sample,
    title: table.title || name.replace(/\.[^.]*$/, ''),
    publisher: PUBLISHERS[table.format] ?? '',
  };
}

/** How the table was read the last time one had its columns, else what it tells of itself. */
async function mappingFor(table: SourceTable, catalog: Catalog) {
  const guess = guessMapping(table, catalog);
  const store = await openOwnStore();
  const kept = await store.mapping(signatureOf(table.header)).catch(() => undefined);
  const fitted = kept ? fitMapping(kept, table.header) : null;
  if (!fitted) return { mapping: guess, remembered: false };
  // Whether decimals are mixed is a matter of this file.
  return { mapping: { ...fitted, decimals: guess.decimals }, remembered: true };
}

/** Holds the figures against all that is there of the same indicators. */
async function conflictsWith(reader: FigureReader, { catalog, base }: Open): Promise<ConflictLog> {
  const log = new ConflictLog();
  for (const [id, figures] of reader.figures) {
    const paths = catalog.indicatorEntries.find((entry) => entry.id === id)?.files ?? [];
    for (const path of paths) {
      try {
        const address = base === null || isOwnPath(path) ? path : new URL(path, base).href;
        log.compare(figures, reader.codes, (await loadObservations(address)).observations);
      } catch (cause) {
        // What cannot be had cannot be compared with; the figures themselves are none the worse.
        if (!(cause instanceof LoadError)) throw cause;
      }
    }
  }
  return log;
}

/** A table that has been read. */
interface Result {
  readonly read: ReadFigures;
  readonly reader: FigureReader;
  readonly mapping: Mapping;
}

async function report(result: Result, repeated: number, open: Open): Promise<ImportReport> {
  const { reader, read } = result;
  const { areas, periods } = reader.codes;
  const files = [...reader.figures.values()].filter(({ length }) => length > 0).map((own) => own.toFile(''));
  const counts = new Map<string, number>();
  const usedPeriods = new Set<string>();
  for (const { codes, columns } of files) {
    const at = codes.area.map(() => 0);
    for (let row = 0; row < columns.value.length; row += 1) {
      const code = typeof columns.area === 'number' ? columns.area : (columns.area[row] as number);
      at[code] = (at[code] as number) + 1;
    }
    codes.area.forEach((id, code) => {
      counts.set(id, (counts.get(id) ?? 0) + (at[code] as number));
    });
    for (const period of codes.period) if (period !== '') usedPeriods.add(period);
  }
  const inTime = [...usedPeriods].sort(comparePeriods);
  const fingerprint = fingerprintOf(files);
  const kept = await (await openOwnStore()).list().catch(() => []);
  const conflicts = await conflictsWith(reader, open);
  const isNew = new Set(read.newIndicators.map(({ id }) => id));
  const preview = files.flatMap(
    (file) => decode(file, rowsUpTo(PREVIEW, file.columns.value.length)).observations,
  );
  const figures = files.reduce((sum, { columns }) => sum + columns.value.length, 0);
  if (figures === 0 && reader.problems.count === 0) throw new ImportError('no-figures');
  return {
    rows: reader.rows,
    figures,
    rejected: reader.problems.count,
    missing: reader.missing,
    ...reader.problems.report(),
    areas: open.catalog.areas.flatMap(({ id }) => {
      const count = counts.get(id) ?? 0;
      return areas.find(id) === undefined || count === 0
        ? []
        : [{ id, count, spellings: [...(reader.areaSpellings.get(id) ?? [])] }];
    }),
    indicators: files.map(({ id, columns }) => ({ id, count: columns.value.length, isNew: isNew.has(id) })),
    newGroups: reader.newGroups,
    periods:
      periods.texts.length === 0 || inTime.length === 0
        ? null
        : { first: inTime[0] ?? '', last: inTime.at(-1) ?? '', count: inTime.length },
    repeated,
    conflicts: conflicts.report(),
    sameAs: kept.find((dataset) => dataset.fingerprint === fingerprint)?.name ?? null,
    preview: preview.slice(0, PREVIEW),
  };
}

function rowsUpTo(most: number, length: number): number[] {
  return Array.from({ length: Math.min(most, length) }, (_, row) => row);
}

/** Does what the page asks, one thing after another. */
export class Importer {
  private opened: { readonly open: Open; readonly table: SourceTable } | null = null;
  private result: Result | null = null;

  /** @param answer takes what is to be told, with the memory that may change hands */
  constructor(private readonly answer: (answer: ImportAnswer) => void) {}

  /** Does one thing that the page asks; what goes wrong is told, not thrown. */
  async handle(request: ImportRequest): Promise<void> {
    try {
      switch (request.type) {
        case 'open':
          return await this.open(request);
        case 'read':
          return await this.read(request.mapping);
        case 'rejected':
          return await this.rejected(request.language);
        case 'keep':
          return await this.keep(request.as, request.pageLasts);
      }
    } catch (cause) {
      if (cause instanceof ImportError) {
        this.answer({ type: 'failed', failure: cause.failure, detail: cause.detail });
      } else if (cause instanceof OwnStoreError) {
        this.answer({ type: 'failed', failure: 'storage-full', detail: cause.reason });
      } else {
        this.answer({
          type: 'failed',
          failure: 'unreadable',
          detail: cause instanceof Error ? cause.message : '',
        });
      }
    }
  }

  private async open(request: Open): Promise<void> {
    const table = await openTable(request.file, request.sheet);
    this.opened = { open: request, table };
    this.result = null;
    const { mapping, remembered } = await mappingFor(table, request.catalog);
    const head = headOf(table, request);
    this.answer({ type: 'opened', head, mapping, remembered, gaps: mappingGaps(mapping) });
  }

  private async read(mapping: Mapping): Promise<void> {
    if (!this.opened) throw new Error('Nothing is open');
    const { open, table } = this.opened;
    const reader = new FigureReader(table.header, mapping, open.catalog, new Date());
    let told = 0;
    for await (const batch of table.batches()) {
      reader.read(batch);
      const now = performance.now();
      if (now - told < PROGRESS && batch.share < 1) continue;
      told = now;
      this.answer({ type: 'progress', rows: reader.rows, share: batch.share });
    }
    let repeated = 0;
    for (const figures of reader.figures.values()) {
      repeated += takeOutDuplicates(figures, reader.codes, reader.problems);
    }
    const ids = new Set(reader.figures.keys());
    const read: ReadFigures = {
      figures: reader.figures,
      newIndicators: mapping.newIndicators.filter(({ id }) => ids.has(id)),
      newGroups: reader.newGroups,
      items: reader.codes.items.texts,
    };
    this.result = { read, reader, mapping };
    this.answer({ type: 'report', report: await report(this.result, repeated, open) });
  }

  private async rejected(language: Language): Promise<void> {
    const { rejectedCsv } = await import('./rejected');
    const kept = this.result?.reader.problems.kept ?? [];
    this.answer({ type: 'rejected', csv: rejectedCsv(kept, language) });
  }

  private async keep(as: KeepAs, pageLasts: boolean): Promise<void> {
    if (!this.opened || !this.result) throw new Error('Nothing has been read');
    const { open, table } = this.opened;
    const { read, mapping } = this.result;
    const origin = { file: open.name, format: table.format, bytes: open.file.size };
    const store = await openOwnStore();
    const others = (await store.list()).map(({ layer }) => layer.codelists);
    const { dataset, files } = compileOwn(
      read,
      open.catalog,
      as,
      origin,
      crypto.getRandomValues(new Uint32Array(2)).join(''),
      new Date().toISOString(),
      others,
    );
    const left = await keepInWorker(dataset, files, pageLasts);
    await store.rememberMapping(signatureOf(table.header), mapping).catch(() => {});
    this.answer({ type: 'kept', dataset, files: left });
  }
}
