import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { compiledWith, observation, present, realDataset, realIndex, wholeCompiled } from '../../fixtures';
import { named, plain, visit } from '../../visit';

const group = (name: string) =>
  waitFor(() => present(named('main h2', name).closest('section')), { timeout: 15_000 });
/** A judged figure. */
const row = (name: string) => present(named('main li h3', name).closest('li'));
/** The heading of an agenda item, which unfolds it. */
const item = (number: string) =>
  named<HTMLButtonElement>('main h3 > button', new RegExp(`^Punkt ${number}\\D`));
const panel = (number: string) =>
  present(document.getElementById(item(number).getAttribute('aria-controls') ?? ''));
const links = (within: ParentNode) =>
  [...within.querySelectorAll('a')].map(({ hash }) => decodeURIComponent(hash));
const whole = (hash: string) => visit(hash, { data: wholeCompiled() });

describe('the verdict on Faxe', () => {
  test('has each figure under what it is judged as, with what it is held against', async () => {
    await whole('#/kommune/faxe');
    const good = plain(await group('Går godt'));
    expect(good).toContain('70 færre end forventet (1.860)');
    const bad = plain(await group('Kræver opmærksomhed'));
    expect(bad).toContain('2,7 procentpoint over målet (8 %)');
    expect(bad).toContain('0,4 procentpoint over landet (2,6 %)');
    // Colour and form never stand alone.
    expect(plain(row('På sygedagpenge'))).toContain('Kræver opmærksomhed: 0,4 procentpoint');
  });

  test('shows in its picture the region that a figure is held against', async () => {
    await whole('#/omraade/herlev');
    await group('Går godt');
    const own = plain(row('Ledige'));
    expect(own).toContain('under Region Hovedstaden (ca. 3,5 %)');
    expect(own).toContain('Regionen ca. 3,5');
  });

  test('leads from each figure to where it is printed', async () => {
    await whole('#/kommune/faxe');
    await group('Går godt');
    expect(links(row('På sygedagpenge'))).toContain(
      '#/kilder/faxe-2023-11-06?tal=90.ydelse-andel-arbejdsstyrken.faxe.sygedagpenge.faktisk.2023-08',
    );
  });

  test('leads to each indicator with what the figure is held against', async () => {
    await whole('#/kommune/faxe');
    await group('Går godt');
    expect(links(row('På sygedagpenge'))[0]).toMatch(
      /ydelse-andel-arbejdsstyrken\?omr=faxe,(?=.*hele-landet)(?=.*rar-sjaelland)/,
    );
  });

  test('opens the rules it is judged by', async () => {
    await whole('#/kommune/faxe');
    await group('Går godt');
    fireEvent.click(named('main button', 'Sådan vurderes det'));
    await waitFor(() => expect(plain(document.querySelector('dialog'))).toContain('Har kommunen sat et mål'));
  });
});

test('is compared with its neighbours, an island with those of its size', async () => {
  const compared = async (area: string) => {
    await whole(`#/kommune/${area}`);
    return named<HTMLAnchorElement>('main a', 'Sammenlign').hash.replace('#/sammenlign?omr=', '').split(',');
  };
  expect((await compared('faxe')).sort()).toEqual(['faxe', 'koege', 'naestved', 'ringsted', 'stevns']);
  expect(await compared('laesoe')).toHaveLength(6);
});

test('every item of its minutes with figures has a block that leads to all of them', async () => {
  await visit('#/kommune/faxe');
  await group('Fra referatet');
  const [own] = realIndex().catalog.sources.filter(({ area }) => area === 'faxe');
  const observations = realDataset().observations.filter(
    ({ source, area }) => source === own?.id && area === 'faxe',
  );
  for (const { number, title } of present(own).items) {
    const count = observations.filter((o) => o.item === number).length;
    if (count === 0) continue;
    expect(plain(item(number))).toContain(title);
    expect(plain(item(number)).endsWith(`${count} tal`)).toBe(true);
    expect(links(panel(number)).at(-1)).toMatch(new RegExp(`^#/kilder/faxe-2023-11-06\\?tal=${number}\\.`));
  }
});

describe('agenda items', () => {
  test('are folded but the first, and what is unfolded is in the address', async () => {
    await visit('#/kommune/faxe');
    const first = await waitFor(() => item('88'));
    expect(first.getAttribute('aria-expanded')).toBe('true');
    expect(panel('89').hasAttribute('hidden')).toBe(true);
    fireEvent.click(item('89'));
    await waitFor(() => expect(item('89').getAttribute('aria-expanded')).toBe('true'));
    expect(panel('89').hasAttribute('hidden')).toBe(false);
    expect(location.hash).toBe('#/kommune/faxe?aabne=faxe-2023-11-06.88,faxe-2023-11-06.89');
    fireEvent.click(item('88'));
    fireEvent.click(item('89'));
    await waitFor(() => expect(location.hash).toBe('#/kommune/faxe?aabne=ingen'));
    fireEvent.click(named('main button', 'Fold alle ud'));
    await waitFor(() =>
      expect(document.querySelectorAll('[aria-expanded=false][aria-controls^=punkt]')).toHaveLength(0),
    );
  });

  test('that the browser’s search finds something in are unfolded', async () => {
    await visit('#/kommune/faxe');
    await waitFor(() => item('89'));
    fireEvent(panel('89'), new Event('beforematch'));
    await waitFor(() => expect(item('89').getAttribute('aria-expanded')).toBe('true'));
  });

  test('name an overrun and an underspend', async () => {
    await visit('#/kommune/herlev');
    await waitFor(() => item('18'));
    expect(plain(panel('18').querySelector('tbody tr'))).toMatch(
      /Arbejdsmarkedsudvalgets område.*1,3 mio\. kr\..*Merforbrug/,
    );
    expect(plain(panel('18'))).toContain('Mindreforbrug');
  });
});

test('a municipality without minutes says so, and how they come in', async () => {
  await whole('#/kommune/laesoe');
  const minutes = await group('Fra referaterne');
  expect(plain(minutes)).toContain('Vi har ingen referater fra Læsø.');
  expect(named<HTMLAnchorElement>('a', 'Læg et ind', minutes).hash).toMatch(/^#\/\w/);
  // A group without figures is left out.
  expect([...document.querySelectorAll('main h2')].map(plain)).not.toContain('Til orientering');
});

test('a municipality that another’s minutes name has what they say of it', async () => {
  await visit('#/kommune/vallensbaek');
  expect(plain(await group('Fra referatet'))).toContain('Ishøj, Beskæftigelsesudvalget');
  expect(plain(panel('26'))).toContain('60 færre end forventet (600)');
});

test('a part of a budget that is expected to be exceeded is said as expected', async () => {
  const data = compiledWith([
    observation({
      area: 'faxe',
      indicator: 'budgetafvigelse',
      group: 'arbejdsmarkedsudvalget',
      kind: 'prognose',
      period: '2026',
      value: 8_000_000,
      printed: '8 mio. kr.',
    }),
  ]);
  await visit('#/kommune/faxe', { data });
  expect(plain(await group('Kræver opmærksomhed'))).toContain('Ventet merforbrug');
});

test('an area that no source names says so, and leads to its municipalities and to the country', async () => {
  await whole('#/omraade/rar-fyn');
  const main = present(document.querySelector('main'));
  expect(plain(main)).toContain('Der er ingen tal for RAR Fyn endnu.');
  const areas = links(main).filter((hash) => /^#\/(kommune|omraade)\//.test(hash));
  expect(areas).toContain('#/kommune/odense');
  expect(areas).toHaveLength(11);
  expect(areas.at(-1)).toBe('#/omraade/hele-landet');
});
