/**
 * `npm run size`: gzip size of what the first view loads and of what comes later, of what a page that is drawn ahead is seen
 * with, and the size of the single file as it lies on a disk, held against `size-budget.json`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface ManifestChunk {
  readonly file: string;
  readonly name?: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestChunk>>;

const DIST = 'dist';
const budget = JSON.parse(readFileSync('tests/size-budget.json', 'utf8')) as Record<string, number>;
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest;

const sizes = new Map<string, number>();

/** Fonts are compressed already; everything else is counted as a server would send it. */
function size(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(DIST, file));
  const sent = file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  sizes.set(file, sent);
  return sent;
}

/** Files that a chunk brings with it, itself included. */
function closure(name: string, files = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) closure(next, files);
  return files;
}

const page = readFileSync(join(DIST, 'shell.html'), 'utf8');
const entries = Object.keys(manifest).filter((name) => page.includes(manifest[name]?.file ?? ''));
if (entries.length === 0) throw new Error('The page loads nothing');
const fonts = readdirSync(join(DIST, 'assets'))
  .filter((file) => file.endsWith('.woff2'))
  .map((file) => `assets/${file}`);
const first = new Set([
  'shell.html',
  'data/catalog.json',
  ...fonts,
  ...entries.flatMap((name) => [...closure(name)]),
]);
/** Scripts that `src/build/scripts.ts` puts what draws charts into. */
const CHARTS = ['charts', 'library'];
const charts = Object.entries(manifest)
  .filter(([id, { name = '' }]) => id.startsWith('src/charts/') || CHARTS.includes(name))
  .flatMap(([id]) => [...closure(id)]);
if (!CHARTS.every((name) => charts.some((file) => file.startsWith(`assets/${name}-`))))
  throw new Error('The scripts of the charts have other names');
const withCharts = new Set([...first, ...charts]);
// By what lies there: scripts of the worker are not in the manifest.
const later = readdirSync(join(DIST, 'assets'))
  .filter((file) => /\.(js|css)$/.test(file))
  .map((file) => `assets/${file}`)
  .filter((file) => !withCharts.has(file));

const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + size(file), 0);

/** What is loaded before a page is seen that its file shows: the file, its sheets, and the script that says whether it may be seen. */
function drawnWith(path: string): string[] {
  const html = readFileSync(join(DIST, path), 'utf8');
  const linked = [
    ...html.matchAll(
      /<link rel="stylesheet"[^>]* href="(?:\.\.?\/)+([^"]+)"|<script src="(?:\.\.?\/)+([^"]+)"/g,
    ),
  ];
  return [path, ...linked.flatMap(([, sheet, script]) => sheet ?? script ?? [])];
}
const drawn = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) => /index\.html$/.test(path) && readFileSync(join(DIST, path), 'utf8').includes('data-drawn'),
  )
  .map((path) => total(drawnWith(path)));
if (drawn.length === 0) throw new Error('No page is drawn ahead');

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
for (const file of [...first].sort((a, b) => size(b) - size(a)))
  console.log(`  ${kilobytes(size(file)).padStart(9)}  ${file}`);

let over = false;
const single = statSync(join(DIST, 'noegletavlen.html')).size;
for (const [name, bytes, packing] of [
  ['first view', total(first), 'gzip'],
  ['first view with charts', total(withCharts), 'gzip'],
  ['largest page before its script', Math.max(...drawn), 'gzip'],
  ['everything else', total(later), 'gzip'],
  ['single file', single, 'as it lies'],
] as const) {
  const most = budget[name];
  if (most === undefined) throw new Error(`tests/size-budget.json has no “${name}”`);
  const ok = bytes <= most;
  over ||= !ok;
  console.log(`${ok ? '✓' : '✗'} ${name}: ${kilobytes(bytes)} ${packing} of at most ${kilobytes(most)}`);
}
process.exitCode = over ? 1 : 0;
