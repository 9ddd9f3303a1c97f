/** Statistikbanken and Jobindsats on this machine, with small tables that answer as the published APIs do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in. */
export interface Asked {
  readonly path: string;
  readonly body: {
    readonly table?: string;
    readonly variables?: { code: string; values: string[] }[];
  } | null;
  readonly authorization: string | undefined;
}

/** Answers instead of the table; true where it did. */
type Stand = (asked: Asked, response: ServerResponse) => boolean;

/** Statistikbanken's table FREKVENS: a yearly status by area, sex and age. */
export function bankTable() {
  return {
    updated: '2025-11-10T08:00:00',
    areas: { '000': 'Hele landet', '320': 'Faxe', '183': 'Ishøj', '411': 'Christiansø' } as Record<
      string,
      string
    >,
    /** By area and year; null where it is withheld. */
    values: {
      '000': { 2022: 77.6, 2023: 77.5, 2024: 77.8 },
      '320': { 2022: 76.9, 2023: 77.3, 2024: 77 },
      '183': { 2022: 71.2, 2023: 71, 2024: 70.9 },
      '411': { 2022: 90, 2023: 91, 2024: 92 },
    } as Record<string, Record<string, number | null>>,
    variables: [
      { id: 'KØN', elimination: true, values: ['TOT', 'M', 'K'] },
      { id: 'ALDER', elimination: false, values: ['16-64', '16-66'] },
    ],
  };
}

/** Jobindsats' table ledige: months by area and benefit, with two measures. */
export function indsatsTable() {
  const months = (...values: (readonly [number | null, number | null])[]) =>
    Object.fromEntries(values.map((value, i) => [`2025M0${i + 1}`, value]));
  return {
    columns: ['Periode', 'Område', 'Ydelsesgrupper', 'Antal ledige', 'Ledige i pct.'],
    hierarchies: { _nykom: ['/1/', '/1/320/', '/1/183/'], _ygrpi09: ['/1/', '/2/', '/3/'] } as Record<
      string,
      string[]
    >,
    /** By benefit, area and month: number and share. */
    values: {
      '/': {
        'Hele landet': months([88080, 2.9], [89000, 3]),
        Faxe: months([458, 2.4], [460, 2.5]),
        Ishøj: months([null, null], [300, 3.1]),
        'Uoplyst område': months([9, 0], [8, 0]),
      },
    } as Record<string, Record<string, Record<string, readonly [number | null, number | null]>>>,
    /** Rows that are given once more. */
    again: [] as unknown[][],
  };
}

type Bank = ReturnType<typeof bankTable>;
type Indsats = ReturnType<typeof indsatsTable>;

function tableinfo({ updated, areas, values, variables }: Bank) {
  const years = [...new Set(Object.values(values).flatMap(Object.keys))].sort();
  const variable = (id: string, elimination: boolean, time: boolean, texts: [string, string][]) => ({
    id,
    text: id.toLowerCase(),
    elimination,
    time,
    values: texts.map(([code, text]) => ({ id: code, text })),
  });
  return {
    id: 'FREKVENS',
    text: 'Frekvens',
    unit: 'procent',
    suppressedDataValue: '0',
    updated,
    active: true,
    variables: [
      variable('OMRÅDE', true, false, Object.entries(areas).sort()),
      ...variables.map((v) =>
        variable(
          v.id,
          v.elimination,
          false,
          v.values.map((code) => [code, code]),
        ),
      ),
      variable(
        'Tid',
        false,
        true,
        years.map((year) => [year, year]),
      ),
    ],
  };
}

function jsonStat({ values }: Bank, asked: { code: string; values: string[] }[]) {
  const dimensions = asked.toSpliced(-1, 0, { code: 'ContentsCode', values: ['FREKVENS'] });
  const of = (code: string) => asked.find((one) => one.code === code)?.values ?? [];
  const dimension = Object.fromEntries(
    dimensions.map(({ code, values }) => [
      code,
      { label: code, category: { index: Object.fromEntries(values.map((value, i) => [value, i])) } },
    ]),
  );
  const id = dimensions.map(({ code }) => code);
  const size = dimensions.map(({ values }) => values.length);
  return {
    dataset: {
      dimension: { ...dimension, id, size, role: { metric: ['ContentsCode'], time: ['Tid'] } },
      label: 'Frekvens',
      source: 'Danmarks Statistik',
      value: of('OMRÅDE').flatMap((area) => of('Tid').map((year) => values[area]?.[year] ?? null)),
    },
  };
}

function indsatsInfo({ hierarchies, values }: Indsats) {
  const months = [...new Set(Object.values(values['/'] ?? {}).flatMap(Object.keys))].sort();
  const period = (period_id: string) => ({ period_id, period_name: period_id });
  return {
    table_id: 'ledige',
    periods: [
      { periodtype_id: 'QMAT', values: ['2024QMAT04', '2025QMAT01'].map(period) },
      { periodtype_id: 'M', values: months.map(period) },
    ],
    dimensions: Object.entries(hierarchies).map(([hierarchy_id, ids]) => ({
      dimension_id: hierarchy_id,
      hierarchies: [
        {
          hierarchy_id,
          levels: [{ level_id: 'l1', values: ids.map((value_id) => ({ value_id, value_name: '' })) }],
        },
      ],
    })),
  };
}

function indsatsData({ columns, values, again }: Indsats, query: URLSearchParams) {
  const periods = query.get('period.M')?.split(',') ?? [];
  const group = values[query.get('hierarchy._ygrpi09') ?? ''] ?? {};
  const areas = query.get('hierarchy._nykom') === '/' ? ['Hele landet'] : Object.keys(group);
  const rows = areas.flatMap((area) =>
    periods.flatMap((period) => {
      const found = group[area]?.[period];
      return found ? [[period, area, 'I alt', ...found].slice(0, columns.length)] : [];
    }),
  );
  return { columns, rows: [...rows, ...again] };
}

/** A running pair of publishers, whose tables a test changes. */
export class Publishers {
  bank = bankTable();
  indsats = indsatsTable();
  readonly asked: Asked[] = [];
  /** Each is asked until it no longer answers. */
  stands: Stand[] = [];
  private readonly server = createServer((request, response) => void this.answer(request, response));

  /** Starts them. @returns the address of both */
  start(): Promise<string> {
    return new Promise((resolve) => {
      this.server.listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}`),
      );
    });
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** As they are at first. */
  reset(): void {
    this.bank = bankTable();
    this.indsats = indsatsTable();
    this.asked.length = 0;
    this.stands = [];
  }

  /** Answers the next requests with a status, and so many times. */
  refuse(status: number, times = Number.POSITIVE_INFINITY, headers: Record<string, string> = {}): void {
    let left = times;
    this.stands.push((_, response) => {
      if (left === 0) return false;
      left -= 1;
      response
        .writeHead(status, headers)
        .end(JSON.stringify({ errorTypeCode: 'X', message: `Fejl ${status}` }));
      return true;
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request) text += part;
    const asked: Asked = {
      path: request.url ?? '',
      body: text === '' ? null : JSON.parse(text),
      authorization: request.headers.authorization,
    };
    this.asked.push(asked);
    if (this.stands.some((stand) => stand(asked, response))) return;
    const json = (value: unknown) =>
      response
        .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' })
        .end(JSON.stringify(value));
    const { pathname, searchParams } = new URL(asked.path, 'http://x');
    if (pathname === '/bank/tableinfo') json(tableinfo(this.bank));
    else if (pathname === '/bank/data') json(jsonStat(this.bank, asked.body?.variables ?? []));
    else if (pathname === '/indsats/table/ledige') json(indsatsInfo(this.indsats));
    else if (pathname === '/indsats/data/ledige') json(indsatsData(this.indsats, searchParams));
    else response.writeHead(404).end();
  }
}
