/** Tables to import, made for the tests in the shapes that publishers give. */
import { loadDataset } from '../src/build/dataFolder';

const { areas } = loadDataset().codelists;

/** Names of all 98 municipalities. */
export const MUNICIPALITY_NAMES: readonly string[] = areas
  .filter(({ type }) => type === 'kommune')
  .map(({ name }) => name.da);

/** The first months of 2023, as Statistikbanken writes them. */
export const MONTHS = ['2023M01', '2023M02', '2023M03'] as const;

/** A table as Statistikbanken gives it: a value for every area and month, with groups where they are given. */
export function statistikbanken(
  names: readonly string[],
  value: (area: number, month: number) => string | number = (area, month) => 100 + 10 * area + month,
  months: readonly string[] = MONTHS,
): string {
  const rows = names.flatMap((name, area) => months.map((month, i) => `${name};${month};${value(area, i)}`));
  return `\uFEFF${['OMRÅDE;TID;INDHOLD', ...rows].join('\r\n')}\r\n`;
}

/** A table as Jobindsats gives it: a column for each measure. */
export const JOBINDSATS = [
  'Område;Periode;Antal personer;Antal fuldtidspersoner;Fuldtidspersoner i pct. af arbejdsstyrken',
  'Hele landet;2023M01;110.234;90.500;3,1',
  'Hele landet;2023M02;111.020;91.100;3,2',
  'Faxe;2023M01;612;498;2,7',
  'Faxe;2023M02;605;x;2,6',
].join('\r\n');

/** The benchmark of the state as the API of Jobindsats gives it. */
export const JOBINDSATS_JSON = JSON.stringify([
  {
    TableID: 'Y30R21',
    TableName: 'Benchmark af kommunernes indsats',
    Variables: [
      { Name: 'area', Label: 'Område' },
      { Name: 'period', Label: 'Periode' },
      { Name: 'm1', Label: 'Forventet antal' },
      { Name: 'm2', Label: 'Faktisk antal' },
      { Name: 'm3', Label: 'Placering på benchmarkranglisten' },
    ],
    Data: [
      ['Faxe', '2022QMAT02', '1500', '1402', '19'],
      ['Ishøj', '2022QMAT02', '1310', '1390', '85'],
    ],
  },
]);

/** Bytes of a file as Windows wrote it before Unicode. */
export function windows1252(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
