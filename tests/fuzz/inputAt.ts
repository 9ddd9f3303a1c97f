import { seeded } from '../seeded';
import type { Sample } from './corpus';
import { mutate } from './mutate';

/** The input of a number in the run of a seed, the same each time. */
export function inputAt(samples: readonly Sample[], seed: number, at: number): Sample {
  const random = seeded((seed * 7919 + at * 104_729) % 2 ** 32);
  // The first numbers of seeds that follow one another are much alike.
  for (let n = 0; n < 5; n += 1) random();
  const one = samples[Math.floor(random() * samples.length)] as Sample;
  const other = samples[Math.floor(random() * samples.length)] as Sample;
  return mutate(one, other, random);
}
