/**
 * `npm run test:browsers`: the main journey in Firefox and in WebKit, which `npm test` does not see. Needs a built
 * site. Installs the browsers where it may, and says which it had to leave out. `npm run test:browsers -- firefox`
 * runs one. Ends with a line `N passed, N failed`.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDebian } from '../debian';
import { serveSite } from '../site';
import type { BrowserKind, Driver } from './driver';
import { firefox } from './firefox';
import { JOURNEY, type Place } from './journey';
import { Page } from './page';
import { webkit } from './webkit';

const RESULTS = 'test-results';
const SIZE = [1280, 900] as const;

/** Runs a step. @returns what went wrong, or null */
async function attempt(go: () => Promise<void>, driver: Driver): Promise<string | null> {
  try {
    await go();
    const problems = await driver.problems();
    return problems.length === 0 ? null : `The browser complained: ${problems.join('; ')}`;
  } catch (error) {
    const problems = await driver.problems().catch(() => []);
    return [error instanceof Error ? error.message : String(error), ...problems].join('; ');
  }
}

/** Goes the whole journey in a browser. @returns how many of its steps failed */
async function travel(kind: BrowserKind, folder: string): Promise<number> {
  const site = await serveSite();
  const file = join(folder, 'noegletavlen.html');
  await cp('dist/noegletavlen.html', file);
  const driver = await kind.launch();
  const place: Place = { url: site.url, file: pathToFileURL(file).href, folder, closeSite: site.close };
  let failed = 0;
  console.log(`\n${driver.name}`);
  try {
    await driver.resize(...SIZE);
    for (const [i, { name, go }] of JOURNEY.entries()) {
      const wrong = await attempt(() => go(new Page(driver), place), driver);
      console.log(`${wrong === null ? '✓' : '✗'} ${kind.name}: ${name}`);
      if (wrong === null) continue;
      failed += 1;
      const picture = join(RESULTS, `${kind.name.toLowerCase()}-${i + 1}.png`);
      await driver.screenshot(picture).catch(() => {});
      console.log(`  ${wrong}\n  ${picture}`);
    }
  } finally {
    await driver.close();
    await site.close();
  }
  return failed;
}

// Whoever stops the run stops the browsers too.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const only = process.argv[2] ?? '';
await mkdir(RESULTS, { recursive: true });
let passed = 0;
let failed = 0;
for (const kind of [firefox, webkit].filter(({ name }) => name.toLowerCase().includes(only))) {
  if (!kind.present()) installDebian(...kind.packages);
  if (!kind.present()) {
    console.log(
      `- ${kind.name} left out: it is not here (on Debian: apt-get install ${kind.packages.join(' ')})`,
    );
    continue;
  }
  const folder = await mkdtemp(join(tmpdir(), 'noegletavlen-browser-'));
  const wrong = await travel(kind, folder);
  await rm(folder, { recursive: true });
  failed += wrong;
  passed += JOURNEY.length - wrong;
}
console.log(`${passed} passed, ${failed} failed`);
// Nothing seen is nothing passed.
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
