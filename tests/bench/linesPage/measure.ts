/** Measures in the page, with the same clock and the same steps for all that is measured. */

/** Something that draws a chart. */
export interface Subject {
  /** Starts to draw in an empty element; returns what takes it away again. */
  readonly mount: (element: HTMLElement) => () => void;
  /** Whether every line is there to be painted. */
  readonly drawn: (element: HTMLElement) => boolean;
  /** The part that takes the pointer. */
  readonly plot: (element: HTMLElement) => Element | null;
  /** What it listens to. */
  readonly move: 'pointermove' | 'mousemove';
  /** The text that reads out what is pointed at. */
  readonly read: (element: HTMLElement) => string;
}

/** Milliseconds from the call that mounts. */
export interface Mounted {
  /** Until the main thread is done with the frame that has the lines. */
  readonly painted: number;
  /** Until that frame is on the screen. */
  readonly shown: number;
}

/** A sweep of the pointer. */
export interface Swept {
  /** Milliseconds until what the last move draws is painted. */
  readonly painted: number;
  /** How many different texts were read out. */
  readonly texts: number;
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
/** A task of its own; asked for in a frame it comes after that frame's painting. */
const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** When the frame that is being made is on the screen, by a text in it (Element Timing). */
function shown(): Promise<number> {
  return new Promise((resolve) => {
    const mark = document.createElement('p');
    mark.setAttribute('elementtiming', 'mark');
    mark.textContent = 'x';
    document.body.append(mark);
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntries() as (PerformanceEntry & { renderTime: number })[];
      if (!entry) return;
      observer.disconnect();
      mark.remove();
      resolve(entry.renderTime);
    }).observe({ type: 'element' });
  });
}

/** Mounts a chart and waits until it is on the screen; also returns what takes it away again. */
export async function measureMount(subject: Subject, element: HTMLElement): Promise<[Mounted, () => void]> {
  await frame();
  await task();
  const start = performance.now();
  const away = subject.mount(element);
  do await frame();
  while (!subject.drawn(element));
  const screen = shown();
  await task();
  const painted = performance.now() - start;
  return [{ painted, shown: (await screen) - start }, away];
}

/** Moves the pointer over a chart from end to end, each step waiting for what it draws. */
export async function measureSweep(subject: Subject, element: HTMLElement, steps: number): Promise<Swept> {
  const plot = subject.plot(element);
  if (!plot) throw new Error('There is nothing to point at');
  const { left, top, width, height } = plot.getBoundingClientRect();
  const texts = new Set<string>();
  const Type = subject.move === 'pointermove' ? PointerEvent : MouseEvent;
  const start = performance.now();
  for (let i = 0; i < steps; i += 1) {
    const at = { clientX: left + (width * (i + 0.5)) / steps, clientY: top + height / 2 };
    plot.dispatchEvent(new Type(subject.move, { ...at, movementX: 1, bubbles: true, view: window }));
    await frame();
    await task();
    texts.add(subject.read(element));
  }
  return { painted: performance.now() - start, texts: texts.size };
}
