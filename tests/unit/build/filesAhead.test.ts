import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesAhead } from '../../../src/build/filesAhead';

const app = [
  { path: 'assets/index-1.js', size: 300 },
  { path: 'shell.html', size: 2 },
];
const data = [
  { path: 'data/referater/faxe-2023-11-06.1.json', size: 10 },
  { path: 'data/noegletal/star-placering.1.json', size: 10 },
  { path: 'data/omraader/faxe.1.json', size: 10 },
  { path: 'data/noegletal.csv', size: 10 },
  { path: 'data/catalog.json', size: 10 },
];
const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

describe('filesAhead', () => {
  test('takes everything where there is room', () => {
    expect(paths(filesAhead([...app, ...data], 50)).sort()).toEqual(paths([...app, ...data]).sort());
  });

  test('with less room, the catalogue and the areas come first, and the app is always whole', () => {
    expect(paths(filesAhead([...data, ...app], 25))).toEqual([
      'assets/index-1.js',
      'shell.html',
      'data/catalog.json',
      'data/omraader/faxe.1.json',
    ]);
  });

  test('never takes more data than there is room for', () => {
    const file = fc.record({
      path: fc.constantFrom('data/omraader/', 'data/noegletal/', 'data/').map((folder) => `${folder}x.json`),
      size: fc.nat(100),
    });
    fc.assert(
      fc.property(fc.array(file), fc.nat(500), (files, most) => {
        const size = filesAhead(files, most).reduce((sum, { size }) => sum + size, 0);
        expect(size).toBeLessThanOrEqual(most);
      }),
    );
  });
});
