/**
 * Jobindsats' API, version 3: `/table/<id>` says what a table has, `/data/<id>` gives it as columns and rows. Areas and
 * columns have names there and no codes.
 */
import * as v from 'valibot';
import { daFetch } from '../../i18n/daFetch';
import { at } from '../../model/at';
import type { Area } from '../../model/codelist';
import type { TableSlice } from '../read/tables';
import {
  type Ask,
  areaFinder,
  FetchFailure,
  figureOf,
  inForm,
  keptPeriods,
  once,
  type Publisher,
} from './publisher';

const INFO = v.object({
  periods: v.array(
    v.object({ periodtype_id: v.string(), values: v.array(v.object({ period_id: v.string() })) }),
  ),
  dimensions: v.array(
    v.object({
      hierarchies: v.array(
        v.object({
          hierarchy_id: v.string(),
          levels: v.array(v.object({ values: v.array(v.object({ value_id: v.string() })) })),
        }),
      ),
    }),
  ),
});
type Info = v.InferOutput<typeof INFO>;

const DATA = v.object({ columns: v.array(v.string()), rows: v.array(v.array(v.unknown())) });

/** The columns that every answer has beside its measures. */
const PERIOD = 'Periode';
const AREA = 'Område';
/** Chosen of a hierarchy: its top, which is all of it in one, and each of its values. */
const TOP = '/';
const EACH = '*';

/** What is asked of the hierarchies. @throws if the table no longer has what was chosen */
function chosen({ dimensions }: Info, { table, areas, choices }: TableSlice): [string, string][] {
  const hierarchies = new Map(
    dimensions.flatMap((dimension) =>
      dimension.hierarchies.map(({ hierarchy_id, levels }) => [
        hierarchy_id,
        new Set(levels.flatMap(({ values }) => values.map(({ value_id }) => value_id))),
      ]),
    ),
  );
  return [...new Map([[areas, EACH], ...choices])].map(([id, value]) => {
    const values = hierarchies.get(id);
    if (!values) throw new FetchFailure(daFetch.variableGone(table, id, [...hierarchies.keys()]));
    if (value !== TOP && value !== EACH && !values.has(value)) {
      throw new FetchFailure(daFetch.codeGone(table, id, value));
    }
    return [`hierarchy.${id}`, value];
  });
}

/** @param ask sends the token along */
export function jobindsats(ask: Ask, areas: readonly Area[]): Publisher {
  const info = once(async (table) =>
    inForm(INFO, await ask({ path: `/table/${table.toLowerCase()}?format=json`, table }), table),
  );
  // The slices of a table differ in their measure alone, and an answer has all measures.
  const data = once((path) => ask({ path, table: path.split(/[/?]/)[2] ?? '' }));
  return {
    updated: () => Promise.resolve(null),
    async cells(slice) {
      const { table, measure } = slice;
      const known = await info(table);
      const hierarchies = chosen(known, slice);
      // A table may have months, years and running years; one sort of them is ours.
      const sorts = known.periods.map(({ periodtype_id, values }) => ({
        id: periodtype_id,
        periods: keptPeriods(
          slice,
          values.map(({ period_id }) => period_id),
        ),
      }));
      const sort = sorts.find(({ periods }) => periods.length > 0);
      if (!sort) throw new FetchFailure(daFetch.noPeriods(table, slice.period));
      const query = new URLSearchParams([
        ['mgroup.*', '*'],
        [`period.${sort.id}`, sort.periods.map(({ theirs }) => theirs).join(',')],
        ...hierarchies,
        ['format', 'json'],
      ]);
      const { columns, rows } = inForm(DATA, await data(`/data/${table.toLowerCase()}?${query}`), table);
      const [period, area, value] = [PERIOD, AREA, measure].map((name) => {
        const place = columns.indexOf(name);
        if (place < 0) throw new FetchFailure(daFetch.variableGone(table, name, columns));
        return place;
      }) as [number, number, number];
      const ours = new Map(sort.periods.map((one) => [one.theirs, one.ours]));
      const find = areaFinder(slice, areas);
      return rows.flatMap((row) => {
        if (row.length !== columns.length) throw new FetchFailure(daFetch.notWhole(table));
        const known = find({ name: String(at(row, area)) });
        const when = ours.get(String(at(row, period)));
        if (when === undefined) throw new FetchFailure(daFetch.noPeriods(table, slice.period));
        return known ? [{ area: known.id, period: when, value: figureOf(row[value], table) }] : [];
      });
    },
  };
}
