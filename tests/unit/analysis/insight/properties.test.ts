/** What holds of every sentence, whatever the figures: invented ones of every unit, direction and nature. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../../src/analysis/chart/types';
import { factsFor } from '../../../../src/analysis/facts';
import { againstText } from '../../../../src/analysis/insight/against';
import { caveatText } from '../../../../src/analysis/insight/caveats';
import { chartComputed } from '../../../../src/analysis/insight/chartComputed';
import { formula } from '../../../../src/analysis/insight/formula';
import { sentence, spokenDifference, statements, title } from '../../../../src/analysis/insight/statements';
import { chartSummary } from '../../../../src/charts/summary';
import { chartTitle } from '../../../../src/charts/title';
import type { Wording } from '../../../../src/i18n/wording';
import type { CatalogIndex } from '../../../../src/model/catalogIndex';
import type { Facts } from '../../../../src/model/facts';
import { KINDS } from '../../../../src/model/kind';
import type { Observation } from '../../../../src/model/observation';
import { chartOf } from '../../chartOf';
import { everyIndex, observation } from '../../fixtures';
import { plain, wordingsOf } from '../../wordings';

const index = everyIndex();
const wordings = wordingsOf(index);
const AREAS = ['faxe', 'ishoej', 'herlev', 'region-sjaelland', 'hele-landet'];
const GROUPS = ['alle', 'kontanthjaelp', 'sygedagpenge', 'soendergade'];
const PERIODS = [
  '',
  '2020',
  '2021',
  '2022',
  '2023',
  '2022-09',
  '2023-09',
  '2023-Q2',
  '2023-05-01',
  '2021-07/2022-06',
  '2022-07/2023-06',
];
const SOURCES = ['faxe-2023-11-06', 'herlev-2022-03-23'];

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10),
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: -20_000_000, max: 20_000_000 }),
);
/** Ranks are whole and begin at 1. */
function fitting(n: number, indicator: string): number {
  return indicator.startsWith('placering') ? Math.min(98, Math.abs(Math.trunc(n)) + 1) : n;
}
const figures = (indicator: string) =>
  fc.array(
    fc
      .record({
        area: fc.constantFrom(...AREAS),
        group: fc.constantFrom(...GROUPS),
        kind: fc.constantFrom(...KINDS),
        period: fc.constantFrom(...PERIODS),
        source: fc.constantFrom(...SOURCES),
        value,
      })
      .map((part) => {
        const n = fitting(part.value, indicator);
        return observation({ ...part, indicator, value: n, decimals: Number.isInteger(n) ? 0 : 1 });
      }),
    { minLength: 1, maxLength: 14 },
  );
/** Figures of few places and periods, so that they meet: targets, expectations, changes, references. */
const dense = (indicator: string) =>
  fc.array(
    fc
      .record({
        area: fc.constantFrom('faxe', 'hele-landet'),
        kind: fc.constantFrom<Observation['kind']>('faktisk', 'faktisk', 'forventet', 'maal'),
        period: fc.constantFrom('', '2021', '2022', '2023'),
        value,
      })
      .map((part) => {
        const n = fitting(part.value, indicator);
        return observation({ ...part, indicator, value: n, decimals: Number.isInteger(n) ? 0 : 1 });
      }),
    { minLength: 2, maxLength: 10 },
  );
const indicator = fc.constantFrom(...index.catalog.indicators.map((i) => i.id));
const some = indicator.chain((id) => fc.tuple(fc.constant(id), fc.oneof(figures(id), dense(id))));

/** The facts of every area and group. */
function everyFact(list: readonly Observation[]): Facts[] {
  return AREAS.flatMap((area) => GROUPS.flatMap((group) => factsFor(list, area, group, index) ?? []));
}

/** Every chart of some figures: each group and all at once, each form. */
function everyChart(list: readonly Observation[], id: string, catalog: CatalogIndex = index): Chart[] {
  return [undefined, null].flatMap((group) => {
    const chosen = group === undefined ? { index: catalog } : { index: catalog, group };
    const forms = chartOf(list, id, chosen)?.forms ?? [];
    return forms.flatMap((wanted) => chartOf(list, id, { ...chosen, wanted }) ?? []);
  });
}

/** Everything that is said of some figures in a language. */
function everything(list: readonly Observation[], id: string, text: Wording): string[] {
  const facts = everyFact(list).flatMap((about) => {
    const said = [sentence(about, text), title(about, text), title(about, text), ...statements(about, text)];
    const computed = said.flatMap((s) => s.computed ?? []);
    return [...said.map((s) => s.text), ...computed.map((c) => formula(c, text))];
  });
  const charts = everyChart(list, id, text.index).flatMap((chart) => {
    const said = chartTitle(chart, list, id, AREAS, text);
    return [
      ...(said ? [said.text] : []),
      ...chartSummary(chart, text),
      ...chart.caveats.map((caveat) => caveatText(caveat, chart, text)),
      ...chart.series.map((s) => againstText(s, text)).filter(Boolean),
      ...[...(said?.computed ?? []), ...chartComputed(chart)].map((c) => formula(c, text)),
    ];
  });
  return [...facts, ...charts].map(plain);
}

/** What no text may hold: nothing at all, values of the code, loose spaces and points, a hyphen for a minus. */
const BROKEN =
  /^\s*$|NaN|undefined|null|Infinity|\[object|[{}]| {2}| [.,;:)]|\( |,,|\.\.|::|\(\)|(^|[\s(*])-\d/;

test('nothing broken is ever said', () => {
  fc.assert(
    fc.property(some, ([id, list]) => {
      for (const text of wordings) {
        expect(everything(list, id, text).filter((line) => BROKEN.test(line))).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});

test('the same figures give the same words', () => {
  fc.assert(
    fc.property(some, ([id, list]) => {
      const again = wordingsOf(everyIndex());
      const copy = list.map((o) => ({ ...o }));
      for (const [i, text] of wordings.entries()) {
        const other = again[i];
        expect(other && everything(copy, id, other)).toEqual(everything(list, id, text));
      }
    }),
    { numRuns: 25 },
  );
});

const word = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'u');
/** Words for more and for less. A high rank number is worse, and lies further down. */
const MORE = word(
  'flere|højere(?! oppe)|mere|over|dårligere|længere nede|more|higher(?! up)|above|worse|further down',
);
const LESS = word('færre|lavere|mindre|under|bedre|højere oppe|fewer|lower|less|below|better|higher up');

describe('direction words', () => {
  test('of a statement agree with its number, its tone and its arrow', () => {
    fc.assert(
      fc.property(some, ([id, list]) => {
        const { direction, unit } = index.indicator(id);
        const rank = index.unit(unit).type === 'placering';
        for (const facts of everyFact(list)) {
          for (const text of wordings) {
            for (const { text: line, computed, tone, trend } of statements(facts, text)) {
              if (!computed) continue;
              const sign = Math.sign(computed.value);
              expect([line, MORE.test(line), LESS.test(line)]).toEqual([line, sign > 0, sign < 0]);
              expect(trend).toBe(rank ? -sign : sign);
              const good = (direction === 'hoej' && sign > 0) || (direction === 'lav' && sign < 0);
              expect(tone).toBe(direction === 'neutral' ? 'neutral' : good ? 'good' : 'bad');
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of a record agree with the series', () => {
    const series = indicator.chain((id) =>
      fc
        .array(value, { minLength: 4, maxLength: 7 })
        .map((list) =>
          list.map((n, i) =>
            observation({ indicator: id, period: String(2015 + i), value: fitting(n, id), decimals: 1 }),
          ),
        ),
    );
    fc.assert(
      fc.property(series, (list) => {
        const [own = list[0]] = list.slice(-1);
        const others = list.slice(0, -1).map((o) => o.value);
        const facts = factsFor(list, 'faxe', 'alle', index);
        for (const text of wordings) {
          for (const { text: line } of facts ? statements(facts, text) : []) {
            if (word('højeste|dårligste|highest|worst').test(line)) {
              expect(own?.value).toBeGreaterThan(Math.max(...others));
            }
            if (word('laveste|bedste|lowest|best').test(line)) {
              expect(own?.value).toBeLessThan(Math.min(...others));
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of a value that is a difference agree with its sign', () => {
    fc.assert(
      fc.property(indicator, value, (id, n) => {
        fc.pre(index.indicator(id).nature === 'afvigelse' && n !== 0);
        const own = observation({ indicator: id, value: n, decimals: 1 });
        const over = word('merforbrug|over budget');
        const under = word('mindreforbrug|under budget');
        for (const text of wordings) {
          const line = spokenDifference(own, text);
          expect([line, MORE.test(line) || over.test(line)]).toEqual([line, n > 0]);
          if (!over.test(line)) expect([line, LESS.test(line) || under.test(line)]).toEqual([line, n < 0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of a target that is met agree with which way is good', () => {
    fc.assert(
      fc.property(some, ([id, list]) => {
        const { direction } = index.indicator(id);
        for (const facts of everyFact(list)) {
          if (!facts.target) continue;
          const { difference } = facts.target;
          const met = direction === 'hoej' ? difference > 0 : direction === 'lav' && difference < 0;
          for (const text of wordings) {
            const [first] = statements(facts, text);
            expect([first?.text, /som er nået|which is met/.test(first?.text ?? '')]).toEqual([
              first?.text,
              met,
            ]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a difference of shares is in percentage points, never in per cent', () => {
  const shares = fc
    .constantFrom(...index.catalog.indicators.filter((i) => i.unit === 'procent').map((i) => i.id))
    .chain((id) => fc.tuple(fc.constant(id), fc.oneof(figures(id), dense(id))));
  const differs =
    /%\s*(højere|lavere|over|under|flere|færre|mere|mindre|higher|lower|above|below|more|less|fewer)/;
  fc.assert(
    fc.property(shares, ([id, list]) => {
      for (const text of wordings) {
        for (const facts of everyFact(list)) {
          for (const { text: line, computed } of statements(facts, text)) {
            if (computed) expect(line).toMatch(/^[\d.,]+\u00A0(procentpoint|percentage points?) /);
          }
        }
        expect(everything(list, id, text).filter((line) => differs.test(line))).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});
