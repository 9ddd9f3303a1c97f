import { gzipSync } from 'node:zlib';
import type { CompiledData } from '../dataset/compile/compile';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** The files of areas, so many alike that they are told as one. */
const AREAS = 'data/omraader/';

/** What the compile step did, as text: the files with their sizes, plain and gzip, and the age of each source. */
export function compileReport(compiled: CompiledData, texts: ReadonlyMap<string, string>, now: Date): string {
  const line = (name: string, own: readonly string[]) => {
    const plain = own.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const packed = own.reduce((sum, text) => sum + gzipSync(text).length, 0);
    return `  ${kilobytes(plain)} ${kilobytes(packed)} gzip  ${name}`;
  };
  const areas = [...texts].filter(([path]) => path.startsWith(AREAS));
  const sizes = [
    ...[...texts].filter(([path]) => !path.startsWith(AREAS)).map(([path, text]) => line(path, [text])),
    line(
      `${AREAS}: ${areas.length} files`,
      areas.map(([, text]) => text),
    ),
  ];
  const ages = compiled.catalog.sources.map((source) => {
    const days = Math.floor((now.getTime() - Date.parse(source.date)) / 86_400_000);
    return `  ${source.id}: ${source.count} figures, ${days} days old`;
  });
  const checked = compiled.catalog.sources.reduce((sum, source) => sum + source.checked, 0);
  return [
    'Compiled data:',
    ...sizes,
    'Sources:',
    ...ages,
    `Checks: ${checked} computed, ${compiled.catalog.discrepancies.length} with a difference`,
  ].join('\n');
}
