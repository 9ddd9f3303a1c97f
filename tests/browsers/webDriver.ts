/**
 * WebDriver (W3C) as far as the journey needs it: HTTP with JSON. Written here, as the library for it brings twenty
 * packages and wants a newer Node than the product does.
 */

/** The keys of the protocol that are not characters. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
/** The name under which the protocol hands over an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A session with a browser. */
export class WebDriver {
  private constructor(
    private readonly session: string,
    /** Name and version of the browser. */
    readonly browser: string,
  ) {}

  /** Starts a browser by the driver that listens at an address. */
  static async start(address: string): Promise<WebDriver> {
    const { sessionId, capabilities: has } = await send<{
      sessionId: string;
      capabilities: { browserName: string; browserVersion: string };
    }>('POST', `${address}/session`, { capabilities: {} });
    return new WebDriver(`${address}/session/${sessionId}`, `${has.browserName} ${has.browserVersion}`);
  }

  goto(url: string): Promise<void> {
    return this.post('url', { url });
  }

  /** The value of an expression in the page, awaited. */
  evaluate(expression: string): Promise<unknown> {
    return this.post('execute/sync', { script: `return ${expression}`, args: [] });
  }

  click(x: number, y: number): Promise<void> {
    return this.act('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    return this.act('key', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  /** Types into an element; a file field takes the path of a file. */
  async fill(selector: string, text: string): Promise<void> {
    const found = await this.post<Record<string, string>>('element', {
      using: 'css selector',
      value: selector,
    });
    await this.post(`element/${found[ELEMENT]}/value`, { text });
  }

  resizeWindow(width: number, height: number): Promise<void> {
    return this.post('window/rect', { x: 0, y: 0, width, height });
  }

  /** The picture of the window as PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(await send<string>('GET', `${this.session}/screenshot`), 'base64');
  }

  close(): Promise<void> {
    return send('DELETE', this.session);
  }

  private act(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    return this.post('actions', { actions: [{ type, id: type, actions }] });
  }

  private post<T>(command: string, body: object): Promise<T> {
    return send('POST', `${this.session}/${command}`, body);
  }
}

async function send<T>(method: string, address: string, body?: object): Promise<T> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${address}: ${value.error}: ${value.message}`);
  return value;
}
