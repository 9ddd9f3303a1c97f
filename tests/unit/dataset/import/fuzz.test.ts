/** A few of the files that `npm run fuzz` tries by the thousand. */
import { expect, test } from 'vitest';
import { attempt } from '../../../fuzz/attempt';
import { corpus } from '../../../fuzz/corpus';
import { inputAt } from '../../../fuzz/inputAt';
import { withIndexedDb } from '../../indexedDb';

withIndexedDb();

test('files as they are written are read and kept', async () => {
  for (const sample of await corpus(false)) {
    const { end, wrong } = await attempt(sample);
    expect([sample.name, end, wrong]).toEqual([sample.name, 'kept', '']);
  }
});

test('whatever is wrong with a file, it comes to a report or to a refusal by name, and soon', async () => {
  const samples = await corpus(false);
  for (let at = 0; at < 150; at += 1) {
    const { wrong } = await attempt(inputAt(samples, 1, at));
    if (wrong !== '') throw new Error(`npm run fuzz -- --seed 1 --only ${at}: ${wrong}`);
  }
});
