/**
 * `npm run fuzz -- [--minutes N] [--seed S] [--only I]`: files that are wrong in every way, brought in one after another.
 * Nothing but a report or a named refusal may come of one, within two seconds. What should not be is told with its number,
 * by which it is tried again, and kept in `fuzz/`.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { attempt, type Outcome } from './attempt';
import { corpus } from './corpus';
import { inputAt } from './inputAt';

/** Milliseconds after which a file that is still being read is given up, and the next is begun by another process. */
const STUCK = 20_000;
const FOLDER = 'fuzz';

interface Told {
  readonly at: number;
  readonly outcome: Outcome | null;
}

/** In a process of its own: inputs from a number on, each told before and after. */
async function work(seed: number, from: number): Promise<void> {
  const samples = await corpus();
  const tell = (told: Told) => process.send?.(told);
  for (let at = from; ; at += 1) {
    tell({ at, outcome: null });
    tell({ at, outcome: await attempt(inputAt(samples, seed, at)) });
  }
}

/** Tries inputs until the time is up. @returns how many of them came to what should not be */
async function run(minutes: number, seed: number, only: number | null): Promise<number> {
  const samples = await corpus();
  const until = Date.now() + minutes * 60_000;
  const ends = new Map<string, number>();
  let [tried, wrong, slowest] = [0, 0, 0];
  const tell = (at: number, { end, wrong: why, slowest: took }: Outcome) => {
    tried += 1;
    slowest = Math.max(slowest, took);
    ends.set(end, (ends.get(end) ?? 0) + 1);
    if (why === '') return;
    wrong += 1;
    const { name, bytes } = inputAt(samples, seed, at);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${seed}-${at}`), bytes);
    console.log(`--seed ${seed} --only ${at} (${name}, ${end}): ${why}`);
  };
  let next = only ?? 0;
  const goesOn = () => (only === null ? Date.now() < until : tried === 0);
  while (goesOn()) {
    const worker = fork(fileURLToPath(import.meta.url), ['--seed', String(seed), '--from', String(next)], {
      execArgv: ['--import', 'tsx'],
    });
    await new Promise<void>((resolve) => {
      let stuck: NodeJS.Timeout | undefined;
      const stop = () => {
        clearTimeout(stuck);
        worker.kill('SIGKILL');
      };
      worker.on('exit', () => resolve());
      worker.on('message', ({ at, outcome }: Told) => {
        clearTimeout(stuck);
        next = at + 1;
        if (outcome && goesOn()) tell(at, outcome);
        if (!goesOn()) return stop();
        stuck = setTimeout(() => {
          tell(at, { end: 'stuck', slowest: STUCK, wrong: `no answer within ${STUCK / 1000} s` });
          stop();
        }, STUCK);
      });
    });
  }
  console.log(
    [...ends]
      .sort((a, b) => b[1] - a[1])
      .map(([end, count]) => `${count} ${end}`)
      .join(', '),
  );
  console.log(
    `${tried} inputs, the slowest answer ${Math.round(slowest)} ms, ${wrong} not as they should be`,
  );
  return wrong;
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    from: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (values.from !== undefined) await work(seed, Number(values.from));
else {
  const only = values.only === undefined ? null : Number(values.only);
  if (await run(Number(values.minutes ?? 1), seed, only)) process.exitCode = 1;
}
