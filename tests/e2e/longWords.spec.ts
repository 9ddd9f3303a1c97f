import type { Page } from '@playwright/test';
import { newDeck } from '../../src/model/deck';
import { NEW_INDICATOR, type Seed, seed } from '../ownSeeds';
import { chartSlide, keep } from './decksOf';
import { expect, follow, open, test } from './fixtures';
import { keepOwn } from './ownData';

/** A word of 48 letters that no hyphen helps. */
const WORD = 'Beskæftigelsesindsatsformidlingskoordinatorernes';
const ID = 'egne-lange-ord';
const OWN = 'eget-lange-2026-11-22';

/** Own figures of which every name, note and printed figure is such a word, as often as it may be one. */
function longWords(): Seed {
  const indicator = {
    ...NEW_INDICATOR,
    id: ID,
    name: { da: `${WORD} ${WORD}`, en: WORD },
    definition: { da: WORD, en: WORD },
    reading: { da: WORD, en: WORD },
  };
  const group = { id: 'lang-gruppe', name: { da: WORD, en: WORD }, sort: 'gruppe', parent: null };
  const { dataset, ...rest } = seed(
    'lange',
    ['alle', group.id].flatMap((group) =>
      ['faxe', 'aarhus'].flatMap((area) =>
        ['2023-06', '2023-07', '2023-08'].map((period, i) => ({
          area,
          indicator: ID,
          group,
          period,
          value: 100 + i,
          printed: `${100 + i}`,
          item: WORD,
          note: { da: WORD, en: WORD },
        })),
      ),
    ),
    { name: `${WORD}${WORD}`, indicators: [indicator] },
  );
  const { layer } = dataset;
  const source = {
    ...layer.source,
    committee: WORD,
    items: [{ number: WORD, title: WORD, caseNumber: null }],
  };
  const codelists = { ...layer.codelists, groups: [group] } as typeof layer.codelists;
  const own = { ...dataset, origin: { ...dataset.origin, file: `${WORD}.csv` } };
  return { dataset: { ...own, layer: { ...layer, source, codelists } }, ...rest };
}

/** How wide the page is where it is wider than the window, and what reaches out. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(
        ({ tagName, className, parentElement }) => `${parentElement?.className} > ${tagName}.${className}`,
      );
    return scrollWidth > innerWidth ? [scrollWidth, ...wide.slice(0, 5)] : [];
  });

test('words of 48 letters in a reader’s own data make no page scroll sideways', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const deck = newDeck(`${WORD}${WORD}`, [chartSlide(`/noegletal/${ID}`, { title: WORD, note: WORD })]);
  await keepOwn(page, longWords());
  await keep(page, deck);
  await open(page, '#/kilder');
  for (const hash of [
    '#/kommune/faxe',
    `#/noegletal/${ID}?omr=faxe,aarhus&gruppe=alle-grupper`,
    `#/noegletal/${ID}?omr=faxe,aarhus&vis=tabel`,
    '#/sammenlign?omr=faxe,aarhus',
    '#/ydelse/lang-gruppe',
    `#/kilder/${OWN}`,
    '#/egne',
    '#/praesentationer',
    `#/praesentationer/${deck.id}`,
    `#/noegletal/${WORD}`,
  ]) {
    await follow(page, hash, { all: hash === '#/kommune/faxe' });
    expect.soft(await overflow(page), hash).toEqual([]);
  }
});
