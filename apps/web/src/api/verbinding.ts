import type { Eigenwerk } from './eigenwerk.js';
import { type Stroomantwoord, type Stroomvraag, Uitgelogd, leesStroom } from './leesstroom.js';
import type { Toegang } from './toegang.js';
import { TEKEN, langer, wachtTotBereikbaar } from './wachten.js';

/** What a reader may know of the line to the api. */
export interface Livestand {
  readonly soort: 'verbinden' | 'live' | 'verbroken' | 'uitgelogd';
  /** When the page last heard of the api: what is shown is of then. */
  readonly gehoord: Date;
  /** Somebody else recorded something since the reader last said to have seen it. */
  readonly nieuws: boolean;
}

/**
 * The line on which the api tells of new versies. It comes back by itself, with growing pauses that differ per page;
 * nothing is missed, because the first answer of every line is the versie of now.
 */
export class Verbinding {
  private huidig: Livestand = { soort: 'verbinden', gehoord: new Date(), nieuws: false };
  private readonly kijkers = new Set<() => void>();
  private readonly gezien = new Map<string, number>();
  private readonly tekens = new EventTarget();

  constructor(
    private readonly toegang: Toegang,
    private readonly eigenwerk: Eigenwerk,
  ) {}

  /** The state of now; the same object as long as nothing changed. */
  readonly stand = (): Livestand => this.huidig;

  /** Calls this on every change of the state, until the answer is called. */
  readonly kijk = (kijker: () => void): (() => void) => {
    this.kijkers.add(kijker);
    return () => {
      this.kijkers.delete(kijker);
    };
  };

  /** What the page asks from now on of this traject is at least of this versie. */
  ken(traject: string, versie: number): void {
    if (!this.gezien.has(traject)) this.gezien.set(traject, versie);
  }

  /** The api answered something else: a broken line is tried again at once. */
  readonly leeft = (): void => {
    if (this.huidig.soort === 'verbroken') this.tekens.dispatchEvent(new Event(TEKEN));
  };

  /** The reader has seen the news. */
  readonly nieuwsGezien = (): void => this.zet({ nieuws: false });

  /** Tells of each versie that makes the page old, until `einde`. */
  async volg(
    vraag: Stroomvraag,
    einde: AbortSignal,
    meld: (antwoord: Stroomantwoord) => void,
  ): Promise<void> {
    const isKlaar = (): boolean => einde.aborted;
    let pogingen = 0;
    while (!isKlaar()) {
      await wachtTotBereikbaar(einde, () => this.zet({ soort: 'verbroken' }));
      if (pogingen > 0) await langer(pogingen, einde, this.tekens);
      let terug = pogingen > 0;
      try {
        for await (const antwoord of leesStroom(vraag, this.toegang.token, onderbroken(einde))) {
          this.zet({ soort: 'live', gehoord: new Date() });
          pogingen = 0;
          if (antwoord === null) continue;
          if ((await this.isNieuw(antwoord)) || terug) meld(antwoord);
          terug = false;
        }
      } catch (fout) {
        if (isKlaar()) return;
        if (fout instanceof Uitgelogd && !(await this.vernieuw())) return;
        if (pogingen > 0) this.zet({ soort: 'verbroken' });
      }
      pogingen += 1;
    }
  }

  private async vernieuw(): Promise<boolean> {
    const gelukt = await this.toegang.vernieuw().catch(() => null);
    if (gelukt === false) this.zet({ soort: 'uitgelogd' });
    return gelukt !== false;
  }

  private async isNieuw({ data }: Stroomantwoord): Promise<boolean> {
    const gemeld = data?.trajectVersie as { readonly traject: string; readonly versie: number } | undefined;
    if (gemeld === undefined) return false;
    const { traject, versie } = gemeld;
    const eerder = this.gezien.get(traject) ?? versie;
    const vanAnderen = await this.eigenwerk.vanAnderen(eerder, versie);
    this.gezien.set(traject, versie);
    if (vanAnderen > 0) this.zet({ nieuws: true });
    return vanAnderen > 0;
  }

  private zet(deel: Partial<Livestand>): void {
    const eerder = this.huidig;
    this.huidig = { ...eerder, ...deel };
    if (eerder.soort === this.huidig.soort && eerder.nieuws === this.huidig.nieuws) return;
    for (const kijker of this.kijkers) kijker();
  }
}

/** Ends as well when the browser loses the network or the page is hidden: a hidden page needs no line. */
function onderbroken(einde: AbortSignal): AbortSignal {
  const breker = new AbortController();
  const breek = (): void => {
    if (!navigator.onLine || document.hidden) breker.abort();
  };
  const signal = AbortSignal.any([einde, breker.signal]);
  window.addEventListener('offline', breek, { signal });
  document.addEventListener('visibilitychange', breek, { signal });
  return signal;
}
