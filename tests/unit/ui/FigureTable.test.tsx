import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { da } from '../../../src/i18n/da';
import { en } from '../../../src/i18n/en';
import { parseAddress } from '../../../src/state/address';
import { FigureTable, type RowHead } from '../../../src/ui/FigureTable';
import { makeText } from '../../../src/ui/useText';
import { first, observation, present, realIndex } from '../fixtures';

const index = realIndex();
const figures = [
  observation({
    indicator: 'fleksjob-ledighed',
    group: 'fleksjobvisiterede',
    period: '2023-09',
    value: 10.7,
    decimals: 1,
    printed: '10,7 %',
  }),
  observation({
    indicator: 'star-placering',
    group: 'alle-ydelser',
    period: '',
    value: 19,
    printed: 'nr. 19',
    note: { da: 'Egen note', en: 'Own note' },
  }),
];
const show = (head: RowHead, language: 'da' | 'en' = 'da', chosen: string | null = null) =>
  render(
    <FigureTable
      figures={figures}
      chosen={chosen}
      text={makeText(language === 'da' ? da : en, language, index)}
      label="Prøve"
      head={head}
    />,
  );
const headers = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent);
const rows = () => screen.getAllByRole('row').slice(1);
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent?.replaceAll('\u00A0', ' '));

describe('FigureTable', () => {
  test('by indicator: what, where, when, how much and as printed', () => {
    show('indicator');
    expect(headers()).toEqual(['Nøgletal', 'Område', 'Type', 'Periode', 'Værdi', 'Som trykt']);
    expect(cells(first(rows()))).toEqual(['Faxe', 'Faktisk', 'september 2023', '10,7 %', '”10,7 %”']);
    expect(cells(present(rows()[1]))).toEqual([
      'Faxe',
      'Faktisk',
      'periode ikke angivet',
      'nr. 19',
      '”nr. 19”',
    ]);
  });

  test('by area: the source instead, and the other language', () => {
    show('area', 'en');
    expect(headers()).toEqual(['Area', 'Kind', 'Period', 'Value', 'As printed', 'Source']);
    expect(cells(first(rows()))).toEqual([
      'Actual',
      'September 2023',
      '10.7%',
      '“10,7 %”',
      'Faxe, item 1 (06/11/2023)',
    ]);
  });

  test('beside a part the whole is named too, and an indicator that joined the first; notes stand with their figure', () => {
    show('area');
    const [part, whole] = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(part).toBe(`Faxe${index.group('fleksjobvisiterede').name.da}`);
    expect(whole).toBe(
      `Faxe${index.indicator('star-placering').name.da}${index.group('alle-ydelser').name.da}Egen note`,
    );
  });

  test('among other indicators a part is named and the whole is not', () => {
    show('indicator');
    const [part, whole] = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(part).toContain(index.group('fleksjobvisiterede').name.da);
    expect(whole).toBe(`${index.indicator('star-placering').name.da}Egen note`);
  });

  test('the printed figure leads to its place in the source', () => {
    show('indicator', 'en');
    const link = screen.getByRole('link', { name: /[”“]10,7 %”/ });
    expect(parseAddress(present(link.getAttribute('href')), index)).toMatchObject({
      language: 'en',
      notices: [],
      view: { page: 'source', source: 'faxe-2023-11-06', figure: figures[0]?.id },
    });
    expect(within(link).getByText('10,7 %').getAttribute('lang')).toBe('da');
  });

  test('the indicator leads to its page with the area', () => {
    show('indicator');
    const link = screen.getByRole('link', { name: index.indicator('star-placering').name.da });
    expect(parseAddress(present(link.getAttribute('href')), index)).toMatchObject({
      notices: [],
      view: { page: 'indicator', indicator: 'star-placering', areas: ['faxe'], group: 'alle-ydelser' },
    });
  });

  test('only the chosen row is marked', () => {
    show('indicator', 'da', present(figures[1]).id);
    expect(rows().map((row) => row.matches('[data-chosen]'))).toEqual([false, true]);
    expect(rows()[1]?.id).toBe(figures[1]?.id);
  });

  test('the table has a name', () => {
    show('indicator');
    expect(screen.getByRole('table', { name: /Prøve/ })).toBeTruthy();
  });
});
