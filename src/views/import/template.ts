/** The template to write figures by, and the names that it can use, made from the code lists. */

import { OBSERVATION_COLUMNS } from '../../dataset/csv/figureColumns';
import { neutral } from '../../dataset/csv/neutral';
import { writeCsv } from '../../dataset/csv/write';
import type { IMPORT } from '../../i18n/import';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import type { Indicator, UnitType } from '../../model/codelist';
import { KINDS } from '../../model/kind';

type Words = (typeof IMPORT)['da']['template'];

/** An invented value of each type of unit, and how it would be printed. */
const EXAMPLES: Readonly<Record<UnitType, readonly [value: number, printed: string]>> = {
  antal: [1234, '1.234'],
  procent: [10.7, '10,7 %'],
  point: [-1.5, '-1,5'],
  kroner: [1_250_000, '1.250.000 kr.'],
  placering: [19, 'nr. 19'],
};

/** The most important indicator of each of some types of unit. */
function exampleIndicators({ index }: Wording): Indicator[] {
  const byImportance = [...index.catalog.indicators].sort((a, b) => a.importance - b.importance);
  return (['antal', 'procent', 'kroner'] as const).flatMap(
    (type) => byImportance.find((indicator) => index.unit(indicator.unit).type === type) ?? [],
  );
}

/** A file with the columns of Nøgletal-CSV and rows that say of themselves that they are examples. */
export function templateCsv(text: Wording, words: Words): string {
  const { index } = text;
  const area = index.catalog.areas.find(({ type }) => type === 'kommune')?.name.da ?? '';
  const group = at(index.catalog.groups, 0).id;
  const rows = exampleIndicators(text).map((indicator, i) => {
    const [value, printed] = EXAMPLES[index.unit(indicator.unit).type];
    const cells: Record<(typeof OBSERVATION_COLUMNS)[number], string | number> = {
      punkt: '1',
      omraade: area,
      noegletal: indicator.id,
      maalgruppe: group,
      type: indicator.kinds[0] ?? 'faktisk',
      periode: ['2025-09', '2025-Q3', '2025'][i] ?? '2025',
      vaerdi: value,
      enhed: indicator.unit,
      trykt: printed,
      note: words.example,
      note_en: '',
    };
    return OBSERVATION_COLUMNS.map((column) => cells[column]);
  });
  return writeCsv([[...OBSERVATION_COLUMNS], ...rows], 'danish');
}

/** Every name that the template can use, list by list: what is written, and what it means. */
export function namesCsv(text: Wording, words: Words): string {
  const { catalog } = text.index;
  const { language, t } = text;
  const { lists } = words;
  const rows = [
    ...catalog.areas.map((area) => [lists.area, area.name.da, area.longName[language], '']),
    ...catalog.groups.map((group) => [lists.group, group.id, group.name[language], '']),
    ...catalog.indicators.map((indicator) => [
      lists.indicator,
      indicator.id,
      indicator.name[language],
      indicator.unit,
    ]),
    ...catalog.units.map((unit) => [lists.unit, unit.id, unit.other[language], '']),
    ...KINDS.map((kind) => [lists.kind, kind, t.kind[kind], '']),
  ];
  return writeCsv(
    [[words.list, words.write, words.meaning, words.unit], ...rows.map((row) => row.map(neutral))],
    'danish',
  );
}
