import { expect, test } from 'vitest';
import { itemsOf } from '../../../../src/analysis/verdict/items';
import { judgeFigure, verdictFiles } from '../../../../src/analysis/verdict/verdict';
import { comparisonLine } from '../../../../src/analysis/verdict/words';
import { mergeExcerpts } from '../../../../src/dataset/compile/excerpt';
import { decode } from '../../../../src/dataset/files/columnar';
import { isReferat } from '../../../../src/model/documentType';
import { present, wholeCompiled, wholeIndex } from '../../fixtures';
import { plain, wordingsOf } from '../../wordings';

const TODAY = '2026-11-30';
const index = wholeIndex();
const [danish] = wordingsOf(index);

/** The figures of an area as its page loads them, and the rows of all items of minutes that have some. */
function rowsOf(area: string) {
  const files = verdictFiles(area, index).map((path) => present(wholeCompiled().files.get(path)));
  const observations = mergeExcerpts(files.map((file) => decode(file).observations));
  const rows = index.catalog.sources
    .filter(isReferat)
    .flatMap((source) => itemsOf(observations, source, area, index, TODAY))
    .flatMap((item) => item.rows);
  return { observations, rows };
}

test('a figure of the country that other minutes have the year before of is held against that', () => {
  const { rows } = rowsOf('hele-landet');
  const own = rows.filter(
    ({ figure }) => figure.indicator === 'fleksjob-ledighed' && figure.period === '2023-09',
  );
  expect(own.map((row) => plain(comparisonLine(row, danish).text))).toEqual(
    own.map(() => '0,7 procentpoint højere end året før (12,3 %)'),
  );
  expect(own.length).toBeGreaterThan(0);
});

test.each(index.catalog.withMinutes)('%s: a figure in an item is judged as everywhere else', (area) => {
  const { observations, rows } = rowsOf(area);
  for (const row of rows) {
    const { indicator, group } = row.figure;
    const all = observations.filter((o) => o.indicator === indicator);
    const { judged } = present(judgeFigure(all, area, group, index, TODAY));
    if (judged.figure.id !== row.figure.id || judged.figure.source !== row.figure.source) continue;
    expect([row.figure.id, row.sign, row.decisive?.value]).toEqual([
      judged.figure.id,
      judged.sign,
      judged.decisive?.value,
    ]);
  }
});
