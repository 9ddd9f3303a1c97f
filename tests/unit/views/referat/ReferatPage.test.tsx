/** Minutes read on the page by the real reader, which works beside the page here. */
import { File } from 'node:buffer';
import { cleanup, fireEvent, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Proposer } from '../../../../src/referat/propose';
import type { ReferatRequest } from '../../../../src/referat/protocol';
import { forgetKeptReadings, openKeptReadings } from '../../../../src/referat/review/kept';
import { useReading } from '../../../../src/views/referat/reading/state';
import { present } from '../../fixtures';
import { withoutOwn } from '../../keepOwn';
import { MINUTES } from '../../referat/review/minutes';
import { named, plain, visit } from '../../visit';

/** The worker without a thread of its own. */
class WorkerHere extends EventTarget {
  private readonly proposer = new Proposer((data) =>
    this.dispatchEvent(new MessageEvent('message', { data })),
  );
  private last = Promise.resolve();

  postMessage(request: ReferatRequest) {
    this.last = this.last.then(() => this.proposer.handle(request));
  }
  terminate() {}
}

withoutOwn();
beforeEach(() => {
  forgetKeptReadings();
  vi.stubGlobal('Worker', WorkerHere);
  useReading.setState(useReading.getInitialState(), true);
});

/** The figure that has the focus, as it is read aloud. */
const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
const key = (name: string) => fireEvent.keyDown(present(document.activeElement), { key: name });
const counts = () => plain(document.querySelector('[aria-label="Svar indtil nu"]'));

function dropMinutes(text: string): void {
  const file = new File([text], 'referat.txt', { type: 'text/plain' });
  fireEvent.change(present(document.querySelector('[type="file"]')), { target: { files: [file] } });
}

/** Opens minutes and confirms who met. */
async function read(text = MINUTES): Promise<void> {
  await visit('#/egne/laes-referat');
  dropMinutes(text);
  await waitFor(() => named('main button', 'Det passer, vis tallene'));
  fireEvent.submit(present(document.querySelector('main form')));
  await waitFor(() => expect(focused()).not.toBe(''));
}

/** All that has been said is in the database, and nothing beside it. */
const nothingIsLeft = () =>
  expect(Object.keys(localStorage).filter((name) => name.includes('svar'))).toEqual([]);

/** The page is gone, and opened anew: nothing that it had yet to do is done. */
function reload(): void {
  cleanup();
  forgetKeptReadings();
  useReading.setState(useReading.getInitialState(), true);
}

test('answers are there again when the page is loaded anew the moment after, and were of another reading not', async () => {
  await read();
  await waitFor(async () => expect(await (await openKeptReadings()).list()).toHaveLength(1));
  key('a');
  key('1');
  key('z');
  key('s');
  const given = counts();
  expect(given).toContain('Behold 2 Spring over 1');
  reload();
  await visit('#/egne/laes-referat');
  // What is begun is told with them.
  await waitFor(() => expect(plain(document.querySelector('main'))).toContain('3 af 4'));
  dropMinutes(MINUTES);
  await waitFor(() => expect(counts()).toBe(given));
  // Once they are kept, nothing is left beside the database.
  await waitFor(nothingIsLeft);
  reload();
  await read(`${MINUTES} Et andet.`);
  expect(counts()).toContain('Behold 0 Spring over 0');
});

test('a reading that is gone back to from a file that cannot be read is kept on: what is taken back stays so', async () => {
  await read();
  key('a');
  const given = counts();
  const kept = async () => (await (await openKeptReadings()).list())[0]?.[1].said.answers ?? {};
  await waitFor(nothingIsLeft);
  expect(Object.keys(await kept())).toHaveLength(2);
  const drop = Object.assign(new Event('drop'), {
    dataTransfer: { types: ['Files'], files: [new File([''], 'tom.txt')] },
  });
  fireEvent(window, drop);
  fireEvent.click(await waitFor(() => named('main button', 'Tilbage til det, du var i gang med')));
  await waitFor(() => expect(counts()).toBe(given));
  await waitFor(() => expect(focused()).not.toBe(''));
  key('z');
  await waitFor(nothingIsLeft);
  expect(await kept()).toEqual({});
  expect(counts()).toContain('Behold 0');
});

test('after an answer to all sure figures of an item the work goes on at the next, and can be taken back', async () => {
  await read();
  expect(focused()).toMatch(/^412 /);
  const bulk = named<HTMLButtonElement>('main button', 'Behold alle sikre');
  bulk.focus();
  fireEvent.click(bulk);
  expect(counts()).toContain('Behold 2');
  expect(focused()).toMatch(/^64 /);
  key('z');
  expect(counts()).toContain('Behold 0');
  expect(focused()).toMatch(/^412 /);
});

test('a question is answered by the number of its answer, and all that is sure of an item by one key', async () => {
  await read();
  key('a');
  expect(focused()).toMatch(/^64 .*mangler svar/);
  key('1');
  expect(counts()).toContain('Behold 3');
  expect(focused()).toMatch(/^3.400.000 /);
  key('a');
  expect(counts()).toContain('Behold 4');
  key('g');
  expect(plain(document.querySelector('main h2'))).toBe('Gem tallene');
});

test('a new indicator is named anew for all its figures before they are saved, and may be one that is known', async () => {
  await read();
  for (const name of ['a', '1', 'a', 'g']) key(name);
  const names = () =>
    [...document.querySelectorAll<HTMLInputElement>('main [aria-label^="Navn på"]')].map(
      ({ value }) => value,
    );
  const write = (at: number, value: string) => {
    const input = present(document.querySelectorAll<HTMLInputElement>('main [aria-label^="Navn på"]')[at]);
    fireEvent.change(input, { target: { value } });
    fireEvent.blur(input);
  };
  const before = names();
  expect(before.length).toBeGreaterThan(0);
  // What it is called is judged by what the text says.
  expect([...document.querySelectorAll('main li q')].map(plain)).toContain(
    'I april 2024 er der 412 borgere på sygedagpenge i Aabenraa.',
  );
  write(0, 'Modtagere af sygedagpenge');
  expect(names()).toEqual(['Modtagere af sygedagpenge', ...before.slice(1)]);
  const { answers } = useReading.getState().review;
  expect(Object.values(answers).map(({ values }) => values?.indicator?.name)).toContain(
    'Modtagere af sygedagpenge',
  );
  write(0, 'Personer i fleksjob');
  expect(names()).toEqual(before.slice(1));
  expect(plain(document.querySelector('main'))).toContain('»Personer i fleksjob« findes på Nøgletavlen');
});

test('the same meeting twice in a file is told apart and skipped as a whole, or else saved once', async () => {
  await read(`${MINUTES}\n${MINUTES}`);
  const heads = () => [...document.querySelectorAll('main h2')].map(plain);
  const meeting = 'Aabenraa, Arbejdsmarkedsudvalget, 11. juni 2024';
  expect(plain(document.querySelector('main h1'))).toBe('Aabenraa, 2 møder');
  expect(heads()).toEqual([meeting, meeting]);
  const skip = present(
    [...document.querySelectorAll(`[aria-label="Spring mødet over: ${meeting}"]`)].at(-1) ?? null,
  );
  fireEvent.click(skip);
  expect(counts()).toContain('Spring over 4');
  key('z');
  expect(counts()).toContain('Spring over 0');
  for (const name of ['a', '1', 'a', 'a', '1', 'a']) key(name);
  expect(counts()).toContain('Behold 8');
  key('g');
  fireEvent.submit(present(document.querySelector('main form')));
  await waitFor(() => expect(plain(document.querySelector('main h2'))).toBe('Tallene er gemt'));
  expect([...document.querySelectorAll('main li')].map(plain)).toEqual([`Se ${meeting} 4 tal`]);
  expect(named<HTMLAnchorElement>('main a', 'Se Aabenraa på Nøgletavlen').hash).toBe('#/kommune/aabenraa');
  cleanup();
  await visit('#/kommune/aabenraa');
  await waitFor(() =>
    expect(plain(document.querySelector('main'))).toContain(
      'Egne tal: Arbejdsmarkedsudvalget, 11. juni 2024.',
    ),
  );
});

test('a question that a paragraph asks twice is answered once, which is told and can be taken back', async () => {
  const twice = 'Der er 64 borgere i fleksjob, og der er 31 borgere på ledighedsydelse.';
  await read(MINUTES.replace('Der er 64 borgere i fleksjob.', twice));
  const told = () => plain([...document.querySelectorAll('main footer')].at(-1) ?? null);
  const questions = () => [...document.querySelectorAll('[data-answer][aria-keyshortcuts="1"]')].length;
  key('a');
  expect(focused()).toMatch(/^64 .*mangler svar/);
  expect(questions()).toBe(2);
  key('1');
  expect(told()).toContain('Svaret gælder også ét andet tal');
  // It is looked at all the same.
  expect(focused()).toMatch(/^31 .*apr\. 2024.*foreslået/);
  expect(questions()).toBe(0);
  expect(counts()).toContain('Behold 3');
  // Who has no keyboard takes it back too.
  fireEvent.click(named('main footer button', 'Fortryd'));
  expect(told()).not.toContain('Svaret gælder også');
  expect(questions()).toBe(2);
});

test('the number of an answer that opens a field is not written into it', async () => {
  await read();
  key('a');
  // The last answer is to write it oneself.
  const isLeft = key('3');
  expect(document.activeElement?.tagName).toBe('INPUT');
  expect(isLeft).toBe(false);
});

test('when the rest of an item holds is said with one key after one of its figures, still to be kept', async () => {
  await read(
    MINUTES.replace(
      'Der er 64 borgere i fleksjob.',
      'Der er 64 borgere i fleksjob.\n\nDer er 31 borgere på ledighedsydelse.\n\nDer er 12 borgere i ressourceforløb.',
    ),
  );
  const told = () => plain([...document.querySelectorAll('main footer')].at(-1) ?? null);
  key('a');
  key('1');
  expect(counts()).toContain('Behold 3');
  expect(told()).toContain('Sæt også apr. 2024 på de 2 andre tal i punktet, der mangler periode');
  key('p');
  expect(told()).not.toContain('Sæt også');
  expect(focused()).toMatch(/^31 .*apr\. 2024.*foreslået/);
  expect(counts()).toContain('Behold 3');
  key('z');
  expect(focused()).toMatch(/^31 .*mangler svar/);
});

test('an item that is begun in the text is open, and the work by keyboard goes on there', async () => {
  await read();
  fireEvent.click(await waitFor(() => named('main button', 'Ret punkter')));
  const here = present(
    [...document.querySelectorAll<HTMLElement>('main button')]
      .filter((one) => plain(one) === 'Nyt punkt her')
      .at(-1) ?? null,
  );
  here.focus();
  fireEvent.click(here);
  await waitFor(() => expect(document.querySelectorAll('h3 [data-item]')).toHaveLength(3));
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true'));
  fireEvent.click(named('main button', 'Læg sammen med punktet før'));
  await waitFor(() => expect(document.querySelectorAll('h3 [data-item]')).toHaveLength(2));
  expect(plain(document.querySelector('h3 [aria-expanded="true"]'))).toContain('Punkt 1');
});

test('two figures that say the same with other values are shown before anything is saved', async () => {
  await read(
    MINUTES.replace(
      'Der er 64 borgere',
      'I maj 2024 er der 64 borgere i fleksjob. I maj 2024 er der 65 borgere',
    ),
  );
  key('a');
  key('g');
  const alert = () => plain(document.querySelector('main [role="alert"]'));
  expect(alert()).toContain('2 tal siger det samme med hver sin værdi.');
  fireEvent.click(named('main [role="alert"] button', 'Se dem'));
  await waitFor(() => expect(focused()).toMatch(/^64 /));
  key('s');
  key('g');
  expect(alert()).not.toContain('siger det samme');
});

test('an item without figures that is opened in the text leaves the keys at work', async () => {
  await read(MINUTES.replace(/Merforbruget.*/, 'Intet nyt.'));
  const inText = await waitFor(() => named<HTMLButtonElement>('main button', /^Punkt 2\. /));
  inText.focus();
  fireEvent.click(inText);
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true'));
  key('n');
  await waitFor(() => expect(focused()).toMatch(/^412 /));
});
