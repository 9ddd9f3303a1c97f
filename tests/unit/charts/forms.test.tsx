/** The forms of charts: what the page of an indicator says and draws of the bundled figures. */
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../visit';
import { chart, overlapping, places, text, texts, words } from './drawn';

// What is hidden is looked up in style sheets, which jsdom does not have.
beforeAll(() => configure({ defaultHidden: true }));

const plain = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ');
/** The headings of the page and of its chart: what the one says the other does not. */
const titles = () => ['h1', '#graf-titel'].map((one) => plain(document.querySelector(one)));
const panel = () => document.querySelector('#graf') as HTMLElement;
const tabs = () => [...document.querySelectorAll('[aria-labelledby=graf-titel] [role="tab"]')].map(plain);
const press = (name: string | RegExp) => fireEvent.click(within(panel()).getByRole('button', { name }));
const readout = () => plain(document.querySelector('[data-readout]'));

/** Each form that is chosen for figures, with its title, its tabs and what it says. */
const FORMS: readonly (readonly [string, string, RegExp, readonly string[], readonly (string | RegExp)[]])[] =
  [
    [
      'expected and actual over time',
      '#/noegletal/star-antal?omr=faxe',
      /^Faxe har 1\.790 fuldtidspersoner på de ydelser, STAR måler – 70 færre end forventet \(1\.860\)$/,
      ['Mod forventet'],
      ['over forventet'],
    ],
    [
      'expected and actual once; a difference alone stands alone',
      '#/noegletal/star-antal?omr=ishoej,vallensbaek&gruppe=alle-grupper',
      /./,
      [],
      [
        'Ishøj · Kontanthjælp',
        '100 færre end forventet',
        '70 flere end forventet',
        /40 færre fuldtidspersoner end forventet; kun forskellen er oplyst/,
      ],
    ],
    [
      'a target, with the distance and what is missing to it',
      '#/noegletal/fleksjob-ledighed?omr=faxe',
      /./,
      ['Mod målet'],
      [/Mål 8 %/, /2,7 procentpoint over målet på 8 % ikke nået/],
    ],
    [
      'a target not yet reached',
      '#/noegletal/fleksjob-beskaeftigelse',
      /6 procentpoint under målet på 90 %/,
      ['Mod målet'],
      [/Mål 90 %/],
    ],
    [
      'deviations, that of the committee named above them',
      '#/noegletal/budgetafvigelse?omr=herlev',
      /^Herlev, 2021$/,
      [],
      ['mindreforbrug', /Arbejdsmarkedsforanstaltninger.*Kommunens drift/],
    ],
    [
      'an account with plan and result, period by period',
      '#/noegletal/fleksjobinvestering',
      /^Resultat i Faxe 2023: en udgift på 165.000 kr. mod en besparelse på 600.000 kr. i budgettet$/,
      ['Plan og resultat', 'Tabel'],
      [/\b2023 .*\b2024 .*2024–2026/, 'faktisk 415.000 kr.'],
    ],
    [
      'parts of a whole',
      '#/noegletal/forsoergede-fordeling',
      /^47 % af de offentligt forsørgede i Herning er på varig forsørgelse$/,
      [],
      ['47 %'],
    ],
    [
      'an index, which says what 100 is',
      '#/noegletal/ydelse-fuldtidspersoner?omr=herning,hele-landet&gruppe=kontanthjaelp&vis=indeks',
      /Kontanthjælp siden januar 2020: faldet 25 % i Herning, faldet 36 % i hele landet/,
      ['Udvikling', 'Indeks'],
      ['Indeks, januar 2020 = 100'],
    ],
    [
      'months laid out by year',
      '#/noegletal/fleksjob-arbejdstid?gruppe=arbejdstid-op&vis=saeson',
      /./,
      [],
      ['jan.', 'dec.', '2022 122', '2023 133'],
    ],
    [
      'ranks of one time by benefit, each printed',
      '#/noegletal/star-placering?omr=ishoej,vallensbaek&gruppe=alle-grupper',
      /./,
      [],
      ['Ishøj · A-dagpenge nr. 96', 'Ishøj · Kontanthjælp nr. 5', 'Vallensbæk · A-dagpenge nr. 69'],
    ],
    [
      'ranks of conditions, 1 the hardest',
      '#/noegletal/vive-placering?omr=ishoej',
      /sværeste vilkår på a-dagpenge/,
      [],
      ['A-dagpenge nr. 1', 'Førtidspension mv. nr. 65'],
    ],
    [
      'two periods as a slope with both values',
      '#/noegletal/deltidsjob-andel',
      /./,
      [],
      ['5,6 %', /14,7 %/, '2. kv. 2017', '2. kv. 2019'],
    ],
    [
      'one period as bars',
      '#/noegletal/fuldtidsledighed?omr=faxe,hele-landet',
      /./,
      ['Sammenlign', 'Tabel'],
      ['2,8 %', '2,4 %'],
    ],
  ];

test.each(FORMS)('%s: %s', async (_, hash, named, shown, said) => {
  await visit(hash);
  // Differences that a source states come in a file of their own, a moment later.
  await waitFor(() => {
    expect(
      titles().filter((one) => named.test(one)),
      titles().join(' | '),
    ).not.toEqual([]);
    expect(tabs().slice(0, shown.length)).toEqual(shown);
    for (const each of said) {
      if (typeof each === 'string') expect(words()).toContain(each);
      else expect(words()).toMatch(each);
    }
  });
});

describe('where things lie', () => {
  test('a gap is shaded on both sides, the expected is dashed, and a cut axis is said and can be undone', async () => {
    await visit('#/noegletal/star-antal?omr=faxe');
    expect(chart().querySelectorAll('[data-mark=above]').length).toBeGreaterThan(0);
    expect(chart().querySelectorAll('[data-mark=below]').length).toBeGreaterThan(0);
    expect(chart().querySelectorAll('path[data-mark=line][stroke-dasharray]')).toHaveLength(1);
    expect(plain(panel())).toContain('Aksen begynder ved 1.600 og ikke ved nul');
    press('Aksen fra nul');
    await waitFor(() => expect(plain(panel())).not.toContain('Aksen begynder ved'));
    expect(location.hash).toContain('akse=nul');
    expect(text('0').bottom).toBeGreaterThan(text('1.000').bottom);
  });

  test('a row a benefit has two marks where both are stated', async () => {
    await visit('#/noegletal/star-antal?omr=ishoej,vallensbaek&gruppe=alle-grupper');
    await waitFor(() => expect(chart().querySelectorAll('circle')).toHaveLength(14));
  });

  test('deviations go to both sides of zero', async () => {
    await visit('#/noegletal/budgetafvigelse?omr=herlev');
    const lefts = places('[data-mark=bar]', 'x');
    expect(lefts).toHaveLength(12);
    // The largest overrun begins where the largest underspend ends: at zero.
    const [zero = 0] = lefts;
    const last = lefts.length - 1;
    expect(lefts[last]).toBeLessThan(zero - 30);
    expect((lefts[last] ?? 0) + (places('[data-mark=bar]', 'width')[last] ?? 0)).toBeCloseTo(zero, 1);
  });

  test('parts fill one bar', async () => {
    await visit('#/noegletal/forsoergede-fordeling');
    const parts = [...chart().querySelectorAll<HTMLElement>('[data-mark=part]')];
    expect(parts.map(({ style }) => Math.round(Number.parseFloat(style.width)))).toEqual([10, 25, 18, 47]);
  });

  test('a part whose share is computed is named with what is stated of it', async () => {
    await visit('#/noegletal/banebryderne-budget');
    expect([...chart().querySelectorAll('li')].map(plain)).toEqual([
      'Center for Beskæftigelse 50,0 % (2 mio. kr.)',
      'Center for Social, Sundhed og Pleje 50,0 % (2 mio. kr.)',
    ]);
  });

  test('shares over time are stacked to 100 per cent and read out as computed', async () => {
    await visit('#/noegletal/fleksjob-arbejdstid?vis=andele');
    expect(chart().querySelectorAll('.recharts-area-area')).toHaveLength(3);
    expect(text('100 %').bottom).toBeLessThan(text('0 %').bottom);
    fireEvent.keyDown(chart(), { key: 'Enter' });
    expect(readout()).toMatch(/Gået op i arbejdstid 24 % \(beregnet; 133 personer\) · juni 2023/);
  });

  test('a line a year', async () => {
    await visit('#/noegletal/fleksjob-arbejdstid?gruppe=arbejdstid-op');
    fireEvent.click(screen.getByRole('tab', { name: 'Sæson' }));
    await waitFor(() => expect(chart().querySelectorAll('path[data-mark=line]')).toHaveLength(2));
    expect(location.hash).toContain('vis=saeson');
  });

  test('ranks run from 1 at the top to 98 at the bottom, and the top is named as the best', async () => {
    await visit('#/noegletal/star-placering?omr=faxe');
    expect(text('1').bottom).toBeLessThan(text('50').bottom);
    expect(text('50').bottom).toBeLessThan(text('98').bottom);
    expect(text('bedst').bottom).toBeLessThanOrEqual(text('1').bottom);
    // A better rank lies higher.
    expect(text('26').bottom).toBeLessThan(text('74').bottom);
  });

  test('a slope goes from the first value to the last', async () => {
    await visit('#/noegletal/deltidsjob-andel');
    const [before, after] = [text('5,6 %'), text(/14,7 %/)];
    expect(before.right).toBeLessThan(after.left);
    expect(before.bottom).toBeGreaterThan(after.bottom);
  });

  test('bars stand in order of size', async () => {
    await visit('#/noegletal/fuldtidsledighed?omr=faxe,hele-landet');
    expect(text('2,8 %').bottom).toBeLessThan(text('2,4 %').bottom);
    expect(text('Hele landet').bottom).toBeLessThan(text('Faxe').bottom);
  });

  test.each([760, 330])(
    'names at the ends of lines overlap neither each other nor the edge, %i wide',
    async (width) => {
      await visit('#/noegletal/fleksjob-arbejdstid', { width });
      const names = texts('[data-mark=name]');
      expect(names.length).toBeGreaterThanOrEqual(4);
      expect(overlapping(names)).toEqual([]);
      for (const { text, right } of names) expect(right, text).toBeLessThanOrEqual(width);
    },
  );
});

describe('what stands with a chart', () => {
  test('a single value is a row of a table, and the heading says it', async () => {
    await visit('#/noegletal/aktivitetsparate-andel-aendring');
    expect(titles()[0]).toBe('Andelen af aktivitetsparate på kontanthjælp i Aabenraa er halveret');
    expect(plain(document.querySelector('main table'))).toContain('−50 %');
    // Nothing to choose between.
    expect(tabs()).toEqual([]);
    expect(document.querySelector('figure')).toBeNull();
  });

  test.each([
    ['#/noegletal/fleksjob-ledighed?omr=faxe', '10,7 − 8 = 2,7 procentpoint'],
    // Another item of the same meeting states it rounded.
    ['#/noegletal/fleksjob-ledighed?omr=faxe', 'september 2023, står der et andet sted 11 % (punkt 90'],
    [
      '#/noegletal/fleksjob-beskaeftigelse',
      '23 flere skulle have været i fleksjob, for at Herlev nåede målet',
    ],
    ['#/noegletal/ukraine-ophold', 'Delene giver 185 personer, men der står 186 personer i alt'],
    [
      '#/noegletal/ydelse-fuldtidspersoner?omr=herning,hele-landet&gruppe=kontanthjaelp&vis=indeks',
      '622 ÷ 828 × 100 = 75,1',
    ],
  ])('%s: %s', async (hash, note) => {
    await visit(hash);
    await waitFor(() => expect(plain(document.querySelector('main'))).toContain(note));
  });

  test('the title is the finding or the measure, as the reader chooses', async () => {
    await visit('#/noegletal/star-placering?omr=faxe');
    expect(titles()[1]).toBe('Faxe rykkede fra nr. 65 til nr. 19 på et år');
    press('Neutral titel');
    await waitFor(() => expect(titles()[0]).toBe('Placering på STARs rangliste'));
    expect(location.hash).toContain('titel=neutral');
    press('Neutral titel');
    await waitFor(() => expect(location.hash).not.toContain('titel'));
  });

  test('a title chosen is in the address, and there when it is opened afresh', async () => {
    await visit('#/noegletal/star-placering?omr=faxe&titel=neutral');
    expect(titles()[0]).toBe('Placering på STARs rangliste');
  });

  test('a group changes the chart and the address', async () => {
    await visit('#/noegletal/star-placering');
    const groups = screen.getByRole('combobox', { name: 'Gruppe' });
    const option = within(groups).getByRole<HTMLOptionElement>('option', { name: 'Kontanthjælp' });
    fireEvent.change(groups, { target: { value: option.value } });
    await waitFor(() => expect(titles()[0]).toMatch(/for kontanthjælp$/));
    expect(location.hash).toMatch(/gruppe=kontanthjaelp$/);
  });

  test('a choice without figures is said, with the way to those that have', async () => {
    await visit('#/noegletal/star-placering?omr=faxe&gruppe=kontanthjaelp');
    expect(plain(document.body)).toContain('Faxe har ingen tal for kontanthjælp');
    fireEvent.click(screen.getByRole('button', { name: 'Vis de områder, der har tal' }));
    await waitFor(() => expect(chart()).toBeTruthy());
  });
});
