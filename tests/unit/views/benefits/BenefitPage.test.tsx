import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { chooseMunicipality } from '../../../../src/state/municipality';
import { present } from '../../fixtures';
import { furnish, named, plain, standing, visit } from '../../visit';

const main = () => present(document.querySelector('main'));
const title = () => plain(document.querySelector('h1'));
const municipality = () => named<HTMLLabelElement>('label', 'Kommune').control as HTMLSelectElement;
/** A side of the benefit: number, share, rank … */
const side = (name: string) => present(named('h2', name).parentElement);
/** The card of an indicator on a side. */
const figure = (of: string, name: string) => present(named('h3', name, side(of)).closest('article'));
/** The areas shown: the one chosen first. */
const shown = () => plain(document.querySelector('[aria-label="Områder"]'));

/** Where a link leads. */
const target = (link: HTMLAnchorElement) => decodeURIComponent(link.hash);

test('a benefit that is not known leads to the list, which leads to each, and to a municipality in it', async () => {
  await visit('#/ydelse/findes-ikke');
  expect(title()).toBe('Ydelsen findes ikke');
  expect(target(named('[aria-label="Hovedmenu"] a', 'Ydelser'))).toBe('#/ydelser');
  fireEvent.click(named('a', 'Ydelser', main()));
  await waitFor(() => expect(title()).toBe('Ydelser'));
  await standing();
  expect([...main().querySelectorAll('h3')].map(plain)).toEqual([
    'Alle målte ydelser',
    'A-dagpenge',
    'Kontanthjælp',
    'Sygedagpenge',
    'Ressourceforløb',
    'Ledighedsydelse',
    'Fleksjob',
    'Førtidspension mv.',
    'Unge',
    'Borgere hos Sygefravær og Jobfastholdelse',
    'Ledige indkaldt til samtale',
  ]);
  const sickness = present(named('h3', 'Sygedagpenge').closest('li'));
  expect(plain(sickness)).toContain('13 tal · 4 kommuner · 2 andre områder');
  const unstated = named('[aria-label="Oplyst"] li', 'Ikke oplyst: mål', sickness);
  expect(unstated.title).toBe('Ingen kilder oplyser et mål for sygedagpenge.');
  expect(plain(sickness)).toContain('Merforbrug på 9,7 mio. kr.');
  expect(target(named('h3 a', 'Sygedagpenge', sickness))).toBe('#/ydelse/sygedagpenge');
  expect(target(named('a', 'Herlev', sickness))).toMatch(/^#\/ydelse\/sygedagpenge\?omr=herlev/);
});

describe('of a municipality', () => {
  test('the whole picture: findings in words, every side, and which are not stated', async () => {
    await visit('#/ydelse/fleksjob?omr=herlev');
    expect(plain(main())).toContain('313 fuldtidspersoner i fleksjob (december 2021)');
    expect(plain(main())).toContain('6 procentpoint under målet på 90 %');
    expect(plain(figure('Antal', 'Personer i fleksjob'))).toContain('315 personer');
    expect(plain(figure('Andel', 'Andel af visiterede, der er i fleksjob'))).toContain('84 %');
    const goal = plain(figure('Mål', 'Andel af visiterede, der er i fleksjob'));
    expect(goal).toContain('84 % (oktober 2021), 6 procentpoint under målet på 90 %');
    expect(goal).toContain('23 flere skulle have været i fleksjob, for at Herlev nåede målet');
    expect(goal).toContain('(dårligt)');
    expect(plain(figure('Økonomi', 'Afvigelse fra budgettet, drift'))).toContain(
      'Merforbrug på 1,1 mio. kr.',
    );
    const glance = present(document.querySelector('[aria-label="Kort fortalt"]'));
    expect(glance.querySelectorAll('dd')).toHaveLength(4);
    expect(plain(glance)).toContain(
      'Ingen kilder oplyser et forventet antal eller en placering for fleksjob i Herlev.',
    );
    const sides = [...main().querySelectorAll('h2')].map(plain);
    expect(sides).toContain('Mål');
    expect(sides).not.toContain('Placering');
    const both = plain(side('Mennesker og penge samme år'));
    expect(both).toContain('De viser ikke, at det ene er årsag til det andet.');
    const year = plain(document.querySelector('[aria-label="2021"]'));
    expect(year).toContain('313 fuldtidspersoner');
    expect(year).toContain('december 2021');
    expect(year).toContain('Merforbrug på 1,1 mio. kr.');
  });

  test('it opens on the one that is remembered, and says so if that has no figures', async () => {
    chooseMunicipality('herlev');
    await visit('#/ydelse/fleksjob');
    expect(municipality().value).toBe('herlev');
    expect(location.hash).toBe('#/ydelse/fleksjob');
    await visit('#/ydelser');
    const fleksjob = present(named('h3', 'Fleksjob').closest('li'));
    expect(plain(fleksjob.querySelector('dt'))).toMatch(/^Herlev/);
    await visit('#/ydelse/unge');
    expect(municipality().value).toBe('herning');
    expect(plain(main())).toContain('Herlev har ingen tal for unge.');
    chooseMunicipality(null);
  });

  test('another can be chosen, and others held against it; the address has both', async () => {
    await visit('#/ydelse/fleksjob');
    expect(municipality().value).toBe('faxe');
    expect(shown()).toContain('Hele landet');
    const investment = present(document.querySelector('[aria-label="2023"]'));
    expect(plain(investment)).toContain('38 flere end året før');
    expect(plain(investment.querySelector('details'))).toMatch(
      /Sådan er det regnet.*564 − 526 = 38 personer/,
    );

    fireEvent.change(municipality(), { target: { value: 'herning' } });
    expect(location.hash).toBe('#/ydelse/fleksjob?omr=herning,br-midtjylland,hele-landet');
    expect(plain(main())).not.toContain('Mennesker og penge samme år');
    fireEvent.click(named('button', '+ Tilføj område'));
    fireEvent.click(named('[data-panel=areas] label', 'Faxe'));
    expect(location.hash).toContain('faxe');
    expect(plain(figure('Andel', 'Ledige blandt visiterede til fleksjob'))).toContain('Faxe');
    fireEvent.click(present(document.querySelector('[aria-label="Fjern Faxe"]')));
    expect(shown()).not.toContain('Faxe');
  });
});

test('an area compared is held against the municipality at its time, and named with its own where it has none of that', async () => {
  await visit('#/ydelse/ledighedsydelse?omr=faxe,herning,hele-landet');
  const share = figure('Andel', 'Ledige blandt visiterede til fleksjob');
  expect(plain(share)).toContain('det er fra en anden periode: Herning 10,3 % (september 2022).');
  expect(plain(share)).not.toContain('Tallene er fra forskellige perioder');
});

test('each rank says what number 1 means, and leads to its indicator and its source', async () => {
  await visit('#/ydelse/kontanthjaelp?omr=ishoej,vallensbaek');
  for (const [name, rank, words] of [
    ['Placering på STARs rangliste', 'nr. 5 af 98', 'Nr. 1 er den kommune, der klarer sig bedst'],
    ['Rammevilkår (VIVE)', 'nr. 3 af 98', 'Nr. 1 har de vanskeligste vilkår'],
  ] as const) {
    expect(plain(figure('Placering', name))).toContain(rank);
    expect(plain(figure('Placering', name))).toContain(words);
  }
  const rank = figure('Placering', 'Placering på STARs rangliste');
  expect(plain(rank)).toContain('Vallensbæk');
  // Another list of the same measurement stands with it.
  expect(plain(rank)).toContain('Ishøj ligger nr. 8 af 98 på STARs liste over forbedring for kontanthjælp');
  expect(target(named('a', 'Ishøj, punkt 26 (13.11.2018)', rank))).toMatch(
    /^#\/kilder\/ishoej-2018-11-13\?tal=26\.star-placering\.ishoej\.kontanthjaelp/,
  );
  expect(target(named('h3 a', 'Placering på STARs rangliste', rank))).toBe(
    '#/noegletal/star-placering?omr=ishoej,vallensbaek&gruppe=kontanthjaelp',
  );
});

test('in English everything is in English', async () => {
  await visit('#/ydelse/fleksjob?omr=herlev&sprog=en');
  expect(plain(main())).toContain('DKK 1.1 million over budget');
  expect(plain(main())).toContain('No sources state an expected number or a rank for fleksjob in Herlev.');
  expect(plain(main())).not.toMatch(/ikke oplyst|Ingen referater|merforbrug|Kommune\b/);
  await visit('#/ydelser?sprog=en');
  expect(title()).toBe('Benefits');
  expect(plain(main())).toContain('13 figures · 4 municipalities · 2 other areas');
});

describe('what cannot be shown is said', () => {
  test('areas without figures, with the way to those that have, and areas that are not known', async () => {
    await visit('#/ydelse/fleksjob?omr=aarhus');
    expect(plain(main())).toContain('Aarhus har ingen tal for fleksjob.');
    expect(target(named('a', 'Herning', main()))).toMatch(/^#\/ydelse\/fleksjob\?omr=herning/);
    await visit('#/ydelse/ledighedsydelse?omr=aarhus,atlantis,herning,odense');
    expect(plain(main())).toContain('Aarhus og Odense har ingen tal for ledighedsydelse.');
    expect(plain(main())).toContain('”omr=atlantis” kendes ikke');
    expect(municipality().value).toBe('herning');
  });

  test('a part of a benefit has a page of its own and leads to the whole', async () => {
    await visit('#/ydelse/fleksjobvisiterede');
    expect(title()).toBe('Visiterede til fleksjob');
    expect(target(named('[aria-label="Sti"] a', 'Fleksjob'))).toBe('#/ydelse/fleksjob');
  });

  test('a file that cannot be had: it is named, the other figures are there, and it can be asked for again', async () => {
    await visit('#/ydelse/fleksjob?omr=herlev', { lost: /budgetafvigelse/ });
    const alert = () => document.querySelector('[role="alert"]');
    await waitFor(() => expect(plain(alert())).toContain('budgetafvigelse'));
    expect(plain(side('Antal'))).toContain('313 fuldtidspersoner');
    furnish();
    fireEvent.click(named('button', 'Prøv igen'));
    await waitFor(() => expect(alert()).toBeNull());
    await standing();
    expect(plain(side('Økonomi'))).toContain('Merforbrug på 1,1 mio. kr.');
  });
});
