/** What the page and the worker say to each other while a referat is read. */
import { expect, test } from 'vitest';
import { proposalsCsv } from '../../../src/cli/proposalsCsv';
import { Proposer, proposeFrom } from '../../../src/referat/propose';
import type { ReferatAnswer, ReferatRequest } from '../../../src/referat/protocol';
import { present } from '../fixtures';
import { codelists } from './reading';

const AGENDA = `Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Status på sygedagpenge

Sagsfremstilling

I april 2024 er der 412 borgere på sygedagpenge.

Beslutning

Taget til efterretning.`;

const open = (text: string): ReferatRequest => ({
  type: 'open',
  file: new Blob([text]),
  name: 'referat.txt',
  codelists,
});

async function answersTo(...requests: readonly ReferatRequest[]): Promise<ReferatAnswer[]> {
  const answers: ReferatAnswer[] = [];
  const proposer = new Proposer((answer) => answers.push(answer));
  for (const request of requests) await proposer.handle(request);
  return answers;
}

test('a file is opened and read in one go', async () => {
  const [answer] = await answersTo(open(AGENDA));
  expect(answer).toMatchObject({
    type: 'proposed',
    reading: { proposals: [{ value: { value: 412 } }] },
  });
});

test('who met is said by the user, and the figures are of that municipality', async () => {
  const answers = await answersTo(open(AGENDA), {
    type: 'confirm',
    meetings: [{ municipality: 'toender', date: '2024-06-11' }],
  });
  expect(answers[1]).toMatchObject({
    type: 'proposed',
    reading: { proposals: [{ area: { value: { id: 'toender', name: 'Tønder' }, sure: true } }] },
  });
});

test('items that the user joins are read as one', async () => {
  const [first] = await answersTo(open(AGENDA));
  if (first?.type !== 'proposed') throw new Error('not read');
  const [item, last] = [present(first.referat.items[0]), present(first.referat.items.at(-1))];
  const answers = await answersTo(open(AGENDA), {
    type: 'split',
    items: [{ ...item, to: last.to, end: last.end }],
  });
  expect(answers[1]).toMatchObject({ type: 'proposed', reading: { proposals: [{ item: 0 }] } });
});

test('what cannot be opened is told, and nothing is read of it', async () => {
  const broken = { ...open(AGENDA), file: new Blob(['%PDF-1.7 and no more']) } as ReferatRequest;
  const answers = await answersTo(broken, { type: 'confirm', meetings: [] });
  expect(answers.map(({ type }) => type)).toEqual(['failed']);
});

test('the command prints a line a figure, with the columns in doubt', async () => {
  const file = { name: 'referat.txt', bytes: new TextEncoder().encode(AGENDA) };
  const confirmed = [{ municipality: 'faxe', date: '2024-06-11' }];
  expect(proposalsCsv(await proposeFrom(file, { codelists, confirmed }))).toBe(
    `punkt,omraade,noegletal,maalgruppe,type,periode,vaerdi,enhed,trykt,tvivl
2,Faxe,Borgere på sygedagpenge,sygedagpenge,faktisk,2024-04,412,personer,412 borgere,
`,
  );
});
