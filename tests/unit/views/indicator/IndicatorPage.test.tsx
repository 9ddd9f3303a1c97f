import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { named, plain, visit } from '../../visit';

/** The values that the chart states in words: whose, how much, when. */
function stated(): { label: string; value: string; period: string }[] {
  const ids =
    document.querySelector('[role="application"]')?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const lines = [...(document.getElementById(ids[0] ?? '')?.querySelectorAll('p') ?? [])].map(plain);
  return lines.flatMap((line) => {
    const [, label = '', rest = ''] = /^(.*?): (.*)$/.exec(line) ?? [];
    return [...rest.matchAll(/(?:Lavest |højest |Bedst |dårligst )?(\S.*?) \((.*?)\)[,.]\s?/g)].map(
      ([, value = '', period = '']) => ({ label, value, period }),
    );
  });
}

test.each([
  ['#/noegletal/star-placering?omr=faxe', 4],
  ['#/noegletal/fleksjob-arbejdstid', 16],
  ['#/noegletal/fuldtidsledighed?omr=faxe,hele-landet', 2],
  ['#/noegletal/deltidsjob-andel', 2],
])('the table says the same as the chart: %s', async (hash, least) => {
  await visit(hash);
  const said = stated();
  expect(said.length).toBeGreaterThanOrEqual(least);
  fireEvent.click(screen.getByRole('tab', { name: 'Tabel' }));
  await waitFor(() => expect(document.querySelector('#graf table')).not.toBeNull());
  const rows = [...document.querySelectorAll('#graf tr')].map((row) => ({
    name: plain(row.querySelector('th')),
    cells: [...row.querySelectorAll('td')].map(plain),
  }));
  for (const { label, value, period } of said) {
    const found = rows.some(
      ({ name, cells }) => name.includes(label) && cells.includes(period) && cells.includes(value),
    );
    expect(found, `${label}: ${value} (${period})`).toBe(true);
  }
});

test('what does not add up stands with the figures of its source alone, and says which that is', async () => {
  await visit('#/noegletal/budgetafvigelse?omr=herlev');
  const note = await waitFor(() => named('h2', 'Det stemmer ikke').closest('section'));
  expect(plain(note)).toMatch(/Herlev, punkt 18 \(23\.03\.2022\): Renovation og skadedyrsbekæmpelse/);
  await visit('#/noegletal/budgetafvigelse?omr=holstebro');
  await waitFor(() => expect(plain(document.querySelector('h1'))).toMatch(/^Holstebro ventedes at bruge/));
  expect(plain(document.querySelector('main'))).not.toContain('Det stemmer ikke');
});

test('what is printed in words is quoted so, and not as the number it is read as', async () => {
  await visit('#/noegletal/ydelse-fuldtidspersoner?omr=herning,hele-landet&gruppe=kontanthjaelp');
  const note = await waitFor(() => named('h2', 'Det stemmer ikke').closest('section'));
  expect(plain(note)).toContain(
    'Der står ”ca. en tredjedel”, men regnet af første og sidste tal er det −36,2 %',
  );
});
