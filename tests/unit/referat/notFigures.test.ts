/** Numbers that are no figures, and why. */
import { expect, test } from 'vitest';
import { excludedIn, type NoFigure } from '../../../src/referat/notFigures';
import { read } from './reading';

test.each<[string, NoFigure]>([
  ['Mødet begynder kl. 16.30', 'time'],
  ['Mødet slutter 18:45', 'time'],
  ['kl. 10-14', 'time'],
  ['Mødet den 12. maj', 'date'],
  ['i uge 37', 'date'],
  ['efter servicelovens § 85', 'law'],
  ['§§ 4 og 22', 'law'],
  ['§ 18-midler', 'law'],
  ['lov nr. 548', 'law'],
  ['stk. 3', 'law'],
  ['bilag 2 til 6', 'reference'],
  ['(pkt. 60)', 'reference'],
  ['på side 36', 'reference'],
  ['delmål 2', 'reference'],
  ['lokalplan 1.23.4', 'reference'],
  ['budgetopfølgning 2', 'reference'],
  ['prøven i dansk 3', 'reference'],
  ['på Havnegade 12', 'address'],
  ['Anna Sofies Vej 4', 'address'],
  ['de 18-29-årige', 'age'],
  ['mellem 16 og 66 år', 'age'],
  ['under 30 år', 'age'],
  ['60+', 'age'],
  ['inden for 14 dage', 'limit'],
  ['over seks måneder', 'limit'],
  ['ti timer eller derunder', 'limit'],
  ['på en skala fra 1 til 5', 'scale'],
  ['Oversigt over forbrug i 1.000 kr.', 'scale'],
  ['Udgifter til ydelser, 1.000 kr.', 'scale'],
  ['Informationsmail om boliger nr. 97', 'reference'],
  ['Notatet er vedlagt som nr. 12', 'reference'],
  ['to gange om året', 'count'],
  ['covid-19', 'name'],
])('%s: %s', (text, why) => {
  expect(excludedIn(text)[0]?.why).toBe(why);
  expect(read(text).proposals).toEqual([]);
});

test.each([
  '15.20.00-A00-2-23',
  'Sagsnr. 24/10022',
  'J.nr. 2025-004417',
  'Dok.nr.: 8841990',
  'Case no. 24/1187',
  'SAG-2024-03318',
  '23-013405',
  'tlf. 74 12 34 56',
  'CVR-nr. 12 34 56 78',
  'www.kommune123.dk',
])('%s is no number at all', (text) => {
  const { proposals, leftOut } = read(text);
  expect([...proposals, ...leftOut]).toEqual([]);
});

test.each([
  'Udvalget har tre fokusområder.',
  'Der er fem anbefalinger.',
  'Planen har 4 spor og 12 indsatser.',
])('%s is no figure about people or money', (text) => {
  expect(read(text).proposals).toEqual([]);
  expect(read(text).leftOut.every(({ why }) => why === 'count')).toBe(true);
});

test('every number that is not proposed is told, with where it stands', () => {
  const { leftOut } = read('Efter § 85 er der 12 borgere under 30 år.');
  expect(leftOut).toMatchObject([{ why: 'law' }, { why: 'age' }]);
});
