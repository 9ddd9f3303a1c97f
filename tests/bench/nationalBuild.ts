import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from './median';
import { writeNationalFolder } from './nationalData';

/** The goal: so many bytes of catalogue, gzip. */
const GOAL = 100_000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Most memory a running process has had, in bytes; 0 where the system does not tell. */
function peak(pid: number): number {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return 0;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) * 1024;
}

/** Runs Vite's build. @returns how long it took, in ms, and its most memory, in bytes */
function build(args: readonly string[], data: string): Promise<{ time: number; memory: number }> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner', '--logLevel', 'error', ...args],
    { env: { ...process.env, NOEGLETAVLEN_DATA: data }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, peak(child.pid ?? 0));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ time: performance.now() - started, memory });
      else reject(new Error(`The build ended with ${code}`));
    });
  });
}

/** Builds the site with a data folder of national size, both in a temporary folder, and tells of time and sizes. */
export async function measureNationalBuild(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'noegletavlen-'));
  try {
    const [data, site] = [join(folder, 'data'), join(folder, 'site')];
    const figures = writeNationalFolder(data);
    const csv = readdirSync(join(data, 'referater')).reduce(
      (sum, source) => sum + statSync(join(data, 'referater', source, 'noegletal.csv')).size,
      0,
    );
    console.log(`  ${figures} figures, ${(csv / 1e6).toFixed(0)} MB of CSV`);
    const { time, memory } = await build(['--outDir', site, '--emptyOutDir'], data);
    console.log(`  build: ${(time / 1000).toFixed(1)} s, ${(memory / 1e6).toFixed(0)} MB at the peak`);

    const paths = readdirSync(join(site, 'data'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.json'),
    );
    const packed = new Map(
      paths.map((path) => [path, gzipSync(readFileSync(join(site, 'data', path))).length]),
    );
    const sizes = (begin: string) =>
      [...packed].filter(([path]) => path.startsWith(begin)).map(([, size]) => size);
    const catalog = packed.get('catalog.json') ?? 0;
    const plain = statSync(join(site, 'data', 'catalog.json')).size;
    console.log(`  ${paths.length} files of data`);
    console.log(
      `  ${catalog <= GOAL ? '✓' : '✗'} catalogue: ${kilobytes(catalog)} gzip of at most ${kilobytes(GOAL)}, ${kilobytes(plain)} plain`,
    );
    for (const name of ['noegletal', 'omraader']) {
      const own = sizes(name);
      console.log(
        `  ${name}: ${own.length} files, median ${kilobytes(median(own))} gzip, largest ${kilobytes(Math.max(...own))} gzip`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
