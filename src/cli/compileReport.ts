import { gzipSync } from 'node:zlib';
import type { CompiledData } from '../dataset/compile';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** What the compile step did, as text: every file with its size, plain and gzip, and the age of each referat. */
export function compileReport(compiled: CompiledData, texts: ReadonlyMap<string, string>, now: Date): string {
  const sizes = [...texts].map(([path, text]) => {
    const bytes = Buffer.byteLength(text);
    return `  ${kilobytes(bytes)} ${kilobytes(gzipSync(text).length)} gzip  ${path}`;
  });
  const ages = compiled.catalog.sources.map((source) => {
    const days = Math.floor((now.getTime() - Date.parse(source.date)) / 86_400_000);
    return `  ${source.id}: ${source.count} figures, ${days} days old`;
  });
  const checked = compiled.catalog.sources.reduce((sum, source) => sum + source.checked, 0);
  return [
    'Compiled data:',
    ...sizes,
    'Referater:',
    ...ages,
    `Checks: ${checked} computed, ${compiled.catalog.discrepancies.length} with a difference`,
  ].join('\n');
}
