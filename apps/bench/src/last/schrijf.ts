import type { Meting } from './belast.js';
import { percentiel } from '../uitvoer/statistiek.js';
import { type Correctiecel, correctie, leesCorrectie } from '../schrijven/correctie.js';
import { Verbinding, post } from './verbinding.js';

/** Corrections of decisions, one after the other per cell and all cells at the same time. */
export interface Schrijflast {
  readonly poort: number;
  readonly traject: string;
  readonly cellen: readonly Correctiecel[];
  readonly seconden: number;
  /** Corrections at most: every one makes the dossier longer, and a real one stays short. */
  readonly hoogstens: number;
}

/** Corrects until the time is over; answers the rate and where each cell then stands. */
export async function schrijf({
  poort,
  traject,
  cellen,
  seconden,
  hoogstens,
}: Schrijflast): Promise<{ readonly meting: Meting; readonly cellen: readonly Correctiecel[] }> {
  const duren: number[] = [];
  const begin = performance.now();
  const einde = begin + seconden * 1000;
  let begonnen = 0;
  const na = await Promise.all(
    cellen.map(async (begincel) => {
      const verbinding = await Verbinding.open(poort);
      let cel = begincel;
      try {
        for (let nu = begin; nu < einde && begonnen < hoogstens; nu = performance.now()) {
          begonnen += 1;
          const start = performance.now();
          const verzoek = JSON.stringify(correctie(traject, cel));
          const { inhoud } = await verbinding.stuur(post(cel.token, verzoek), true);
          cel = leesCorrectie(cel, String(inhoud)).cel;
          duren.push(performance.now() - start);
        }
      } finally {
        verbinding.sluit();
      }
      return cel;
    }),
  );
  const perSeconde = (duren.length * 1000) / (performance.now() - begin);
  const gesorteerd = Float64Array.from(duren).sort();
  return {
    meting: { perSeconde, p50: percentiel(gesorteerd, 0.5), p99: percentiel(gesorteerd, 0.99) },
    cellen: na,
  };
}
