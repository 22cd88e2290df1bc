import type { Page } from 'playwright-core';

/** What the main thread of the page did, and how long its longest uninterrupted task was. */
export interface Belasting {
  /** Milliseconds of work for each move: script, style, layout and paint, without waiting for others. */
  readonly perBeweging: number;
  /** The tasks over 50 ms, in milliseconds. */
  readonly langeTaken: readonly number[];
  /** Milliseconds between two frames, the slowest of every twenty left out. */
  readonly beeldtijd: number;
}

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
  const cdp = await venster.context().newCDPSession(venster);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const werk = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
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
  const gedaan = (await werk()) - eerst;
  const { lang, beelden } = await venster.evaluate(() => (window as unknown as { meter: Meter }).meter);
  const opVolgorde = beelden.toSorted((a, b) => a - b);
  await cdp.detach();
  return {
    perBeweging: gedaan / bewegingen,
    langeTaken: lang,
    beeldtijd: opVolgorde[Math.floor(opVolgorde.length * 0.95)] ?? Number.NaN,
  };
}
