import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { newIndicator } from '../../../../src/dataset/import/newIndicator';
import type { ImportAnswer, ImportRequest } from '../../../../src/dataset/import/protocol';
import { IMPORT } from '../../../../src/i18n/import';
import { READINGS } from '../../../../src/i18n/readings';
import { at } from '../../../../src/model/at';
import { indexCatalog } from '../../../../src/model/catalogIndex';
import type { Indicator } from '../../../../src/model/codelist';
import type { ImportReport } from '../../../../src/model/import';
import type { OwnDataset } from '../../../../src/model/ownDataset';
import { useOwn } from '../../../../src/state/own';
import { useApp } from '../../../../src/state/store';
import { CatalogContext } from '../../../../src/ui/catalogContext';
import { createQueryClient } from '../../../../src/ui/queries';
import ImportPage from '../../../../src/views/import/ImportPage';
import { useImport } from '../../../../src/views/import/useImport';
import { observation, realIndex } from '../../fixtures';
import { withIndexedDb } from '../../indexedDb';
import { head, opened, report } from './importStates';

/** A worker that says what a test lets it say. */
const worker = { sent: [] as ImportRequest[], answer: (_: ImportAnswer) => {}, ended: 0 };
class SaidWorker extends EventTarget {
  constructor() {
    super();
    worker.answer = (data) => this.dispatchEvent(new MessageEvent('message', { data }));
  }
  postMessage(request: ImportRequest) {
    worker.sent.push(request);
  }
  terminate() {
    worker.ended += 1;
  }
}

withIndexedDb();

// Lists of all areas and indicators make it slow to look up what is hidden.
configure({ defaultHidden: true });

const t = IMPORT.da;
const { mapping: m, report: r } = t;

beforeEach(() => {
  vi.stubGlobal('Worker', SaidWorker);
  worker.sent.length = 0;
  worker.ended = 0;
  window.scrollTo = () => {};
  useApp.setState({ language: 'da' });
  useImport.setState(useImport.getInitialState(), true);
});

function show(index = realIndex()) {
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <CatalogContext value={index}>
        <ImportPage />
      </CatalogContext>
    </QueryClientProvider>,
  );
}

const heading = () => screen.getByRole('heading', { level: 2 });
const say = (answer: ImportAnswer) => act(async () => worker.answer(answer));
const file = new File(['x'], 'AUS08.csv', { type: 'text/csv' });

/** Chooses a file, which the worker opens. */
async function choose(answer: ImportAnswer = opened()) {
  show();
  await userEvent.upload(screen.getByLabelText(t.choose.file), file);
  await say(answer);
}

/** Goes as far as the report. */
async function toReport(part: Partial<ImportReport> = {}) {
  await choose();
  await say({ type: 'report', report: { ...report, ...part } });
}

describe('choosing', () => {
  test('a file is opened with the catalogue in use, and read at once where nothing is open', async () => {
    await choose();
    expect(worker.sent.map(({ type }) => type)).toEqual(['open', 'read']);
    expect(worker.sent[0]).toMatchObject({ name: 'AUS08.csv', sheet: null, catalog: realIndex().catalog });
    expect(heading().textContent).toBe(t.reading.heading('AUS08.csv'));
    expect(document.activeElement).toBe(heading());
  });

  test('pasted cells are a table without a name', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: t.choose.paste }));
    expect(screen.getByRole('button', { name: t.choose.pasteRead })).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByLabelText(t.choose.pasteLabel), {
      target: { value: 'Område\tTal\nFaxe\t3' },
    });
    await userEvent.click(screen.getByRole('button', { name: t.choose.pasteRead }));
    expect(worker.sent[0]).toMatchObject({ type: 'open', name: '' });
    expect(heading().textContent).toBe(t.reading.heading(t.choose.pasted));
  });

  test('a paste outside a field is taken, one in a field is not', () => {
    show();
    const clipboardData = { files: [], getData: () => 'Område\tTal\nFaxe\t3' };
    fireEvent.paste(screen.getByLabelText(t.choose.pasteLabel), { clipboardData });
    expect(worker.sent).toEqual([]);
    fireEvent.paste(document.body, { clipboardData });
    expect(worker.sent[0]).toMatchObject({ type: 'open', name: '' });
  });

  test('a dropped file is read; of several the first, which is said', () => {
    show();
    const dataTransfer = { types: ['Files'], files: [file, file] };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText(t.choose.dropNow)).toBeTruthy();
    fireEvent.drop(document.body, { dataTransfer });
    expect(worker.sent).toHaveLength(1);
    expect(screen.getByText(t.choose.onlyOne)).toBeTruthy();
    expect(screen.queryByText(t.choose.dropNow)).toBeNull();
  });
});

describe('reading', () => {
  test('progress has a value and words, and can be stopped', async () => {
    await choose();
    await say({ type: 'progress', rows: 123456, share: 0.37 });
    const bar = screen.getByRole('progressbar', { name: t.reading.label });
    expect(bar.getAttribute('aria-valuenow')).toBe('37');
    expect(bar.getAttribute('aria-valuetext')).toContain('123.456 rækker');
    await userEvent.click(screen.getByRole('button', { name: t.reading.cancel }));
    expect(worker.ended).toBeGreaterThan(0);
    expect(screen.getByText(t.choose.ended.cancelled)).toBeTruthy();
    // What comes late changes nothing.
    await say({ type: 'report', report });
    expect(heading().textContent).toBe(t.choose.heading);
    await userEvent.click(screen.getByRole('button', { name: t.choose.resume }));
    expect(worker.sent.at(-1)?.type).toBe('open');
  });

  test('a failure says why, what to do, and that nothing changed', async () => {
    show();
    await userEvent.upload(screen.getByLabelText(t.choose.file), file);
    await say({ type: 'failed', failure: 'unclosed-quote', detail: '2803' });
    const alert = screen.getByRole('alert').textContent ?? '';
    for (const said of [...t.failed.failures['unclosed-quote'], t.failed.untouched, '2.803']) {
      expect(alert).toContain(said);
    }
    expect(document.activeElement).toBe(heading());
    await userEvent.click(screen.getByRole('button', { name: m.other }));
    expect(heading().textContent).toBe(t.choose.heading);
  });
});

describe('after a failure', () => {
  test('the columns can be amended, and the file is opened again and read by what was said', async () => {
    await choose();
    await say({ type: 'failed', failure: 'no-figures', detail: '' });
    await userEvent.click(screen.getByRole('button', { name: r.edit }));
    await userEvent.selectOptions(screen.getByLabelText(m.indicator), 'fuldtidsledighed');
    worker.sent.length = 0;
    await userEvent.click(screen.getByRole('button', { name: m.read }));
    expect(worker.sent.map(({ type }) => type)).toEqual(['open']);
    await say(opened());
    expect(worker.sent[1]).toMatchObject({
      type: 'read',
      mapping: { measure: { indicator: 'fuldtidsledighed' } },
    });
  });
});

test('where there is no room, what was deleted before gives way once, and it is kept or told', async () => {
  onTestFinished(() => useOwn.setState(useOwn.getInitialState(), true));
  await toReport();
  useOwn.setState({ deleted: { id: 'eget-x-2026-11-22', name: 'Slettede', entries: [] } });
  const full: ImportAnswer = { type: 'failed', failure: 'storage-full', detail: 'full' };
  const kept = () => worker.sent.filter(({ type }) => type === 'keep').length;
  await userEvent.click(screen.getByRole('button', { name: r.keepAll('2') }));
  await waitFor(() => expect(kept()).toBe(1));
  await say(full);
  await waitFor(() => expect(kept()).toBe(2));
  expect(useOwn.getState()).toMatchObject({ deleted: null, gaveWay: 'Slettede' });
  await say(full);
  expect(await screen.findByText(r.notKept)).toBeTruthy();
  expect(kept()).toBe(2);
});

describe('left for another page', () => {
  const asks = () => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  };
  const away = async () => {
    cleanup();
    await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('what was answered is there as it was, the worker too, and the browser asks before all is lost', async () => {
    expect(asks()).toBe(false);
    await choose(opened({ gaps: ['indicator'] }));
    await userEvent.selectOptions(screen.getByLabelText(m.indicator), 'fuldtidsledighed');
    const { ended } = worker;
    await away();
    expect(worker.ended).toBe(ended);
    expect(asks()).toBe(true);
    show();
    expect(heading().textContent).toBe(m.heading);
    expect(screen.getByLabelText(m.indicator)).toHaveProperty('value', 'fuldtidsledighed');
    await userEvent.click(screen.getByRole('button', { name: m.read }));
    await away();
    // It is read to the end meanwhile.
    await say({ type: 'report', report });
    show();
    fireEvent.change(screen.getByLabelText(r.name), { target: { value: 'Vores' } });
    await away();
    show();
    expect(screen.getByLabelText(r.name)).toHaveProperty('value', 'Vores');
    await userEvent.click(screen.getByRole('button', { name: r.keepNothing }));
    expect(worker.ended).toBe(ended + 1);
    expect(asks()).toBe(false);
  });

  test('a file dropped meanwhile does not take its place, which is told', async () => {
    await choose(opened({ gaps: ['indicator'] }));
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
    expect(screen.getByText(t.choose.busy)).toBeTruthy();
    expect(heading().textContent).toBe(m.heading);
    fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => 'Område\tTal' } });
    expect(worker.sent).toHaveLength(1);
  });

  test('an own indicator that is deleted meanwhile is asked for again, and the file opened anew', async () => {
    const { catalog } = realIndex();
    const own = { ...at(catalog.indicators, 0), id: 'min' };
    const withOwn = indexCatalog({ ...catalog, indicators: [...catalog.indicators, own] });
    const measure = { indicator: 'min', kind: 'faktisk', group: null, scale: 1 } as const;
    show(withOwn);
    await userEvent.upload(screen.getByLabelText(t.choose.file), file);
    await say(opened({ mapping: { ...opened().mapping, measure } }));
    await say({ type: 'report', report: { ...report, preview: [observation({ indicator: 'min' })] } });
    await away();
    show();
    expect(heading().textContent).toBe(m.heading);
    expect(screen.getByText(m.gaps(m.gap.indicator))).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText(m.indicator), 'fuldtidsledighed');
    await userEvent.click(screen.getByRole('button', { name: m.read }));
    expect(worker.sent.at(-1)).toMatchObject({ type: 'open', catalog: { indicators: catalog.indicators } });
  });
});

describe('mapping', () => {
  const open = () => choose(opened({ gaps: ['indicator'] }));

  test('indicators that rows name and nobody knows are to be made, with what is missing, or not', async () => {
    const { mapping } = opened();
    const made = (name: string, part: Partial<Indicator>) => ({
      ...newIndicator({ name, unit: 'personer', theme: 'ledighed', decimals: 0 }, new Set()),
      ...part,
    });
    const columns = [{ role: 'area' }, { role: 'indicator' }, { role: 'value', measure: null }] as const;
    const newIndicators = [
      made('Egne borgere', {}),
      made('Unge', { theme: '' }),
      made('Ældre', { unit: '' }),
    ];
    await choose(opened({ mapping: { ...mapping, period: '2024', columns, newIndicators } }));
    expect(heading().textContent).toBe(m.heading);
    expect(screen.getByText(m.rowIndicatorsHelp('3'))).toBeTruthy();
    const read = screen.getByRole('button', { name: m.read });
    expect(read).toHaveProperty('disabled', true);
    // The last is not wanted; what is whole is not unfolded.
    await userEvent.click(screen.getAllByRole('button', { name: m.rowIndicatorNo })[2] as HTMLElement);
    expect(screen.getAllByLabelText(m.theme)).toHaveLength(1);
    await userEvent.selectOptions(screen.getByLabelText(m.theme), 'fleksjob');
    await userEvent.type(screen.getByLabelText(m.name), ' i Faxe');
    await userEvent.tab();
    await userEvent.click(read);
    expect(worker.sent.at(-1)).toMatchObject({
      type: 'read',
      mapping: {
        newIndicators: [
          { id: 'egne-borgere' },
          // Rows know it by its id, whatever it is called.
          { id: 'unge', name: { da: 'Unge i Faxe' }, theme: 'fleksjob' },
        ],
      },
    });
  });

  test('what is taken over from an earlier file is seen, and an answer about a name can be forgotten', async () => {
    const { mapping } = opened();
    const areas = { Fakse: 'faxe', Ukendt: '', Nedlagt: 'ingen-steder' };
    await choose(opened({ remembered: 'columns', mapping: { ...mapping, areas } }));
    expect(screen.getByText(m.remembered.columns)).toBeTruthy();
    expect(screen.getByText(m.answerOmits('Ukendt'), { exact: false })).toBeTruthy();
    expect(screen.queryByText(/Nedlagt/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: m.forgetOf('Fakse') }));
    expect(screen.queryByText(m.answerIs('Fakse', 'Faxe'), { exact: false })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(m.indicator), 'fuldtidsledighed');
    await userEvent.click(screen.getByRole('button', { name: m.read }));
    expect(worker.sent.at(-1)).toMatchObject({ type: 'read', mapping: { areas: { Ukendt: '' } } });
    expect(worker.sent.at(-1)).not.toMatchObject({ mapping: { areas: { Fakse: 'faxe' } } });
  });

  test('says what was understood and what is missing, and reads when nothing is', async () => {
    await open();
    expect(heading().textContent).toBe(m.heading);
    expect(
      screen.getByText('Statistikbanken: områder i OMRÅDE, perioder i TID og tal i INDHOLD.'),
    ).toBeTruthy();
    expect(screen.getByText(m.gaps(m.gap.indicator))).toBeTruthy();
    const read = screen.getByRole('button', { name: m.read });
    expect(read).toHaveProperty('disabled', true);
    await userEvent.selectOptions(screen.getByLabelText(m.indicator), 'bnp-vaekst');
    expect(read).toHaveProperty('disabled', false);
    expect(await screen.findByText(/Aarhus · september 2023 · 1\.234/)).toBeTruthy();
    await userEvent.click(read);
    expect(worker.sent.at(-1)).toMatchObject({
      type: 'read',
      mapping: { measure: { indicator: 'bnp-vaekst', kind: 'faktisk', group: null, scale: 1 } },
    });
  });

  test('each column has a choice with its name, and what no column says is asked for', async () => {
    await open();
    const area = screen.getByLabelText('OMRÅDE');
    expect(area).toHaveProperty('value', 'area');
    expect(screen.queryByLabelText(m.area)).toBeNull();
    await userEvent.selectOptions(area, m.roles.ignore);
    await userEvent.selectOptions(screen.getByLabelText(m.area), 'faxe');
    await userEvent.selectOptions(screen.getByLabelText('TID'), m.roles.ignore);
    const period = screen.getByLabelText(m.period);
    fireEvent.change(period, { target: { value: 'engang' } });
    expect(screen.getByText(m.periodWrong)).toBeTruthy();
    fireEvent.change(period, { target: { value: '2023K3' } });
    expect(useImport.getState().flow).toMatchObject({
      opened: { mapping: { area: 'faxe', period: '2023-Q3' } },
    });
    await userEvent.click(screen.getByLabelText(m.noPeriod));
    expect(useImport.getState().flow).toMatchObject({ opened: { mapping: { period: '' } } });
  });

  test('a new indicator takes the table’s name and is described by the reader', async () => {
    await open();
    await userEvent.selectOptions(screen.getByLabelText(m.indicator), m.aNew);
    const name = screen.getByLabelText(m.name);
    expect(name).toHaveProperty('value', 'AUS08');
    fireEvent.change(name, { target: { value: '' } });
    expect(screen.getByText(m.nameWrong)).toBeTruthy();
    expect(screen.getByRole('button', { name: m.read })).toHaveProperty('disabled', true);
    fireEvent.change(name, { target: { value: '<b>Ledige</b>' } });
    fireEvent.blur(name);
    await userEvent.selectOptions(screen.getByLabelText(m.direction), m.directions.lav);
    // Neither “AUS08” nor “INDHOLD” names a unit, or is like anything that has a theme.
    expect(screen.getByText(m.gaps(t.list([m.newGap.unit, m.newGap.theme])))).toBeTruthy();
    expect(screen.getByText(m.previewNone)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText(m.unit), 'personer');
    expect(screen.getByRole('button', { name: m.read })).toHaveProperty('disabled', true);
    await userEvent.selectOptions(screen.getByLabelText(m.theme), 'ledighed');
    fireEvent.change(screen.getByLabelText(m.definition), { target: { value: 'Alle ledige' } });
    await userEvent.click(screen.getByRole('button', { name: m.read }));
    expect(worker.sent.at(-1)).toMatchObject({
      mapping: {
        measure: { indicator: 'b-ledige-b' },
        newIndicators: [
          {
            id: 'b-ledige-b',
            name: { da: '<b>Ledige</b>' },
            definition: { da: 'Alle ledige' },
            direction: 'lav',
            reading: { en: READINGS.lav.en },
          },
        ],
      },
    });
  });

  test('how decimals are written is asked with numbers of the file, and is there to be changed where it is known', async () => {
    await choose(
      opened({ gaps: ['indicator', 'decimals'], mapping: { ...opened().mapping, decimals: null } }),
    );
    const question = screen.getByRole('group', { name: m.decimalsQuestion });
    expect(question.textContent).toContain(m.reads('1.234', '1.234', '', null));
    expect(question.textContent).toContain(m.reads('1.234', '1,234', '1', '2'));
    await userEvent.click(within(question).getByLabelText(/Punktum/));
    expect(useImport.getState().flow).toMatchObject({ opened: { mapping: { decimals: 'dot' } } });
    expect(screen.getByText(m.gaps(m.gap.indicator))).toBeTruthy();
    // Answered, it stays where it is.
    expect(screen.getByRole('group', { name: m.decimalsQuestion })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: m.other }));
    await userEvent.upload(screen.getByLabelText(t.choose.file), file);
    await say(opened({ gaps: ['indicator'] }));
    expect(screen.getByText(m.decimalsKnown.comma)).toBeTruthy();
  });

  test('several columns of values each have a measure', async () => {
    const value = { role: 'value', measure: null } as const;
    const header = ['Område', 'Periode', 'Antal personer', 'Antal fuldtidspersoner'];
    await choose(
      opened({
        head: { ...head, header },
        mapping: { ...opened().mapping, columns: [{ role: 'area' }, { role: 'period' }, value, value] },
        gaps: ['indicator'],
      }),
    );
    expect(
      screen.getByText(
        m.gaps(m.gapIn(m.gap.indicator, t.list(['”Antal personer”', '”Antal fuldtidspersoner”']))),
      ),
    ).toBeTruthy();
    const second = screen.getByRole('group', { name: m.measureOf('Antal fuldtidspersoner') });
    await userEvent.selectOptions(within(second).getByLabelText(m.indicator), 'ydelse-fuldtidspersoner');
    const group = within(second).getByLabelText(m.group);
    expect(group.getAttribute('aria-invalid')).toBe('true');
    expect(
      screen.getByText(
        m.gaps(
          t.list([
            m.gapIn(m.gap.indicator, '”Antal personer”'),
            m.gapIn(m.gap.group, '”Antal fuldtidspersoner”'),
          ]),
        ),
      ),
    ).toBeTruthy();
    await userEvent.selectOptions(group, 'kontanthjaelp');
    expect(group.getAttribute('aria-invalid')).toBe('false');
    const first = screen.getByRole('group', { name: m.measureOf('Antal personer') });
    await userEvent.selectOptions(within(first).getByLabelText(m.indicator), m.aNew);
    expect(within(first).getByLabelText(m.name)).toHaveProperty('value', 'Antal personer');
    expect(within(first).getByLabelText(m.unit)).toHaveProperty('value', 'personer');
    await userEvent.selectOptions(within(first).getByLabelText(m.theme), 'ledighed');
    expect(screen.getByRole('button', { name: m.read })).toHaveProperty('disabled', false);
  });

  test('a workbook’s other sheets can be read instead', async () => {
    const sheets = ['Ark1', 'Ark2'];
    await choose(opened({ head: { ...head, sheets, sheet: 'Ark1' }, gaps: ['indicator'] }));
    await userEvent.selectOptions(screen.getByLabelText(m.sheet), 'Ark2');
    expect(worker.sent.at(-1)).toMatchObject({ type: 'open', sheet: 'Ark2', name: 'AUS08.csv' });
  });
});

describe('the report', () => {
  test('several misspelt areas can be what each can only be, the others left out, and the file read again', async () => {
    const misspelt = (value: string, ...allowed: readonly string[]) =>
      ({ line: 3, column: 'OMRÅDE', code: 'unknown-area', value, allowed, count: 1, lines: [3] }) as const;
    await toReport({
      rejected: 4,
      problems: [
        misspelt('Faxee', 'Faxe'),
        misspelt('Kjøge', 'Køge'),
        misspelt('Xyzzy'),
        misspelt('Fyn', 'RAR Fyn', 'Landsdel Fyn'),
      ],
    });
    expect(screen.getByText(r.aliasAnswered('0', '4'))).toBeTruthy();
    expect(screen.getByText('”Faxee” er Faxe, ”Kjøge” er Køge')).toBeTruthy();
    expect(screen.getByLabelText(r.aliasLabel('Faxee'))).toHaveProperty('value', '');
    await userEvent.click(screen.getByRole('button', { name: r.aliasNearest('2') }));
    expect(screen.getByText(r.aliasAnswered('2', '4'))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: r.aliasOmitAll('2') }));
    expect(screen.getByText(r.aliasAnswered('4', '4'))).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: r.again })[0] as HTMLElement);
    expect(worker.sent.at(-1)).toMatchObject({
      type: 'read',
      mapping: { areas: { Faxee: 'faxe', Kjøge: 'koege', Xyzzy: '', Fyn: '' } },
    });
  });

  test('indicators met when all is read can be made too, and are described before it is read again', async () => {
    const proposed = newIndicator({ name: 'Unge', unit: '', theme: '', decimals: 0 }, new Set());
    const problem = {
      line: 3,
      column: 'noegletal',
      code: 'unknown-indicator',
      value: 'unge',
      allowed: [],
      count: 1,
      lines: [3],
    } as const;
    await toReport({ rejected: 1, problems: [problem], proposed: [proposed] });
    await userEvent.click(screen.getByRole('button', { name: r.propose }));
    expect(heading().textContent).toBe(m.heading);
    expect(useImport.getState().flow).toMatchObject({ opened: { mapping: { newIndicators: [proposed] } } });
  });

  test('rows left out as sums are told, and can be said to be an area', async () => {
    await toReport({ omitted: [{ text: 'I alt', count: 1 }] });
    expect(screen.getByText(/^1 række med ”I alt” er udeladt/)).toBeTruthy();
    expect(screen.getByRole('option', { name: r.aliasOmit, selected: true })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText(r.aliasLabel('I alt')), 'hele-landet');
    expect(useImport.getState().flow).toMatchObject({
      changed: true,
      opened: { mapping: { areas: { 'I alt': 'hele-landet' } } },
    });
  });

  test('a file without faults: what was recognised, and all can be kept', async () => {
    await toReport();
    expect(heading().textContent).toBe(r.heading('AUS08.csv'));
    expect(screen.getByText(/”FAXE K” er læst som Faxe/)).toBeTruthy();
    expect(screen.getByText(r.periods('september 2023', 'september 2023', '1'))).toBeTruthy();
    expect(screen.getByLabelText(r.publisher)).toHaveProperty('value', 'Danmarks Statistik');
    fireEvent.change(screen.getByLabelText(r.name), { target: { value: 'Ledige' } });
    await userEvent.click(screen.getByRole('button', { name: r.keepAll('2') }));
    await waitFor(() =>
      expect(worker.sent.at(-1)).toMatchObject({ type: 'keep', as: { name: 'Ledige' }, pageLasts: true }),
    );
    const dataset = {
      name: 'Ledige',
      layer: { codelists: { indicators: [] }, indicatorEntries: [{ id: 'fuldtidsledighed', count: 2 }] },
    } as unknown as OwnDataset;
    await say({ type: 'kept', dataset, files: null });
    // The page first takes over what the worker has kept.
    await waitFor(() => expect(document.activeElement?.textContent).toBe(t.kept.heading('Ledige')));
    expect(document.activeElement).toBe(heading());
    expect(screen.getByRole('link', { name: /Fuldtidsledige/ }).getAttribute('href')).toBe(
      '#/noegletal/fuldtidsledighed',
    );
    expect(screen.getByRole('link', { name: t.kept.toOwn }).getAttribute('href')).toBe('#/egne');
  });

  test('a misspelt area is asked about, the nearest first, and the file is read again with the answer', async () => {
    await toReport({
      rejected: 24,
      problems: [
        {
          line: 3,
          column: 'OMRÅDE',
          code: 'unknown-area',
          value: '<script>Århuus',
          allowed: ['Aarhus', 'Aabenraa'],
          count: 24,
          lines: [3, 4],
        },
      ],
    });
    expect(
      screen.getByText(r.problem['unknown-area']({ value: '<script>Århuus', allowed: [] })),
    ).toBeTruthy();
    expect(screen.getByText('24 gange · i kolonnen OMRÅDE · linje 3, 4 …')).toBeTruthy();
    const choice = screen.getByLabelText(r.aliasLabel('<script>Århuus'));
    expect(within(choice).getAllByRole('option')[1]?.textContent).toBe(r.aliasIs('Aarhus'));
    expect(screen.getByRole('button', { name: r.keepGood('2') })).toBeTruthy();
    await userEvent.selectOptions(choice, r.aliasIs('Aarhus'));
    // What was answered is not in what would be kept.
    expect(screen.queryByRole('button', { name: r.keepGood('2') })).toBeNull();
    const [again] = screen.getAllByRole('button', { name: r.again });
    if (!again) throw new Error('nothing to read again');
    await userEvent.click(again);
    expect(worker.sent.at(-1)).toMatchObject({
      type: 'read',
      mapping: { areas: { '<script>Århuus': 'aarhus' } },
    });
  });

  test('of many values of one sort the first are shown, and the others when asked for', async () => {
    const values = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const problem = {
      line: 3,
      column: 'INDHOLD',
      code: 'malformed-number',
      allowed: [],
      count: 1,
      lines: [3],
    } as const;
    await toReport({ rejected: 7, problems: values.map((value) => ({ ...problem, value })) });
    const said = (value: string) => r.problem['malformed-number']({ value, allowed: [] });
    expect(screen.getByText(said('e'))).toBeTruthy();
    expect(screen.queryByText(said('f'))).toBeNull();
    const more = screen.getByText(r.moreOfSort('2')).parentElement as HTMLDetailsElement;
    more.open = true;
    fireEvent(more, new Event('toggle'));
    expect(screen.getByText(said('g'))).toBeTruthy();
  });

  test('a conflict shows both values, and a figure’s place in its source is not taken', async () => {
    const figure = { indicator: 'fuldtidsledighed', area: 'faxe', period: '2023-08', decimals: 1 };
    await toReport({
      conflicts: [
        {
          source: 'faxe-2023-11-06',
          same: 2,
          different: 1,
          examples: [
            {
              own: observation({ ...figure, value: 2.6, source: '' }),
              other: observation({ ...figure, value: 2.4 }),
            },
          ],
        },
      ],
      sameAs: 'Ledige 2023',
      missing: { confidential: 3 },
      repeated: 1,
    });
    const cells = within(screen.getByRole('table', { name: /forskellige/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent?.replace('\u00A0', ' '))).toEqual(['2,6 %', '2,4 %']);
    expect(screen.getByText(r.conflictHelp)).toBeTruthy();
    expect(screen.getByText(r.sameAs('Ledige 2023'))).toBeTruthy();
    expect(screen.getByText(`3 ${r.missingReasons.confidential}`)).toBeTruthy();
    expect(screen.getByText(r.repeated('1'))).toBeTruthy();
  });

  test('nothing is kept when the reader says so', async () => {
    await toReport();
    await userEvent.click(screen.getByRole('button', { name: r.keepNothing }));
    expect(screen.getByText(t.choose.ended.nothing)).toBeTruthy();
    expect(worker.sent.some(({ type }) => type === 'keep')).toBe(false);
  });

  test('all of it can be had in English', async () => {
    await toReport();
    await act(async () => useApp.setState({ language: 'en' }));
    expect(heading().textContent).toBe(IMPORT.en.report.heading('AUS08.csv'));
    expect(screen.getByRole('button', { name: IMPORT.en.report.keepAll('2') })).toBeTruthy();
  });
});
