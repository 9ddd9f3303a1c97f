/**
 * `npm test`: everything, from a fresh clone: packages, Chromium, types, lint, unit tests, build, sizes and end-to-end
 * tests. Ends with a line `N passed, N failed`. Plain JavaScript without dependencies until they are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { ensureInstalled } from '../src/cli/install.mjs';

/** Where the texts of the referater may lie. */
const TEXTS = '../shared/referater';
const shell = process.platform === 'win32';
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
const npm = (script, ...args) =>
  run('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);

let passed = 0;
let failed = 0;
/** A step that passes or fails as a whole. */
function step(name, ok) {
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}
/** A port that nobody uses just now, so that a server left running elsewhere does not stop the tests. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
/** Adds the counts of a test runner's JSON report; a runner that did not get as far counts as one failure. */
function count(name, file, read, ok) {
  let counts = null;
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Reported below.
  }
  if (counts === null || counts.passed + counts.failed === 0) {
    step(`${name} ran`, false);
    return;
  }
  passed += counts.passed;
  failed += counts.failed;
  if (!ok && counts.failed === 0) step(name, false);
}

ensureInstalled();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

step('types', npm('types'));
step('lint', npm('lint'));
const unit = npm(
  'test:unit',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
);
count(
  'unit tests',
  'test-results/unit.json',
  (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests }),
  unit,
);

// The texts of the referater are not part of the project; where they lie beside it, every figure is looked up in them.
if (existsSync(TEXTS)) step('figures found in the texts', npm('data:verify', TEXTS));
else console.log(`- figures not looked up in the texts of the referater: ${TEXTS} is not here`);

if (step('build', npm('build'))) {
  step('sizes', npm('size'));
  if (step('Chromium', run('node', ['--import', 'tsx', 'tests/ensureChromium.ts']))) {
    process.env.PORT ??= String(await freePort());
    const e2e = npm('test:e2e');
    const read = (r) => ({ passed: r.stats.expected + r.stats.flaky, failed: r.stats.unexpected });
    // The browser's output folder is emptied by its runner, so its report stands beside it.
    count('end-to-end tests', 'test-results/e2e.json', read, e2e);
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
