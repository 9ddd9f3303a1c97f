/**
 * Statistikbanken's open API, version 1: `tableinfo` says what a table has, `data` gives it. JSON-stat is asked for, whose
 * cells are counted in advance, so that an answer that is not whole is seen.
 */
import * as v from 'valibot';
import { daFetch } from '../../i18n/daFetch';
import { at } from '../../model/at';
import type { Area } from '../../model/codelist';
import type { TableSlice } from '../read/tables';
import {
  type Ask,
  areaFinder,
  type Cell,
  FetchFailure,
  figureOf,
  inForm,
  keptPeriods,
  once,
  type Publisher,
} from './publisher';

/** So many cells are given at a time. A row counts as its value and a cell for each variable. */
const MOST_CELLS = 1_000_000;

const INFO = v.object({
  updated: v.string(),
  variables: v.array(
    v.object({
      id: v.string(),
      elimination: v.boolean(),
      time: v.boolean(),
      values: v.array(v.object({ id: v.string(), text: v.string() })),
    }),
  ),
});
type Info = v.InferOutput<typeof INFO>;

const DATA = v.object({
  dataset: v.object({
    dimension: v.looseObject({ id: v.array(v.string()), size: v.array(v.number()) }),
    value: v.array(v.unknown()),
  }),
});
const DIMENSION = v.object({ category: v.object({ index: v.record(v.string(), v.number()) }) });

/** Values asked of a variable, by code. */
interface Selection {
  readonly code: string;
  readonly values: readonly string[];
}

/** What is asked of the variables beside areas and time. @throws if the table no longer has what was chosen */
function chosen({ variables }: Info, { table, areas, choices }: TableSlice): Selection[] {
  const ids = variables.map(({ id }) => id);
  for (const code of [areas, ...choices.keys()]) {
    if (!ids.includes(code)) throw new FetchFailure(daFetch.variableGone(table, code, ids));
  }
  return variables.flatMap(({ id, elimination, time, values }) => {
    if (id === areas || time) return [];
    const choice = choices.get(id);
    if (choice === undefined) {
      if (!elimination) throw new FetchFailure(daFetch.variableNew(table, id));
      return [];
    }
    if (!values.some((value) => value.id === choice)) {
      throw new FetchFailure(daFetch.codeGone(table, id, choice));
    }
    return [{ code: id, values: [choice] }];
  });
}

/** The values of an answer, area by area and period by period as they were asked for. */
function valuesOf(answer: unknown, table: string, asked: readonly [Selection, Selection]): (number | null)[] {
  const { dimension, value } = inForm(DATA, answer, table).dataset;
  const { id, size } = dimension;
  if (value.length !== size.reduce((product, n) => product * n, 1)) {
    throw new FetchFailure(daFetch.notWhole(table));
  }
  const step = id.map((_, i) => size.slice(i + 1).reduce((product, n) => product * n, 1));
  const places = asked.map(({ code, values }) => {
    const place = id.indexOf(code);
    if (place < 0) throw new FetchFailure(daFetch.variableGone(table, code, id));
    const { index } = inForm(DIMENSION, dimension[code], table).category;
    return values.map((own) => {
      const position = index[own];
      if (position === undefined) throw new FetchFailure(daFetch.notWhole(table));
      return position * at(step, place);
    });
  });
  // Every other dimension has the one value that was chosen.
  if (id.some((code, i) => size[i] !== 1 && !asked.some((one) => one.code === code))) {
    throw new FetchFailure(daFetch.otherForm(table, 'dataset.dimension.size'));
  }
  return at(places, 0).flatMap((area) =>
    at(places, 1).map((period) => figureOf(value[area + period], table)),
  );
}

/** @param most cells that are given at a time */
export function statistikbanken(ask: Ask, areas: readonly Area[], most = MOST_CELLS): Publisher {
  const info = once(async (table) =>
    inForm(
      INFO,
      await ask({ path: '/tableinfo', body: { table, lang: 'da', format: 'JSON' }, table }),
      table,
    ),
  );
  return {
    updated: async (table) => (await info(table)).updated.slice(0, 10),
    async cells(slice) {
      const { table } = slice;
      const known = await info(table);
      const others = chosen(known, slice);
      const find = areaFinder(slice, areas);
      const places = (known.variables.find(({ id }) => id === slice.areas)?.values ?? []).flatMap(
        ({ id, text }) => {
          const area = find({ code: id, name: text });
          return area ? [{ code: id, area: area.id }] : [];
        },
      );
      const time = known.variables.find((variable) => variable.time);
      const periods = keptPeriods(slice, time?.values.map(({ id }) => id) ?? []);
      if (!time || periods.length === 0) throw new FetchFailure(daFetch.noPeriods(table, slice.period));
      const aRow = others.length + 3;
      const together = Math.max(1, Math.floor(most / (places.length * aRow)));
      const cells: Cell[] = [];
      for (let from = 0; from < periods.length; from += together) {
        const some = periods.slice(from, from + together);
        const asked = [
          { code: slice.areas, values: places.map(({ code }) => code) },
          { code: time.id, values: some.map(({ theirs }) => theirs) },
        ] as const;
        const body = {
          table,
          format: 'JSONSTAT',
          lang: 'da',
          valuePresentation: 'Code',
          variables: [asked[0], ...others, asked[1]],
        };
        const values = valuesOf(await ask({ path: '/data', body, table }), table, asked);
        for (const [i, { area }] of places.entries()) {
          for (const [j, { ours }] of some.entries()) {
            cells.push({ area, period: ours, value: at(values, i * some.length + j) });
          }
        }
      }
      return cells;
    },
  };
}
