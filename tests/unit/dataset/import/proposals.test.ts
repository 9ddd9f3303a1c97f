import { expect, test } from 'vitest';
import { decimalsIn, newIndicator } from '../../../../src/dataset/import/newIndicator';
import { likelyGroups, likelyTheme, likelyUnit, suggestions } from '../../../../src/dataset/import/proposals';
import { addIndicator, setDecimals } from '../../../../src/views/import/mapping';
import { first, realIndex } from '../../fixtures';
import { mapping } from '../../views/import/importStates';

const { indicators, units } = realIndex().catalog;

test('a new indicator has the decimals of its cells, two at most', () => {
  const decimals = (...cells: readonly string[]) => decimalsIn(cells, 'comma');
  expect(decimals('3,7', '4', '..')).toBe(1);
  expect(decimals('1.234', '200')).toBe(0);
  expect(decimals('3,14159')).toBe(2);
});

test('when it is known how decimals are written, the decimals follow', () => {
  const made = newIndicator({ name: 'Andel', unit: 'procent', theme: 'ledighed', decimals: 0 }, new Set());
  const open = addIndicator({ ...mapping, decimals: null }, null, made);
  const rows = [['Faxe', '2023', '1.25']];
  const decimals = (style: 'comma' | 'dot') => setDecimals(open, style, rows).newIndicators[0]?.decimals;
  expect(decimals('dot')).toBe(2);
  expect(decimals('comma')).toBe(0);
});

test('the unit that a head speaks of in whole words, or none', () => {
  const unit = (head: string) => likelyUnit(head, units)?.id;
  expect(unit('Antal fuldtidspersoner')).toBe('fuldtidspersoner');
  expect(unit('Antal personer')).toBe('personer');
  expect(unit('Fuldtidspersoner i pct. af arbejdsstyrken')).toBe('procent');
  expect(unit('Ændring (procentpoint)')).toBe('procentpoint');
  expect(unit('Udgift, kr. pr. borger')).toBe('kr. pr. borger');
  expect(unit('Udgift i 1.000 kr.')).toBe('kr.');
  expect(unit('Ledige i Faxe og nabokommuner')).toBeUndefined();
  expect(unit('Antal ledige')).toBeUndefined();
  expect(unit('INDHOLD')).toBeUndefined();
});

test('the theme of an indicator of really much the same name, or none', () => {
  expect(likelyTheme('Antal ledige', indicators)).toBe('');
  expect(likelyTheme('Bruttoledige i pct. af arbejdsstyrken', indicators)).toBe('ledighed');
});

test('indicators of much the same name, the most alike first', () => {
  const alike = suggestions('Fuldtidsledige i pct. af arbejdsstyrken', 'procent', indicators);
  expect(first(alike).id).toBe('fuldtidsledighed');
  expect(suggestions('xyzzy', null, indicators)).toEqual([]);
});

test.each<[string, string | undefined]>([
  ['kontanthjælp-2025.csv', 'kontanthjaelp'],
  ['Antal kontanthjælpsmodtagere Område Periode', 'kontanthjaelp'],
  ['Jobparate på kontanthjælp', 'jobparate-kontanthjaelp'],
  ['Sygedagpenge: antal personer', 'sygedagpenge'],
  ['A-dagpenge efter område', 'a-dagpenge'],
  ['Kontant- og uddannelseshjælp', 'kontant-og-uddannelseshjaelp'],
  ['Førtids- og seniorpension', 'foertids-og-seniorpension'],
  ['Område Kommune Periode Antal personer', undefined],
  ['Alle i alt', undefined],
])('“%s” speaks of the group %s before others', (text, group) =>
  expect(likelyGroups(text, realIndex().catalog.groups)[0]?.id).toBe(group),
);
