import { expect, test } from 'vitest';
import { lineStrokes } from '../../../src/charts/lines/lineStrokes';

const RED = { mark: 'red', text: 'darkred' };

test('a line is a stroke of its colour and width', () => {
  expect(lineStrokes(RED, 3)).toEqual([{ stroke: 'red', strokeWidth: 3 }]);
});

test('a core lies in the middle of a wider line, in the colour of what is behind', () => {
  const [line, core] = lineStrokes({ ...RED, core: 'whole' }, 10);
  expect(line).toEqual({ stroke: 'red', strokeWidth: 16 });
  expect(core).toEqual({ stroke: 'var(--paper)', strokeWidth: 6 });
});

test('beads are in the measure of the line, so that they look the same at every width', () => {
  const dashes = (width: number) => lineStrokes({ ...RED, core: 'beads' }, width)[1]?.strokeDasharray;
  expect([dashes(2), dashes(8)]).toEqual(['2 3', '8 12']);
});
