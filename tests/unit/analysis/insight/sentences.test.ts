import { expect, test } from 'vitest';
import { factsFor, wholeOf } from '../../../../src/analysis/facts';
import { sentence } from '../../../../src/analysis/insight/statements';
import type { Wording } from '../../../../src/i18n/wording';
import { realTitles } from '../../chartOf';
import { wholeDataset, wholeIndex } from '../../fixtures';
import { plain, wordingsOf } from '../../wordings';

/** Of the tables of all municipalities, these stand for the rest; figures fetched since are not among them. */
const STATISTICS = ['faxe', 'herlev', 'herning', 'hele-landet'];
const NEWEST = '2026-07';

/**
 * Every sentence of every indicator, to be read from top to bottom: under each, a line an area (and group, if there are
 * several), and after `#` the finding of its chart.
 */
function everySentence(text: Wording): string {
  const { index } = text;
  const { observations } = wholeDataset();
  return index.catalog.indicatorEntries
    .map((entry) => {
      const own = observations.filter((o) => o.indicator === entry.id && o.period <= NEWEST);
      const statistic = own.length > 1000;
      const areas = statistic ? STATISTICS : entry.areas;
      const lines = areas.flatMap((area) => {
        const groups = index.catalog.groups.filter(({ id }) =>
          own.some((o) => o.area === area && o.group === id),
        );
        const said = groups.flatMap(({ id }) => {
          const facts = factsFor(own, area, id, index);
          const whole = facts && wholeOf(facts.main, own);
          return facts ? [plain(sentence(facts, text, whole).text).replaceAll('**', '')] : [];
        });
        const finding = statistic
          ? null
          : realTitles(entry.id, { areas: [area] })[text.language === 'da' ? 0 : 1];
        return [...said, ...(finding ? [`# ${finding}`] : [])];
      });
      return [`${entry.id}: ${text.indicator(entry.id)}`, ...lines.map((line) => `  ${line}`)].join('\n');
    })
    .join('\n\n');
}

test.each(wordingsOf(wholeIndex()))(
  'every sentence, as an editor reads them (changed by `vitest -u`)',
  async (text) => {
    await expect(`${everySentence(text)}\n`).toMatchFileSnapshot(`sentences.${text.language}.txt`);
  },
);
