import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { contentHash, loadDataset, problemReport, readDataFiles } from '../build/dataFolder';
import { compile } from '../dataset/compile/compile';
import {
  figureLines,
  folderName,
  groupLines,
  HEADS,
  indicatorLines,
  lines,
  type Publication,
  referatJson,
} from '../dataset/export/publish';
import { extendedIndex } from '../dataset/import/extendedIndex';
import { guessMapping } from '../dataset/import/guess';
import { coveredArea } from '../dataset/import/layer';
import { openTable } from '../dataset/import/open';
import { FigureReader } from '../dataset/import/reader';
import { FOLDER_FILES, folderIn, NEW_LINES } from '../dataset/import/referatFolder';
import type { SourceTable } from '../dataset/import/table';
import { CODELIST_COLUMNS, OPTIONAL_COLUMNS } from '../dataset/read/codelists';
import { nearest } from '../dataset/read/nearest';
import { readTable } from '../dataset/read/table';
import { daAdd } from '../i18n/daAdd';
import type { Catalog } from '../model/catalog';
import type { Mapping } from '../model/mapping';
import { mappingOf, type TableOptions, withRowIndicators } from './addMapping';

/** What is said of a table as a source, and of what it does not say itself; the options of `npm run data:add`. */
export interface AddOptions extends TableOptions {
  readonly navn?: string | undefined;
  readonly udgiver?: string | undefined;
  readonly dato?: string | undefined;
  readonly ark?: string | undefined;
  readonly gode?: boolean | undefined;
  /** ISO date. */
  readonly today: string;
}

/** Files by path in a data folder, and lines to append to files that are there. */
interface Addition {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, string>>;
}

/** Writes an addition, and takes it back if the data folder is not valid with it. @returns what was done */
function write({ folder, files, lines: added }: Addition, data: string): string {
  const target = join(data, 'referater', folder);
  if (existsSync(target)) throw new Error(daAdd.exists(target));
  const before = Object.keys(added).map((name) => [name, readFileSync(join(data, name), 'utf8')] as const);
  try {
    mkdirSync(target);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text);
    for (const [name, text] of before) {
      appendFileSync(join(data, name), (text.endsWith('\n') ? '' : '\n') + (added[name] ?? ''));
    }
    loadDataset(data);
  } catch (cause) {
    rmSync(target, { recursive: true, force: true });
    for (const [name, text] of before) writeFileSync(join(data, name), text);
    throw cause;
  }
  return [daAdd.put(target), ...before.map(([name]) => daAdd.appended(join(data, name)))].join('\n');
}

/** Reads all rows of a table. */
async function readWhole(
  table: SourceTable,
  mapping: Mapping,
  catalog: Catalog,
  today: Date,
): Promise<FigureReader> {
  const reader = new FigureReader(table.header, mapping, catalog, today);
  for await (const batch of table.batches()) reader.read(batch);
  return reader;
}

/**
 * Reads a table and puts it into a data folder.
 * @param name of the file
 * @returns what was done, in words
 * @throws with what is wrong in words, or an `ImportError` if the file is no table; nothing is written then
 */
export async function addTable(file: Blob, name: string, options: AddOptions, data: string): Promise<string> {
  const { catalog } = compile(loadDataset(data), contentHash);
  const table = await openTable(file, options.ark ?? null, catalog);
  if (options.ark !== undefined && table.sheet !== options.ark)
    throw new Error(daAdd.noSheet(options.ark, table.sheets));
  const guess = guessMapping(table, catalog);
  const { mapping: said, told } = mappingOf(guess, table, options, catalog);
  const today = new Date(options.today);
  let mapping = said;
  let reader = await readWhole(table, mapping, catalog, today);
  if (options.ny && reader.unknown.size > 0) {
    mapping = withRowIndicators(mapping, table, [...reader.unknown.values()].flat(), options, catalog);
    reader = await readWhole(table, mapping, catalog, today);
  }
  const read = [...reader.finish().files.values()];

  const { count } = reader.problems;
  if (count > 0 && !options.gode) {
    const lines = reader.problems.report().problems.map(({ lines: at, count: n, code, value, allowed }) => {
      const near = code === 'unknown-indicator' ? nearest(value, catalog.indicators) : allowed;
      return daAdd.problem(at, n, code, { value, allowed: near });
    });
    throw new Error([daAdd.rejected(count), ...lines].join('\n'));
  }
  if (read.length === 0) throw new Error(daAdd.nothing);
  const made = mapping.newIndicators.filter(({ id }) => read.some((own) => own.id === id));
  const index = extendedIndex(catalog, made, reader.newGroups);
  const title = options.navn ?? (table.title || name.replace(/\.[^.]*$/, ''));
  const items = reader.codes.items.texts;
  const publication: Publication = {
    name: title,
    committee: options.udgiver ?? '',
    area: coveredArea(new Set(read.flatMap(({ codes }) => codes.area)), index),
    date: options.dato ?? options.today,
    documentType: 'tabel',
    items: items.map((number) => ({ number, title, caseNumber: null })),
    remarks: [...new Set([...table.notes, ...reader.notes])].map((note) => ({
      item: items[0] ?? '',
      da: note,
      en: note,
    })),
  };
  const needed = { 'indicators.csv': indicatorLines(made), 'groups.csv': groupLines(reader.newGroups) };
  const done = write(
    {
      folder: folderName(publication),
      files: {
        'referat.json': referatJson(publication, index),
        'noegletal.csv': HEADS.figures + read.map((own) => figureLines(own, index, true)).join(''),
      },
      lines: Object.fromEntries(Object.entries(needed).filter(([, text]) => text !== '')),
    },
    data,
  );
  const figures = read.reduce((sum, { columns }) => sum + columns.value.length, 0);
  return [
    done,
    ...(table.sheets.length > 1 ? [daAdd.readSheet(table.sheet ?? '', table.sheets)] : []),
    ...told,
    ...made.map(({ id, name: { da } }) => daAdd.made(id, nearest(da, catalog.indicators).slice(0, 2))),
    ...(reader.newGroups.length > 0 ? [daAdd.newGroups(reader.newGroups.map(({ name: { da } }) => da))] : []),
    daAdd.counted(figures, count),
    ...[...reader.omitted].map(([text, rows]) => daAdd.omitted(text, rows)),
  ].join('\n');
}

/** The lines of a code list that an archive brings: those that are not there, and ids that are there and otherwise. */
function linesFor(name: 'units' | 'indicators' | 'groups', text: string, known: string) {
  const columns = CODELIST_COLUMNS[name];
  const rowsOf = (csv: string, file: string) => {
    const { rows, problems } = readTable(file, csv, columns, OPTIONAL_COLUMNS);
    if (problems.length > 0) throw new Error(problemReport(problems));
    return rows.map(({ cells }) => columns.map((column) => cells[column as keyof typeof cells]));
  };
  const there = new Map(rowsOf(known, `${name}.csv`).map((row) => [row[0], row]));
  const brought = rowsOf(text, `${NEW_LINES}${name}.csv`);
  return {
    text: lines(brought.filter(([id]) => !there.has(id))),
    otherwise: brought
      .filter((row) => there.has(row[0]) && String(there.get(row[0])) !== String(row))
      .map(([id]) => id),
  };
}

/**
 * Takes in the archive that the page gives of an own data set. A unit, an indicator or a group that is there already, as an
 * earlier archive may have brought it, stays as it is.
 * @returns what was done, in words
 * @throws with what is wrong in words; nothing is written then
 */
export function addFolder(archive: Uint8Array, data: string): string {
  const texts = new Map(
    Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)] as const),
  );
  const folder = folderIn(texts.keys());
  if (folder === null) throw new Error(daAdd.noFolder);
  const known = readDataFiles(data);
  const brought = (['units', 'indicators', 'groups'] as const).flatMap((name) => {
    const text = texts.get(`${NEW_LINES}${name}.csv`);
    return text === undefined ? [] : [[name, linesFor(name, text, known[name])] as const];
  });
  const files = FOLDER_FILES.flatMap((name) => {
    const text = texts.get(`${folder}/${name}`);
    return text === undefined ? [] : [[name, text] as const];
  });
  const done = write(
    {
      folder: folder.slice(folder.lastIndexOf('/') + 1),
      files: Object.fromEntries(files),
      lines: Object.fromEntries(
        brought.flatMap(([name, own]) => (own.text === '' ? [] : [[`${name}.csv`, own.text]])),
      ),
    },
    data,
  );
  return [
    done,
    ...brought.flatMap(([name, { otherwise }]) =>
      otherwise.length > 0 ? [daAdd.thereOtherwise(`${name}.csv`, otherwise)] : [],
    ),
  ].join('\n');
}
