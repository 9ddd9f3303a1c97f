/** The work of an import, apart from the worker it is done in: a file is opened, read, reported, kept. */
import type { Catalog } from '../../model/catalog';
import type { TableHead } from '../../model/import';
import type { Language } from '../../model/language';
import type { Mapping } from '../../model/mapping';
import { StoreError } from '../store/database';
import { keepInWorker, openOwnStore } from '../store/own/store';
import { ImportError } from './failure';
import { fingerprintOf } from './fingerprint';
import { guessMapping, mappingGaps } from './guess';
import { compileOwn, type ReadFigures } from './layer';
import { indicatorsIn } from './newIndicator';
import { openTable } from './open';
import type { ImportAnswer, ImportRequest, KeepAs } from './protocol';
import { FigureReader } from './reader';
import { mappingsToKeep, recallMapping } from './remembered';
import { reportOf } from './report';
import type { SourceTable } from './table';

/** Milliseconds between two words on how far the reading is. */
const PROGRESS = 100;

type Open = Extract<ImportRequest, { type: 'open' }>;

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
    publisher: table.publisher,
    unit: table.unit,
  };
}

/** How the table was read the last time, as far as that may be said of it too, else what it tells of itself. */
async function mappingFor(table: SourceTable, file: string, catalog: Catalog) {
  const guess = guessMapping(table, catalog);
  const store = await openOwnStore();
  return recallMapping(guess, table, file, catalog, (signature) =>
    store.mapping(signature).catch(() => undefined),
  );
}

/** The figures that were read in the order they stand in: their indicators and rows. */
function inOrder(reader: FigureReader): ReadFigures['order'] {
  return [...reader.figures]
    .flatMap(([indicator, figures]) =>
      Array.from({ length: figures.length }, (_, row) => ({ indicator, row, line: figures.line(row) })),
    )
    .sort((a, b) => a.line - b.line);
}

/** A table that has been read. */
interface Result {
  readonly read: ReadFigures;
  readonly reader: FigureReader;
  readonly mapping: Mapping;
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
      } else if (cause instanceof StoreError) {
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
    const table = await openTable(request.file, request.sheet, request.catalog);
    this.opened = { open: request, table };
    this.result = null;
    const { mapping, remembered } = await mappingFor(table, request.name, request.catalog);
    const head = headOf(table, request);
    const gaps = mappingGaps(mapping, request.catalog.indicatorEntries);
    this.answer({ type: 'opened', head, mapping, remembered, gaps });
  }

  private async read(mapping: Mapping): Promise<void> {
    if (!this.opened) throw new Error('Nothing is open');
    const { open, table } = this.opened;
    const reader = new FigureReader(table.header, mapping, open.catalog, new Date());
    let reported = 0;
    for await (const batch of table.batches()) {
      reader.read(batch);
      const now = performance.now();
      if (now - reported < PROGRESS && batch.share < 1) continue;
      reported = now;
      this.answer({ type: 'progress', rows: reader.rows, share: batch.share });
    }
    const { files, repeated } = reader.finish();
    const ids = new Set(reader.figures.keys());
    const known = new Set(open.catalog.indicators.map(({ id }) => id));
    const read: ReadFigures = {
      files,
      fingerprint: fingerprintOf(files.values()),
      newIndicators: mapping.newIndicators.filter(({ id }) => ids.has(id) && !known.has(id)),
      newGroups: reader.newGroups,
      newUnits: mapping.newUnits,
      items: reader.codes.items.texts,
      referat: table.folder?.referat ?? null,
      order: table.folder ? inOrder(reader) : [],
      notes: [...new Set([...table.notes, ...reader.notes])],
    };
    this.result = { read, reader, mapping };
    const proposed = indicatorsIn(table.header, mapping, [...reader.unknown.values()].flat(), open.catalog);
    this.answer({ type: 'report', report: await reportOf(read, reader, repeated, proposed, open) });
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
    if (read.files.size === 0) throw new ImportError('no-figures');
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
    for (const [signature, kept] of mappingsToKeep(mapping, table, open.name))
      await store.rememberMapping(signature, kept).catch(() => {});
    this.answer({ type: 'kept', dataset, files: left });
  }
}
