/** Ways in which files go wrong: bytes, lines, cells, parts of an archive, branches of JSON. The same seed mutates the same. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sample } from './corpus';

/** Numbers from 0 to 1. */
type Random = () => number;

const whole = (random: Random, below: number): number => Math.floor(random() * below);
const pick = <T>(random: Random, list: readonly T[]): T => list[whole(random, list.length)] as T;

/** What cells are replaced by: numbers as nobody agrees on, signs of missing values, words of the product, and traps. */
const CELLS = [
  ...[
    '',
    ' ',
    '..',
    '-',
    '.',
    'x',
    '*',
    '0',
    '-0',
    '1e309',
    '1E5',
    'NaN',
    'Infinity',
    '0x1f',
    '1.234,5',
    '1,234.5',
  ],
  ...[
    '1.234',
    '1,234',
    '12 345',
    '1\u00a0234',
    '−5',
    '(12)',
    '12)',
    '3*',
    '1 2',
    '99999999999999999999',
    '4,9 %',
    '50 kr.',
  ],
  ...[
    'I alt',
    'Faxe',
    'faxe kommune',
    'Fakse',
    '320',
    '084',
    '84',
    '0',
    'Farum',
    'Christiansø',
    'Hele landet',
    'København ',
  ],
  ...[
    '2023',
    '2023K3',
    '2023M13',
    '2022QMAT02',
    'jan-23',
    '30.02.2023',
    '1900',
    '9999',
    'sep 2023',
    '2022/2023',
    '2023-09-31',
  ],
  ...[
    'kontanthjælp',
    'maal',
    'procent',
    'fleksjob-personer',
    '__proto__',
    'constructor',
    'toString',
    '=1+1',
    "'=1+1",
  ],
  ...[
    '"',
    '""',
    ';',
    ',',
    '\t',
    '\n',
    '\r',
    '\0',
    '\uFEFF',
    '\uFFFD',
    '\uD800',
    '😀',
    'é',
    'ﬁ',
    'İ',
    'a'.repeat(5000),
  ],
];

type Bytes = Uint8Array<ArrayBuffer>;

const joined = (...parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));

/** What is done to bytes, whatever they are. */
const ON_BYTES: readonly ((bytes: Bytes, random: Random, other: Bytes) => Bytes)[] = [
  (bytes, random) => {
    const changed = bytes.slice();
    for (let n = 1 + whole(random, 8); n > 0 && changed.length > 0; n -= 1)
      changed[whole(random, changed.length)] = whole(random, 256);
    return changed;
  },
  (bytes, random) => bytes.slice(0, whole(random, bytes.length)),
  (bytes, random) => bytes.slice(whole(random, bytes.length)),
  (bytes, random) => {
    const from = whole(random, bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + whole(random, 200)));
  },
  (bytes, random) => {
    const from = whole(random, bytes.length);
    const part = bytes.subarray(from, from + 1 + whole(random, 400));
    return joined(
      bytes.subarray(0, from),
      ...Array.from({ length: 1 + whole(random, 20) }, () => part),
      bytes.subarray(from),
    );
  },
  (bytes, random, other) =>
    joined(bytes.subarray(0, whole(random, bytes.length)), other.subarray(whole(random, other.length))),
  (bytes, random) =>
    joined(
      Uint8Array.from({ length: 1 + whole(random, 6) }, () => whole(random, 256)),
      bytes,
    ),
];

/** What is done to a text of lines and cells. */
const ON_TEXT: readonly ((text: string, random: Random) => string)[] = [
  (text, random) =>
    text.replaceAll(
      pick(random, [';', ',', '\t', '"', '\n']),
      pick(random, [';', ',', '\t', '|', '"', '\r', '\r\n', '']),
    ),
  (text, random) => cells(text, random, () => pick(random, CELLS)),
  (text, random) => cells(text, random, (cell) => cell + pick(random, CELLS)),
  (text, random) => cells(text, random, (cell) => `"${cell}"`),
  (text, random) => lines(text, (all) => all.toSpliced(whole(random, all.length), 1)),
  (text, random) => lines(text, (all) => all.toSpliced(whole(random, all.length), 0, pick(random, all))),
  (text, random) => lines(text, (all) => all.toSorted(() => random() - 0.5)),
  (text, random) => lines(text, (all) => all.toSpliced(0, whole(random, 3))),
  (text, random) =>
    lines(text, (all) => [
      ...Array.from({ length: 1 + whole(random, 4) }, () => pick(random, CELLS)),
      ...all,
    ]),
  (text, random) => {
    const at = whole(random, 4);
    return text.replace(/^.*$/gm, (line) =>
      line
        .split(/([;,])/)
        .toSpliced(2 * at, 2)
        .join(''),
    );
  },
  (text, random) => text.repeat(1 + whole(random, 3)),
  (text) => `\uFEFF${text}`,
];

function lines(text: string, change: (all: string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n');
}

/** Replaces one to four cells. */
function cells(text: string, random: Random, change: (cell: string) => string): string {
  let next = text;
  for (let n = 1 + whole(random, 4); n > 0; n -= 1) {
    const parts = next.split(/([;,\t\n"])/);
    const at = 2 * whole(random, Math.ceil(parts.length / 2));
    parts[at] = change(parts[at] ?? '');
    next = parts.join('');
  }
  return next;
}

/** Puts something else, or nothing, into one place of JSON. */
function branch(value: unknown, random: Random): unknown {
  const others: readonly unknown[] = [
    null,
    [],
    {},
    '',
    0,
    -1,
    1e9,
    'x',
    '3',
    true,
    [[]],
    { a: 1 },
    pick(random, CELLS),
  ];
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(random, others);
  const keys = Object.keys(value);
  if (keys.length === 0) return pick(random, others);
  const key = pick(random, keys);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const at = copy as Record<string, unknown>;
  if (random() < 0.2) delete at[key];
  else at[key] = branch(at[key], random);
  return copy;
}

/** One part of an archive changed, missing, or there under another name. */
function archive(bytes: Bytes, random: Random, other: Bytes): Bytes {
  const parts = Object.entries(unzipSync(bytes));
  const at = whole(random, parts.length);
  const [name, part] = parts[at] ?? ['', new Uint8Array()];
  const kind = random();
  const changed: (typeof parts)[number][] =
    kind < 0.1
      ? []
      : kind < 0.2
        ? [[pick(random, ['content.xml', 'xl/workbook.xml', 'a.txt']), part]]
        : [[name, change(new Uint8Array(part), random, other)]];
  return new Uint8Array(zipSync(Object.fromEntries(parts.toSpliced(at, 1, ...changed))));
}

const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  strToU8,
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
];

/** Changes a file, or a part of one. */
function change(bytes: Bytes, random: Random, other: Bytes): Bytes {
  if (random() < 0.35) return pick(random, ON_BYTES)(bytes, random, other);
  const text = strFromU8(bytes);
  if (/^[[{]/.test(text) && random() < 0.7) {
    try {
      return strToU8(JSON.stringify(branch(JSON.parse(text), random))) as Bytes;
    } catch {
      // It is JSON no more.
    }
  }
  const mutated = pick(random, ON_TEXT)(text, random);
  return new Uint8Array(random() < 0.9 ? strToU8(mutated) : pick(random, ENCODINGS)(mutated));
}

/** A file that is wrong in one to three ways. @param other one that parts are taken from */
export function mutate({ name, bytes }: Sample, other: Sample, random: Random): Sample {
  let changed = bytes;
  for (let n = 1 + whole(random, 3); n > 0; n -= 1) {
    const isArchive = changed[0] === 0x50 && changed[1] === 0x4b;
    try {
      changed =
        isArchive && random() < 0.7
          ? archive(changed, random, other.bytes)
          : change(changed, random, other.bytes);
    } catch {
      // An archive that is one no more.
      changed = change(changed, random, other.bytes);
    }
  }
  return { name, bytes: changed };
}
