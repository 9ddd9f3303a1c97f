/**
 * Everything own as one file, and back. The file is gzip of lines of JSON: a head with format and version, a line for
 * each data set followed by one for each of its files, a line for each remembered mapping and each text of minutes that is
 * kept, and an end that counts them.
 * It is written and read line by line, so that it may be larger than what can be held at once. A data set of which a file
 * is lost is left out, which is reported. A backup is checked whole before anything of it is kept: the shape of every line,
 * and that data sets and files name nothing that the data set does not declare. What only the catalogue could tell refuses
 * none, or a backup would be worth nothing once an area has gone from the lists.
 */
import * as v from 'valibot';
import type { ObservationFile } from '../../../model/catalog';
import type { Mapping } from '../../../model/mapping';
import { type BackupProblem, filesOf, isOwn, type Restored } from '../../../model/ownData';
import type { OwnDataset } from '../../../model/ownDataset';
import { checkFile } from '../../files/columnar';
import { StoreError } from '../database';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  datasetLine,
  endLine,
  fileLine,
  headLine,
  mappingLine,
  textLine,
} from './backupSchema';
import type { OwnStore } from './contract';
import { type Declaration, danglingInFile, danglingInLayer, declaredBy } from './dangling';
import { hasHalf, withoutHalves } from './halves';
import { heldIds } from './holds';
import { packed, unpacked } from './typedJson';

/** The texts of minutes that are kept beside figures, by the ids of their sources. What a text is, their keeper knows. */
export interface KeptTexts {
  sources(): Promise<readonly string[]>;
  /** Null for one that is not there or cannot be read. */
  text(source: string): Promise<object | null>;
  /** A text as it is found in a file; null for what is none. */
  check(json: unknown): object | null;
  /** @throws {StoreError} */
  put(source: string, text: object): Promise<void>;
}

/** Keeps no texts. */
const NO_TEXTS: KeptTexts = {
  sources: async () => [],
  text: async () => null,
  check: () => null,
  put: async () => {},
};

/**
 * What is unpacked at most: characters of one line and of all, lists and objects and entries of one line, lines, data
 * sets and mappings; far beyond what a browser keeps and a reader brings in. A line is read in one go, and brackets cost
 * many times the room that their signs take.
 */
export const BACKUP_LIMITS = {
  line: 256_000_000,
  brackets: 4_000_000,
  commas: 40_000_000,
  all: 4_000_000_000,
  lines: 500_000,
  datasets: 2_000,
  mappings: 10_000,
};

/** How long work goes on before the page may draw and answer; ms. */
const SLICE = 30;

/** Bytes that are unpacked at once. */
const PIECE = 4096;

class BackupError extends Error {
  override name = 'BackupError';
  constructor(
    readonly why: BackupProblem['problem'],
    readonly detail = '',
  ) {
    super(`${why} ${detail}`);
  }
}

/** Whether all of a data set's files are there and can be read. */
async function isWhole(dataset: OwnDataset, store: OwnStore): Promise<boolean> {
  for (const path of filesOf(dataset.layer)) {
    try {
      checkFile(await store.file(path));
    } catch (error) {
      if (error instanceof StoreError) throw error;
      return false;
    }
  }
  return true;
}

async function* linesOf(
  store: OwnStore,
  texts: KeptTexts,
  made: Date,
  leaveOut: (name: string) => void,
): AsyncGenerator<string> {
  let count = 0;
  const line = (entry: object) => {
    count += 1;
    return `${withoutHalves(JSON.stringify(entry))}\n`;
  };
  yield line({ type: 'head', format: BACKUP_FORMAT, version: BACKUP_VERSION, made: made.toISOString() });
  for (const { name } of await store.unreadable()) leaveOut(name);
  for (const dataset of (await store.list()).reverse()) {
    // A part of one could not be restored.
    if (!(await isWhole(dataset, store))) {
      leaveOut(dataset.name);
      continue;
    }
    yield line({ type: 'dataset', dataset });
    for (const path of filesOf(dataset.layer)) {
      const file = await store.file(path);
      if (file) yield line({ type: 'file', path, file: packed(file) });
    }
  }
  for (const [signature, mapping] of await store.mappings())
    yield line({ type: 'mapping', signature, mapping });
  for (const source of await texts.sources()) {
    const text = await texts.text(source);
    if (text) yield line({ type: 'text', source, text });
  }
  yield line({ type: 'end', lines: count });
}

/**
 * Everything own that can be read as one file.
 * @param leaveOut told the names of what cannot
 * @param texts those that are kept beside it
 * @throws {StoreError}
 */
export async function writeBackup(
  store: OwnStore,
  made: Date,
  leaveOut: (name: string) => void = () => {},
  texts: KeptTexts = NO_TEXTS,
): Promise<Blob> {
  const lines = linesOf(store, texts, made, leaveOut);
  const text = new ReadableStream<string>({
    pull: async (controller) => {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const zipped = text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  return new Blob([await new Response(zipped).blob()], { type: 'application/gzip' });
}

/** A file in small pieces, one when it is asked for: each is unpacked in one go, to a thousand times as much at worst. */
function inPieces(file: Blob): ReadableStream<BufferSource> {
  const reader = file.stream().getReader();
  let part = new Uint8Array();
  return new ReadableStream<BufferSource>({
    pull: async (controller) => {
      while (part.length === 0) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        part = value;
      }
      controller.enqueue(part.subarray(0, PIECE));
      part = part.subarray(PIECE);
    },
    cancel: () => reader.cancel(),
  });
}

const [COMMA, SQUARE, CURLY] = [44, 91, 123];

/** The lines of a file; now and then the page gets time to draw and answer. @throws {BackupError} when it is no gzip, is cut, or unpacks to too much */
async function* readLines(file: Blob, limits: typeof BACKUP_LIMITS): AsyncGenerator<string> {
  const reader = inPieces(file)
    .pipeThrough(
      new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
    )
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }) as ReadableWritablePair<string>)
    .getReader();
  let rest: string[] = [];
  let [length, brackets, commas] = [0, 0, 0];
  let all = 0;
  let since = performance.now();
  const breathe = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
  const isLong = () => performance.now() - since > SLICE;
  const take = (part: string) => {
    rest.push(part);
    length += part.length;
    for (let at = 0; at < part.length; at += 1) {
      const sign = part.charCodeAt(at);
      if (sign === COMMA) commas += 1;
      else if (sign === SQUARE || sign === CURLY) brackets += 1;
    }
    if (length > limits.line || brackets > limits.brackets || commas > limits.commas)
      throw new BackupError('too-large');
  };
  try {
    for (;;) {
      if (isLong()) await breathe();
      const { done, value } = await reader.read().catch(() => {
        throw new BackupError(all === 0 ? 'not-a-backup' : 'cut');
      });
      if (done) break;
      all += value.length;
      if (all > limits.all) throw new BackupError('too-large');
      let from = 0;
      for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', from)) {
        take(value.slice(from, at));
        yield rest.join('');
        if (isLong()) await breathe();
        rest = [];
        [length, brackets, commas] = [0, 0, 0];
        from = at + 1;
      }
      take(value.slice(from));
    }
    // What is written ends with a line; anything after the last is what is left of one.
    if (length > 0) throw new BackupError(all === length ? 'not-a-backup' : 'cut');
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** A line as JSON of a shape, without what else it has: nobody knows what that would do. */
function parse<T extends v.GenericSchema>(json: unknown, schema: T, at: string): v.InferOutput<T> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (!result.success) throw new BackupError('broken', `${at}.${v.getDotPath(result.issues[0]) ?? ''}`);
  return result.output;
}

/** What a backup holds, piece by piece. */
type Piece =
  | { readonly type: 'dataset'; readonly dataset: OwnDataset }
  | { readonly type: 'file'; readonly path: string; readonly file: ObservationFile }
  | { readonly type: 'mapping'; readonly signature: string; readonly mapping: Mapping }
  | { readonly type: 'text'; readonly source: string; readonly text: object };

/** The pieces of a backup, each checked. @throws {BackupError} */
async function* readPieces(
  file: Blob,
  texts: KeptTexts,
  limits: typeof BACKUP_LIMITS,
): AsyncGenerator<Piece> {
  let number = 0;
  let ended = false;
  let datasets = 0;
  let mappings = 0;
  /** Paths of the data set read last whose files have not been met, and what it has. */
  let wanted = new Set<string>();
  let declared: Declaration | null = null;
  const whole = () => {
    if (wanted.size > 0) throw new BackupError('broken', `linje ${number}: ${[...wanted][0]}`);
  };
  for await (const line of readLines(file, limits)) {
    number += 1;
    if (number > limits.lines) throw new BackupError('too-large');
    const at = `linje ${number}`;
    if (ended) throw new BackupError('broken', at);
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw new BackupError(number === 1 ? 'not-a-backup' : 'broken', at);
    }
    if (hasHalf(line)) throw new BackupError('broken', at);
    const none = (code: string | null) => {
      if (code !== null) throw new BackupError('broken', `${at}: ${code}`);
    };
    const type = (json as { type?: unknown } | null)?.type;
    if (number === 1) {
      if (!v.is(headLine, json)) throw new BackupError('not-a-backup');
      if (json.version > BACKUP_VERSION) throw new BackupError('newer', String(json.version));
    } else if (type === 'dataset') {
      whole();
      datasets += 1;
      if (datasets > limits.datasets) throw new BackupError('too-large');
      const { dataset } = parse(json, datasetLine, at);
      wanted = new Set(filesOf(dataset.layer));
      declared = declaredBy(dataset);
      none(danglingInLayer(dataset, declared));
      yield { type, dataset };
    } else if (type === 'file') {
      const { path, file: content } = parse(json, fileLine, at);
      if (!declared || !wanted.delete(path)) throw new BackupError('broken', `${at}: ${path}`);
      let observations: ObservationFile;
      try {
        observations = unpacked(content);
      } catch {
        throw new BackupError('broken', `${at}: ${path}`);
      }
      none(danglingInFile(observations, declared));
      yield { type, path, file: observations };
    } else if (type === 'mapping') {
      mappings += 1;
      if (mappings > limits.mappings) throw new BackupError('too-large');
      const { signature, mapping } = parse(json, mappingLine, at);
      yield { type, signature, mapping };
    } else if (type === 'text') {
      whole();
      const { source, text } = parse(json, textLine, at);
      const checked = texts.check(text);
      if (!checked) throw new BackupError('broken', `${at}: ${source}`);
      yield { type, source, text: checked };
    } else {
      whole();
      const { lines } = parse(json, endLine, at);
      if (lines !== number - 1) throw new BackupError('cut');
      ended = true;
    }
  }
  if (!ended) throw new BackupError(number === 0 ? 'not-a-backup' : 'cut');
}

/**
 * Adds what a backup holds to what is there. The whole file is checked before anything is kept; if the room runs out,
 * what was added is taken out again. A data set that is there already, by its id or its figures, is left as it is, and so
 * is a mapping of the same columns, and a text of the same source. A text whose figures are not there is left out, and so
 * is one that there is no room for: figures are what they are without it. Never throws.
 */
export async function restoreBackup(
  file: Blob,
  store: OwnStore,
  texts: KeptTexts = NO_TEXTS,
  limits = BACKUP_LIMITS,
): Promise<Restored | BackupProblem> {
  const added: string[] = [];
  try {
    for await (const _ of readPieces(file, texts, limits));
    const there = await store.list();
    const known = new Set(there.flatMap(({ id, fingerprint }) => [id, fingerprint]));
    const mapped = new Set((await store.mappings()).map(([signature]) => signature));
    const withText = new Set(await texts.sources());
    let textsAdded = 0;
    let doubled = 0;
    let next: { dataset: OwnDataset; files: [string, ObservationFile][] } | null = null;
    const keep = async () => {
      if (!next) return;
      await store.put(next.dataset, next.files);
      added.push(next.dataset.id);
      next = null;
    };
    for await (const piece of readPieces(file, texts, limits)) {
      if (piece.type === 'file') {
        next?.files.push([piece.path, piece.file]);
        continue;
      }
      await keep();
      if (piece.type === 'text') {
        const { source, text } = piece;
        if (withText.has(source) || (isOwn(source) && !known.has(source))) continue;
        textsAdded += await texts.put(source, text).then(
          () => 1,
          () => 0,
        );
      } else if (piece.type === 'mapping') {
        if (!mapped.has(piece.signature)) await store.rememberMapping(piece.signature, piece.mapping);
      } else if (known.has(piece.dataset.id) || known.has(piece.dataset.fingerprint)) {
        doubled += 1;
      } else {
        known.add(piece.dataset.id).add(piece.dataset.fingerprint);
        next = { dataset: piece.dataset, files: [] };
      }
    }
    await keep();
    return { added: added.length, there: doubled, texts: textsAdded };
  } catch (error) {
    for (const id of added) await store.remove(id).catch(() => {});
    const held = await heldIds();
    if (added.length > 0 && held) await store.purge(held).catch(() => {});
    if (error instanceof BackupError) return { problem: error.why, detail: error.detail };
    return { problem: error instanceof StoreError ? error.reason : 'unavailable', detail: '' };
  }
}
