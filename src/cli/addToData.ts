import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { contentHash, loadDataset } from '../build/dataFolder';
import { compile } from '../dataset/compile/compile';
import {
  figureLines,
  folderName,
  groupLines,
  HEADS,
  type Publication,
  referatJson,
} from '../dataset/export/publish';
import { extendedIndex } from '../dataset/import/extendedIndex';
import { guessMapping, mappingGaps } from '../dataset/import/guess';
import { coveredArea } from '../dataset/import/layer';
import { openTable } from '../dataset/import/open';
import { scaleOf } from '../dataset/import/preamble';
import { FigureReader } from '../dataset/import/reader';
import { IMPORT } from '../i18n/import';
import { faultsOf } from '../i18n/importFaults';
import type { BlankUse, DecimalStyle, Mapping } from '../model/import';
import { isKind, KINDS } from '../model/kind';

/** What is said of a table that it does not say itself; the options of `npm run data:add`. */
export interface AddOptions {
  readonly navn?: string | undefined;
  readonly udgiver?: string | undefined;
  readonly dato?: string | undefined;
  readonly noegletal?: string | undefined;
  readonly type?: string | undefined;
  readonly omraade?: string | undefined;
  readonly periode?: string | undefined;
  readonly decimaler?: string | undefined;
  readonly ark?: string | undefined;
  readonly tomme?: string | undefined;
  readonly gode?: boolean | undefined;
  /** ISO date. */
  readonly today: string;
}

const STYLES: Readonly<Record<string, DecimalStyle>> = { komma: 'comma', punktum: 'dot' };
const BLANKS: Readonly<Record<string, BlankUse>> = { ovenfor: 'above', alle: 'everybody' };

/** The mapping that a table tells of itself, with what the options say. @throws where they are wrong or leave a gap */
function mappingOf(
  guess: Mapping,
  scale: number,
  options: AddOptions,
  known: (indicator: string) => boolean,
): Mapping {
  const { noegletal, type = 'faktisk', omraade = null, periode = null, decimaler, tomme } = options;
  if (!isKind(type)) throw new Error(`--type kan være ${KINDS.join(', ')}.`);
  if (noegletal !== undefined && !known(noegletal)) {
    throw new Error(`Nøgletallet “${noegletal}” står ikke i indicators.csv. Tilføj det dér først.`);
  }
  if (decimaler !== undefined && !STYLES[decimaler])
    throw new Error('--decimaler kan være komma eller punktum.');
  if (tomme !== undefined && !BLANKS[tomme]) throw new Error('--tomme kan være ovenfor eller alle.');
  const mapping: Mapping = {
    ...guess,
    measure:
      noegletal === undefined ? guess.measure : { indicator: noegletal, kind: type, group: null, scale },
    area: guess.columns.some(({ role }) => role === 'area') ? null : (omraade ?? guess.area),
    period: guess.columns.some(({ role }) => role === 'period') ? null : (periode ?? guess.period),
    // An indicator has to be described in `indicators.csv`.
    newIndicators: [],
    decimals: decimaler === undefined ? guess.decimals : (STYLES[decimaler] ?? null),
    blanks: tomme === undefined ? guess.blanks : (BLANKS[tomme] ?? null),
  };
  const gaps = mappingGaps(mapping);
  if (gaps.length > 0) {
    const open = gaps.map((gap) => IMPORT.da.mapping.gap[gap]).join(', ');
    throw new Error(
      `Tabellen siger ikke ${open}. Brug --noegletal, --omraade, --periode, --tomme eller --decimaler.`,
    );
  }
  return mapping;
}

/** Files by path in a data folder, and lines to append to files that are there. */
interface Addition {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, string>>;
}

/** Writes an addition, and takes it back where the data folder is not valid with it. @returns what was done */
function write({ folder, files, lines }: Addition, data: string): string {
  const target = join(data, 'referater', folder);
  if (existsSync(target))
    throw new Error(`Mappen ${target} findes allerede. Slet den, eller giv tabellen et andet navn.`);
  const before = Object.keys(lines).map((name) => [name, readFileSync(join(data, name), 'utf8')] as const);
  try {
    mkdirSync(target);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text);
    for (const [name, text] of before) {
      appendFileSync(join(data, name), (text.endsWith('\n') ? '' : '\n') + (lines[name] ?? ''));
    }
    loadDataset(data);
  } catch (cause) {
    rmSync(target, { recursive: true, force: true });
    for (const [name, text] of before) writeFileSync(join(data, name), text);
    throw cause;
  }
  const appended = before.map(([name]) => `\nTilføjet linjer i ${join(data, name)}`);
  return [`Lagt i ${target}`, ...appended].join('');
}

/**
 * Reads a table and puts it into a data folder.
 * @param name of the file
 * @returns what was done, in words
 * @throws with what is wrong in words, or an `ImportError` where the file is no table; nothing is written then
 */
export async function addTable(file: Blob, name: string, options: AddOptions, data: string): Promise<string> {
  const { catalog } = compile(loadDataset(data), contentHash);
  const table = await openTable(file, options.ark ?? null, catalog.areas);
  const tables = table.sheets.map((sheet) => `“${sheet}”`).join(', ');
  if (options.ark !== undefined && table.sheet !== options.ark)
    throw new Error(
      `Der er ikke noget, der hedder “${options.ark}”. Vælg mellem ${tables || 'kun den ene tabel'}.`,
    );
  const known = new Set(catalog.indicators.map(({ id }) => id));
  const mapping = mappingOf(guessMapping(table, catalog), scaleOf(table.unit), options, (id) =>
    known.has(id),
  );
  const reader = new FigureReader(table.header, mapping, catalog, new Date(options.today));
  for await (const batch of table.batches()) reader.read(batch);
  const read = [...reader.finish().files.values()];

  const { count } = reader.problems;
  if (count > 0 && !options.gode) {
    const lines = reader.problems.report().problems.map((problem) => {
      const words = { value: problem.value, column: problem.column, allowed: problem.allowed };
      return `  linje ${problem.lines.join(', ')} (${problem.count}): ${faultsOf('da').problem[problem.code](words)}. ${faultsOf('da').right[problem.code](words)}`;
    });
    throw new Error([`${count} afvist, intet er gemt (--gode tager resten med):`, ...lines].join('\n'));
  }
  if (read.length === 0) throw new Error('Der er ingen tal i filen, når kolonnerne læses sådan.');
  const index = extendedIndex(catalog, [], reader.newGroups);
  const publication: Publication = {
    name: options.navn ?? (table.title || name.replace(/\.[^.]*$/, '')),
    publisher: options.udgiver ?? '',
    area: coveredArea(new Set(read.flatMap(({ codes }) => codes.area)), index),
    date: options.dato ?? options.today,
    items: reader.codes.items.texts,
    notes: [...new Set([...table.notes, ...reader.notes])],
  };
  const groups = groupLines(reader.newGroups);
  const done = write(
    {
      folder: folderName(publication),
      files: {
        'referat.json': referatJson(publication, index),
        'noegletal.csv': HEADS.figures + read.map((own) => figureLines(own, index)).join(''),
      },
      lines: groups === '' ? {} : { 'groups.csv': groups },
    },
    data,
  );
  const figures = read.reduce((sum, { columns }) => sum + columns.value.length, 0);
  const one = table.sheets.length > 1 ? `\nLæst er “${table.sheet}” af ${tables} (--ark vælger)` : '';
  const omitted = [...reader.omitted].map(([text, rows]) => `\nUdeladt: ${rows} med “${text}”`);
  return `${done}${one}\n${figures} tal, ${count} afvist${omitted.join('')}`;
}

/** A folder in an archive of the page: `data/referater/<folder>/<file>`. */
const FILE = /^data\/referater\/([a-z0-9-]+)\/(referat\.json|noegletal\.csv)$/;

/**
 * Takes in the archive that the page gives of an own data set.
 * @returns what was done, in words
 * @throws with what is wrong in words; nothing is written then
 */
export function addFolder(archive: Uint8Array, data: string): string {
  const entries = Object.entries(unzipSync(archive)).map(
    ([path, bytes]) => [path, strFromU8(bytes)] as const,
  );
  const found = entries.flatMap(([path, text]) => {
    const [, folder = '', file = ''] = FILE.exec(path) ?? [];
    return folder === '' ? [] : [{ folder, file, text }];
  });
  const [first] = found;
  if (!first) throw new Error('Der er ingen referat-mappe i arkivet.');
  const lines = Object.fromEntries(
    (['indicators.csv', 'groups.csv'] as const).flatMap((name) => {
      const text = entries.find(([path]) => path === `data/nye-linjer-${name}`)?.[1];
      return text === undefined ? [] : [[name, text.slice(text.indexOf('\n') + 1)]];
    }),
  );
  const files = Object.fromEntries(found.map(({ file, text }) => [file, text]));
  return write({ folder: first.folder, files, lines }, data);
}
