import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decoderOf, encodingOf } from '../dataset/csv/encoding';
import { type DataFiles, type Dataset, readDataset } from '../dataset/read/dataset';
import { daProblems } from '../i18n/daProblems';
import { at } from '../model/at';
import { groupBy } from '../model/groupBy';
import type { Problem } from '../model/problem';

/** Folder of the bundled data, relative to the project's root, which is where every command is run. */
export const DATA_FOLDER = process.env.NOEGLETAVLEN_DATA ?? 'data';

/** The text of a file as the program that saved it meant it: UTF-8, UTF-16, or Windows-1252 as Excel writes it in Denmark. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderOf(encodingOf(bytes, true)).decode(bytes);
  }
}

/** Reads the texts of a data folder without judging them. */
export function readDataFiles(folder: string): DataFiles {
  const text = (...path: string[]) => readText(join(folder, ...path));
  const optional = (...path: string[]) => (existsSync(join(folder, ...path)) ? text(...path) : null);
  const referater = readdirSync(join(folder, 'referater'), { withFileTypes: true }).filter((e) =>
    e.isDirectory(),
  );
  return {
    areas: text('areas.csv'),
    groups: text('groups.csv'),
    units: text('units.csv'),
    themes: text('themes.csv'),
    indicators: text('indicators.csv'),
    checks: text('checks.csv'),
    tables: optional('tables.csv'),
    referater: Object.fromEntries(
      referater.map(({ name }) => [
        name,
        {
          referat: optional('referater', name, 'referat.json'),
          noegletal: optional('referater', name, 'noegletal.csv'),
        },
      ]),
    ),
  };
}

/** So many problems are told one by one: one wrong word in a national table is millions. */
const MOST_TOLD = 1000;

/**
 * All problems as lines a person can act on, the first thousand of them if there are more. A word that is not known is
 * told where it stands first, with how often it stands in the column.
 */
export function problemReport(problems: readonly Problem[]): string {
  const duplicates = [
    ...groupBy(problems, (p) =>
      p.code.startsWith('unknown-') ? [p.file, p.column, p.code, p.value].join('\n') : p,
    ).values(),
  ];
  const lines = duplicates.slice(0, MOST_TOLD).map((same) => {
    const p = at(same, 0);
    return `  ${daProblems.place(p)}: ${daProblems.text[p.code](p)}${daProblems.times(same.length)}`;
  });
  const more = duplicates.length > MOST_TOLD ? ['  …'] : [];
  return [`${daProblems.count(problems.length)}:`, ...lines, ...more].join('\n');
}

/**
 * The data set of a folder.
 * @throws when anything is wrong with it, with the whole report as message
 */
export function loadDataset(folder: string = DATA_FOLDER): Dataset {
  const { dataset, problems } = readDataset(readDataFiles(folder));
  if (problems.length > 0) {
    const error = new Error(problemReport(problems));
    // Whoever edits data is told what to mend, not where the program was.
    error.stack = error.message;
    throw error;
  }
  return dataset;
}

/** A short name for a text's content. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
