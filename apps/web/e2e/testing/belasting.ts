import type { Page } from 'playwright-core';

/** What the main thread of the page did, and how long its longest uninterrupted task was. */
export interface Belasting {
  /** Milliseconds of work for each move: script, style and layout, which are the page's own. */
  readonly perBeweging: number;
  /** Milliseconds for each move with painting as well, which without a graphics card falls to the same thread. */
  readonly metSchilderen: number;
  /** The tasks over 50 ms, in milliseconds. */
  readonly langeTaken: readonly number[];
  /** Milliseconds between two frames, the slowest of every twenty left out. */
  readonly beeldtijd: number;
}

/** How long the reference takes on the machine for which the bounds are written, in milliseconds. */
const IJK = 20;

interface Meter {
  readonly lang: number[];
  readonly beelden: number[];
}

/**
 * Measures the page while something is done so many times. Work is counted in time of the thread itself, so that a busy
 * machine does not count; long tasks and frames are by the clock.
 */
export async function meetBelasting(
  venster: Page,
  bewegingen: number,
  beweeg: (nummer: number) => Promise<void>,
): Promise<Belasting> {
  const { werk, sluit } = await werkmeter(venster);
  await venster.evaluate(() => {
    const meter: Meter = { lang: [], beelden: [] };
    Object.assign(window, { meter });
    new PerformanceObserver((lijst) => {
      for (const { duration } of lijst.getEntries()) meter.lang.push(duration);
    }).observe({ type: 'longtask' });
    let vorige = performance.now();
    const beeld = (nu: number): void => {
      meter.beelden.push(nu - vorige);
      vorige = nu;
      requestAnimationFrame(beeld);
    };
    requestAnimationFrame(beeld);
  });
  const eerst = await werk();
  for (let nummer = 0; nummer < bewegingen; nummer += 1) await beweeg(nummer);
  const daarna = await werk();
  const { lang, beelden } = await venster.evaluate(() => (window as unknown as { meter: Meter }).meter);
  const opVolgorde = beelden.toSorted((a, b) => a - b);
  await sluit();
  return {
    perBeweging: (daarna.eigen - eerst.eigen) / bewegingen,
    metSchilderen: (daarna.alles - eerst.alles) / bewegingen,
    langeTaken: lang,
    beeldtijd: opVolgorde[Math.floor(opVolgorde.length * 0.95)] ?? Number.NaN,
  };
}

/**
 * How much slower this machine is now than the one for which the bounds are written; at least 1. Measured on a table of
 * a thousand cells that is made and laid out, in the same page and by the same clock: a bound holds times this.
 */
export async function traagheidVan(venster: Page): Promise<number> {
  const { werk, sluit } = await werkmeter(venster);
  const eerst = await werk();
  for (let keer = 0; keer < 20; keer += 1) await venster.evaluate(tekenTabel);
  const gedaan = (await werk()).alles - eerst.alles;
  await sluit();
  return Math.max(1, gedaan / 20 / IJK);
}

function tekenTabel(): void {
  const tabel = document.createElement('table');
  for (let rij = 0; rij < 50; rij += 1) {
    const regel = tabel.insertRow();
    for (let cel = 0; cel < 20; cel += 1) regel.insertCell().textContent = `${String(rij)}-${String(cel)}`;
  }
  document.body.append(tabel);
  tabel.getBoundingClientRect();
  tabel.remove();
}

interface Werk {
  readonly eigen: number;
  readonly alles: number;
}

interface Werkmeter {
  readonly werk: () => Promise<Werk>;
  readonly sluit: () => Promise<void>;
}

/** Counts the work of the main thread, in milliseconds of that thread. */
async function werkmeter(venster: Page): Promise<Werkmeter> {
  const cdp = await venster.context().newCDPSession(venster);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    werk: async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const van = (naam: string): number =>
        (metrics.find(({ name }) => name === naam)?.value ?? Number.NaN) * 1000;
      return {
        eigen: van('ScriptDuration') + van('RecalcStyleDuration') + van('LayoutDuration'),
        alles: van('TaskDuration'),
      };
    },
    sluit: async () => cdp.detach(),
  };
}
