import { fireEvent, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { chooseMunicipality, useMunicipality } from '../../../../src/state/municipality';
import { wholeCompiled } from '../../fixtures';
import { named, plain, visit } from '../../visit';

afterEach(() => chooseMunicipality(null));

const data = wholeCompiled();
const field = () => document.querySelector('[role=combobox]') as HTMLInputElement;
const options = () => [...document.querySelectorAll('[role=option]')];
const pointed = () => plain(document.getElementById(field().getAttribute('aria-activedescendant') ?? ''));
const press = (key: string) => fireEvent.keyDown(field(), { key });
const write = (value: string) => fireEvent.change(field(), { target: { value } });

test('the field has all 98, marks those that minutes tell of, and follows what is written', async () => {
  await visit('#/', { data });
  expect(options()).toHaveLength(0);
  fireEvent.click(field());
  expect(options()).toHaveLength(98);
  expect(
    options()
      .filter((one) => plain(one).endsWith('referat'))
      .map(plain),
  ).toHaveLength(7);
  write('RØ');
  expect(options().map(plain)).toEqual(expect.arrayContaining(['Brøndby', 'Ærø']));
  expect(plain(options()[0])).toBe('Rødovre');
  write('xyzzy');
  expect(options()).toHaveLength(0);
  expect(plain(document.querySelector('main [role=status]'))).toBe('Ingen kommune hedder noget med ”xyzzy”.');
});

test('by keyboard a municipality is chosen, remembered, changed and forgotten', async () => {
  await visit('#/', { data });
  press('ArrowDown');
  expect(pointed()).toBe('Albertslund');
  press('ArrowUp');
  expect(pointed()).toBe('Aarhus');
  press('Escape');
  expect(field().getAttribute('aria-expanded')).toBe('false');
  write('fax');
  expect(pointed()).toBe('Faxereferat');
  press('Enter');
  expect(field().value).toBe('Faxe');
  expect(useMunicipality.getState().area).toBe('faxe');
  expect(plain(document.getElementById(field().getAttribute('aria-describedby') ?? ''))).toBe('husket');

  fireEvent.click(named('button', 'Skift kommune'));
  expect(document.activeElement).toBe(field());
  expect(pointed()).toBe('Faxereferat');
  write('herl');
  fireEvent.blur(field());
  expect(field().value).toBe('Faxe');

  fireEvent.click(named('button', 'Glem Faxe'));
  expect(useMunicipality.getState().area).toBeNull();
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe('');
});

test('the field of other pages, and links, lead to a municipality and leave the remembered one', async () => {
  chooseMunicipality('herlev');
  await visit('#/om', { data });
  write('fax');
  press('Enter');
  await waitFor(() => expect(location.hash).toBe('#/kommune/faxe'));
  expect(useMunicipality.getState().area).toBe('herlev');
  expect(field().value).toBe('');
});
