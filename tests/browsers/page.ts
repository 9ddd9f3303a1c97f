/** A page as the journey meets it: parts found by role and name, and waited for. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from './driver';
import { look, type Seen } from './look';

/** A slow machine is not what is tested. */
const PATIENCE = 30_000;

export class Page {
  constructor(readonly driver: Driver) {}

  /** Runs a function in the page. It sees nothing but its arguments. */
  run<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    // Names of inner functions are kept by a helper of the compiler that the page does not have.
    const code = `(() => { const __name = (f) => f; return (${fn})(...${JSON.stringify(args)}); })()`;
    return this.driver.evaluate(code) as Promise<Awaited<R>>;
  }

  /** Opens an address anew, and waits until it has fetched what it needs: Firefox complains of what is cut off. */
  async open(url: string): Promise<void> {
    // Where only the hash differs, a browser keeps the page it has.
    await this.driver.goto('about:blank');
    await this.driver.goto(url);
    await this.see('h1');
    let fetched = -1;
    for (let still = 0; still < 5; ) {
      await pause(100);
      const now = await this.run(() => performance.getEntriesByType('resource').length);
      still = now === fetched ? still + 1 : 0;
      fetched = now;
    }
  }

  async reload(): Promise<void> {
    await this.open(await this.run(() => location.href));
  }

  /** Waits until a part is there and as it should be. */
  async see(
    what: string,
    name: string | null = null,
    as: (seen: Seen) => boolean = () => true,
  ): Promise<Seen> {
    let seen: Seen | null = null;
    const end = Date.now() + PATIENCE;
    do {
      // A page that is on its way cannot be asked.
      seen = await this.run(look, what, name).catch(() => null);
      if (seen && as(seen)) return seen;
      await pause(100);
    } while (Date.now() < end);
    const what_ = `${what}${name === null ? '' : ` “${name}”`}`;
    throw new Error(
      seen ? `${what_} is not as it should be: ${JSON.stringify(seen)}` : `There is no ${what_}`,
    );
  }

  /** Waits until a part has a text. */
  async read(what: string, text: string | RegExp): Promise<void> {
    await this.see(what, null, (seen) =>
      typeof text === 'string' ? seen.text.includes(text) : text.test(seen.text),
    );
  }

  /** Clicks on a part, once it can be used and has stood still for a while: what loads above moves it. */
  async click(what: string, name: string | null = null): Promise<void> {
    let place = '';
    let still = 0;
    const { x, y } = await this.see(what, name, (seen) => {
      const now = `${seen.x} ${seen.y}`;
      still = !seen.disabled && now === place ? still + 1 : 0;
      place = now;
      return still >= 5;
    });
    await this.driver.click(x, y);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.driver.press(key);
  }

  /** Clicks into a field and types over what is there. */
  async fill(what: string, name: string, text: string): Promise<void> {
    await this.click(what, name);
    await this.run(() => (document.activeElement as HTMLInputElement).select());
    await this.press(...text);
    await this.see(what, name, (seen) => seen.text === text);
  }

  /** Presses Tab until a part has the focus. */
  async tabTo(what: string, name: string): Promise<void> {
    await this.see(what, name);
    for (let presses = 0; presses < 80; presses += 1) {
      await this.press('Tab');
      if ((await this.run(look, what, name))?.focused) return;
    }
    throw new Error(`Tab does not come to ${what} “${name}”`);
  }

  /** Chooses in a select, whose list the system draws where no driver reaches it. */
  async choose(name: string, value: string): Promise<void> {
    await this.see('combobox', name);
    await this.run(
      (label, chosen) => {
        const select = [...document.querySelectorAll('select')].find(
          ({ labels, ariaLabel }) => (ariaLabel ?? labels[0]?.textContent?.trim()) === label,
        );
        if (!select) throw new Error(`There is no select ${label}`);
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      value,
    );
  }
}
