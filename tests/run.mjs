/**
 * `npm test`: everything, from a fresh clone: packages, Chromium, types, lint, unit tests, build, sizes and end-to-end
 * tests. Tells how long each part took and which tests were flaky, and ends with a line `N passed, N failed`. Plain
 * JavaScript without dependencies until they are installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureInstalled } from '../src/cli/install.mjs';
import { freePort } from './freePort.mjs';

/** Where the texts of the referater may lie. */
const TEXTS = '../shared/referater';
const shell = process.platform === 'win32';

/** Runs a command; true when it ends well. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', shell });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
const npm = (script, ...args) =>
  run('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);

let passed = 0;
let failed = 0;
const flaky = [];
const times = [];

/** Runs a part and keeps how long it took. */
async function timed(name, part) {
  const start = Date.now();
  const result = await part();
  times.push([name, Math.round((Date.now() - start) / 1000)]);
  return result;
}
/** A part that passes or fails as a whole. */
async function step(name, part) {
  const ok = await timed(name, part);
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}
/**
 * A part that is a test runner with a JSON report; one that did not get as far counts as one failure.
 * @param read gives the counts of the report, and the names of tests that passed at the second try only
 */
async function suite(name, file, part, read) {
  const ok = await timed(name, part);
  let counts = { passed: 0, failed: 0, flaky: [] };
  try {
    counts = { ...counts, ...read(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch {
    // Nothing was counted.
  }
  passed += counts.passed;
  failed += counts.failed;
  flaky.push(...counts.flaky);
  if (counts.passed + counts.failed === 0 || (!ok && counts.failed === 0)) {
    console.log(`✗ ${name}`);
    failed += 1;
  }
}
/** Names of the flaky tests in a report of Playwright, with the file each stands in. */
function flakyIn({ suites = [], specs = [] }) {
  const here = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, title }) => `${file}: ${title}`);
  return [...here, ...suites.flatMap(flakyIn)];
}

await timed('packages', ensureInstalled);
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

// The build under test does at once what waits some seconds for a reader.
process.env.REST_MS ??= '300';

await step('types', () => npm('types'));
await step('lint', () => npm('lint'));
await suite(
  'unit tests',
  'test-results/unit.json',
  () => npm('test:unit', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'),
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);

// The texts of the referater are not part of the project; where they lie beside it, every figure is looked up in them.
if (existsSync(TEXTS)) await step('figures found in the texts', () => npm('data:verify', TEXTS));
else console.log(`- figures not looked up in the texts of the referater: ${TEXTS} is not here`);

if (await step('build', () => npm('build'))) {
  await step('sizes', () => npm('size'));
  if (await step('Chromium', () => run('node', ['--import', 'tsx', 'tests/ensureChromium.ts']))) {
    process.env.PORT ??= String(await freePort());
    await suite(
      'end-to-end tests',
      // The browser's output folder is emptied by its runner, so its report stands beside it.
      'test-results/e2e.json',
      () => npm('test:e2e'),
      (report) => ({
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        flaky: flakyIn(report),
      }),
    );
  }
}

console.log(`\n${times.map(([name, seconds]) => `${String(seconds).padStart(5)} s  ${name}`).join('\n')}`);
const total = times.reduce((sum, [, seconds]) => sum + seconds, 0);
console.log(`${String(total).padStart(5)} s  in all`);
for (const name of flaky) console.log(`flaky: ${name}`);
console.log(`${flaky.length} flaky`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
