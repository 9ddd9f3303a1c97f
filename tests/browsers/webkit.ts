/** WebKit as GTK has it, in a screen of its own, over WebDriver. Safari's engine, not Safari. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../freePort.mjs';
import type { BrowserKind, Driver } from './driver';
import { WebDriver } from './webDriver';

const NEEDED = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'];
const SCREEN = '-screen 0 1920x1400x24';
/**
 * Keeps what goes wrong in the page from here on. This protocol tells nothing of it, and lets nothing in before the
 * page has loaded; what goes wrong until then shows in a page that does not come.
 */
const LISTEN = `void (() => {
  const list = (window.problems ??= []);
  const consoleError = console.error;
  console.error = (...args) => { list.push('console: ' + args.join(' ')); consoleError(...args); };
  addEventListener('error', (event) => list.push('uncaught: ' + (event.error?.stack ?? event.message)));
  addEventListener('unhandledrejection', (event) => list.push('uncaught: ' + event.reason));
  addEventListener('securitypolicyviolation', (event) => list.push('policy: ' + event.violatedDirective));
})()`;
const TAKE = `window.problems?.splice(0) ?? []`;

async function launch(): Promise<Driver> {
  const port = await freePort();
  // A group of its own, so that the screen and the browser end with the driver.
  const child = spawn('xvfb-run', ['-a', '-s', SCREEN, 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const end = () => {
    process.off('exit', end);
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  process.on('exit', end);
  const address = `http://127.0.0.1:${port}`;
  try {
    await listening(address);
    const session = await WebDriver.start(address);
    const earlier: string[] = [];
    const collect = async () => {
      earlier.push(...((await session.evaluate(TAKE)) as string[]));
    };
    return {
      name: session.browser.replace('MiniBrowser', 'WebKitGTK'),
      goto: async (url) => {
        await collect();
        await session.goto(url);
        await session.evaluate(LISTEN);
      },
      evaluate: (expression) => session.evaluate(expression),
      click: (x, y) => session.click(x, y),
      press: (key) => session.press(key),
      chooseFile: (selector, path) => session.fill(selector, path),
      resize: (width, height) => resize(session, width, height),
      screenshot: async (path) => writeFile(path, await session.screenshot()),
      problems: async () => {
        await collect();
        return earlier.splice(0);
      },
      close: async () => {
        await session.close();
        end();
      },
    };
  } catch (error) {
    end();
    throw new Error(`WebKit could not be started: ${error}\n${output}`);
  }
}

/** Waits until the driver answers. */
async function listening(address: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await pause(100);
    }
  }
}

/** The window is asked for what the page shall have, and then for what the browser took of it for itself. */
async function resize(session: WebDriver, width: number, height: number): Promise<void> {
  await session.resizeWindow(width, height);
  await pause(300);
  const [w, h] = (await session.evaluate('[innerWidth, innerHeight]')) as [number, number];
  if (w === width && h === height) return;
  await session.resizeWindow(2 * width - w, 2 * height - h);
  await pause(300);
}

export const webkit: BrowserKind = {
  name: 'WebKit',
  present: () => NEEDED.every((path) => existsSync(path)),
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  launch,
};
