import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportAnswer } from '../../../../src/dataset/import/protocol';
import type { Mapping } from '../../../../src/model/mapping';
import type { OwnDataset } from '../../../../src/model/ownDataset';
import { type Action, type Flow, hasAnswers, keepAs, reduce, START } from '../../../../src/views/import/flow';
import { realIndex } from '../../fixtures';
import { head, input, mapping, opened, report } from './importStates';

const answer = (given: ImportAnswer): Action => ({ type: 'answered', answer: given });
const upTo = (...actions: readonly Action[]): Flow => actions.reduce(reduce, START);
const open: Action = { type: 'open', input };
const open1 = answer(opened());
const openGap = answer(opened({ gaps: ['indicator'] }));
const progress = answer({ type: 'progress', rows: 10, share: 0.5 });
const reported = answer({ type: 'report', report });
const failed = answer({ type: 'failed', failure: 'no-figures', detail: '' });
const kept = (files: Extract<ImportAnswer, { type: 'kept' }>['files']) =>
  answer({ type: 'kept', dataset: { name: 'AUS08' } as OwnDataset, files });
const changed = { ...mapping, decimals: 'dot' } as const;

describe('the flow of importing', () => {
  test('a table that leaves nothing open is read at once', () => {
    expect(upTo(open)).toMatchObject({ step: 'opening', input });
    expect(upTo(open, open1)).toMatchObject({ step: 'reading', rows: 0, share: 0 });
    expect(upTo(open, open1, progress)).toMatchObject({ rows: 10, share: 0.5 });
    expect(upTo(open, open1, progress, reported)).toMatchObject({ step: 'report', report });
  });

  test.each(['columns', 'table'] as const)(
    'one that is read by what an earlier file was, %s, is shown first',
    (remembered) => {
      expect(upTo(open, answer(opened({ remembered })))).toMatchObject({ step: 'mapping' });
    },
  );

  test('one that leaves something open is mapped first', () => {
    expect(upTo(open, openGap)).toMatchObject({ step: 'mapping' });
    const flow = upTo(open, openGap, { type: 'map', mapping: changed }, { type: 'read' });
    expect(flow).toMatchObject({ step: 'reading', opened: { mapping: changed } });
  });

  test('what is said about the report is read again, and until then nothing is kept', () => {
    const asked = upTo(open, open1, reported, { type: 'answer', mapping: changed });
    expect(asked).toMatchObject({ step: 'report', changed: true, opened: { mapping: changed } });
    expect(reduce(asked, { type: 'keep' })).toBe(asked);
    const again = reduce(asked, { type: 'read' });
    expect(again).toMatchObject({ step: 'reading', opened: { mapping: changed } });
    expect(reduce(again, reported)).toMatchObject({ step: 'report', changed: false });
  });

  test('what the reader calls it survives reading again', () => {
    const named = upTo(open, open1, reported, { type: 'call', as: { name: ' Ledige ' } }, { type: 'read' });
    const flow = reduce(named, reported);
    if (flow.step !== 'report') throw new Error(flow.step);
    expect(keepAs(flow.opened, '2026-11-22')).toEqual({
      name: 'Ledige',
      publisher: 'Danmarks Statistik',
      today: '2026-11-22',
    });
    expect(keepAs({ ...flow.opened, name: '  ' }, '2026-11-22').name).toBe(head.title);
  });

  test('a report without figures has nothing to keep', () => {
    const none = upTo(open, open1, answer({ type: 'report', report: { ...report, figures: 0 } }));
    expect(reduce(none, { type: 'keep' })).toBe(none);
  });

  test('keeping is told of, and so is where it is kept', () => {
    const keeping = upTo(open, open1, reported, { type: 'keep' });
    expect(keeping).toMatchObject({ step: 'report', keeping: true });
    expect(reduce(keeping, kept(null))).toMatchObject({ step: 'kept', temporary: false });
    expect(reduce(keeping, kept([]))).toMatchObject({ step: 'kept', temporary: true });
  });

  test('what cannot be kept is still there to be kept another time', () => {
    const full = answer({ type: 'failed', failure: 'storage-full', detail: '' });
    const flow = reduce(upTo(open, open1, reported, { type: 'keep' }), full);
    expect(flow).toMatchObject({ step: 'report', keeping: false, failure: 'storage-full', report });
    expect(reduce(flow, { type: 'keep' })).toMatchObject({ keeping: true, failure: null });
  });

  test('a file that cannot be read says why; where it was opened, its columns can be amended', () => {
    const never = upTo(open, failed);
    expect(never).toMatchObject({ step: 'failed', failure: 'no-figures', opened: null });
    expect(reduce(never, { type: 'editMapping' })).toBe(never);
    const read = upTo(open, open1, failed);
    expect(reduce(read, { type: 'editMapping' })).toMatchObject({ step: 'mapping', opened: { head } });
  });

  test('stopping keeps nothing, and the file can be gone on with as it was read', () => {
    const stopped = upTo(
      open,
      openGap,
      { type: 'map', mapping: changed },
      { type: 'read' },
      { type: 'cancel' },
    );
    expect(stopped).toMatchObject({ step: 'choose', ended: 'cancelled', left: { input } });
    const again = reduce(reduce(stopped, { type: 'resume' }), openGap);
    // What was said before goes before what the file tells of itself.
    expect(again).toMatchObject({ step: 'reading', opened: { mapping: changed } });
  });

  test('leaving the page leaves what is under way, and puts away what is done with', () => {
    const mapping = upTo(open, openGap, { type: 'map', mapping: changed });
    const named = upTo(open, open1, reported, { type: 'call', as: { name: 'Ledige' } });
    const failedLate = upTo(open, open1, failed);
    for (const flow of [upTo(open), mapping, upTo(open, open1, progress), named, failedLate])
      expect(reduce(flow, { type: 'leave' })).toBe(flow);
    for (const flow of [upTo(open, failed), upTo(open, open1, reported, { type: 'keep' }, kept(null))])
      expect(reduce(flow, { type: 'leave' })).toBe(START);
  });

  test('what it is called is kept where it is stopped and gone on with', () => {
    const named: Action = { type: 'call', as: { name: 'Ledige', publisher: 'Os' } };
    const stopped = upTo(open, open1, reported, named, { type: 'read' }, { type: 'cancel' });
    const again = reduce(reduce(stopped, { type: 'resume' }), open1);
    expect(again).toMatchObject({ step: 'reading', opened: { name: 'Ledige', publisher: 'Os' } });
  });

  test('it is told whether something said would be lost with the page', () => {
    const said = [
      upTo(open, openGap),
      upTo(open, open1),
      upTo(open, open1, reported),
      upTo(open, open1, failed),
      upTo(open, open1, { type: 'cancel' }),
      upTo(open, open1, { type: 'cancel' }, { type: 'resume' }),
    ];
    expect(said.map(hasAnswers)).toEqual(said.map(() => true));
    const none = [START, upTo(open), upTo(open, failed), upTo(open, open1, reported, { type: 'cancel' })];
    expect([...none, upTo(open, open1, reported, kept(null))].some(hasAnswers)).toBe(false);
  });

  test('an indicator or a group that is gone is asked for again, wherever one is', () => {
    const measure = { indicator: 'min', kind: 'faktisk', group: 'min-gruppe', scale: 1 } as const;
    const own = {
      ...mapping,
      columns: [
        { role: 'value', measure },
        { role: 'value', measure: { ...measure, indicator: 'fuldtidsledighed' } },
      ],
      groups: { Mine: 'min-gruppe', Alle: 'alle' },
    } as const satisfies Mapping;
    const { catalog } = realIndex();
    const lose: Action = { type: 'lose', catalog };
    const asked = upTo(open, openGap, { type: 'map', mapping: own });
    for (const flow of [asked, reduce(asked, { type: 'read' })]) {
      expect(reduce(flow, lose)).toMatchObject({
        step: 'mapping',
        opened: {
          mapping: {
            columns: [{ measure: null }, { measure: { indicator: 'fuldtidsledighed', group: null } }],
            groups: { Alle: 'alle' },
          },
        },
      });
    }
    const keeping = upTo(open, open1, reported, { type: 'keep' });
    expect(reduce(keeping, lose)).toBe(keeping);
  });

  test('another sheet with other columns is not read by what was said of the first', () => {
    const left = upTo(open, open1, { type: 'cancel' }, { type: 'resume' });
    const other = answer(opened({ head: { ...head, header: ['A', 'B'] }, gaps: ['area'] }));
    expect(reduce(left, other)).toMatchObject({ step: 'mapping', opened: { mapping } });
  });

  test('keeping nothing says so, and nothing is left to go on with', () => {
    expect(upTo(open, open1, reported, { type: 'cancel' })).toEqual({
      step: 'choose',
      ended: 'nothing',
      left: null,
    });
  });

  test('whatever comes in whatever order, an answer to what is not asked changes nothing', () => {
    const actions: readonly Action[] = [
      open,
      open1,
      openGap,
      progress,
      reported,
      failed,
      kept(null),
      answer({ type: 'rejected', csv: '' }),
      { type: 'resume' },
      { type: 'map', mapping: changed },
      { type: 'editMapping' },
      { type: 'read' },
      { type: 'answer', mapping: changed },
      { type: 'keep' },
      { type: 'cancel' },
      { type: 'leave' },
      { type: 'lose', catalog: realIndex().catalog },
      { type: 'restart' },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 30 }), (list) => {
        let flow = START;
        for (const action of list) {
          const next = reduce(flow, action);
          // Only a reader begins; only a report can be kept.
          if (flow.step === 'choose' && next.step !== 'choose')
            expect(['open', 'resume']).toContain(action.type);
          if (next.step === 'kept' && flow.step !== 'kept') expect(flow.step).toBe('report');
          flow = next;
        }
      }),
    );
  });
});
