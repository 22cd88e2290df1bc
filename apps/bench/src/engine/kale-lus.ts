import type { Dag, Kalender } from '@routekaart/kalender';
import type { Moment, Reden, Routeplan, Stap } from '@routekaart/route';

/** The least that a forecast of one step can hold: no rule made it. */
interface Kaal {
  readonly stap: Stap;
  readonly toestand: 'wacht';
  readonly gereed: Moment;
  readonly nietEerder: null;
  readonly dag: Moment;
  readonly grond: 'vergadering';
  readonly conflict: null;
  readonly plaats: number;
  readonly kalender: Kalender;
}

/**
 * What the objects alone cost: one binary search per step and an object of the size of a forecast, without any rule.
 * Right for nothing but the made-up Stand, where every step simply waits for the one before it.
 */
export function kalePrognoses({ peildatum, kalender, stappen }: Routeplan): readonly Kaal[] {
  const kaal = new Array<Kaal>(stappen.length);
  const begin = { vroegst: peildatum, laatst: peildatum };
  for (let positie = 0; positie < stappen.length; positie += 1) {
    const stap = stappen[positie];
    if (stap === undefined) continue;
    const gereed = kaal[stap.voorgangers[0] ?? -1]?.dag ?? begin;
    const plaats = eersteOpen(stap.lijst.aanleverdagen, gereed.laatst ?? peildatum);
    const laatst = stap.lijst.dagen[plaats] ?? null;
    kaal[positie] = {
      stap,
      toestand: 'wacht',
      gereed,
      nietEerder: null,
      dag: { vroegst: laatst, laatst },
      grond: 'vergadering',
      conflict: null,
      plaats,
      kalender,
    };
  }
  return kaal;
}

/** The reasons of such a forecast: when the stuk is ready, the meeting that was just missed, and the one that is made. */
export function kaleRedenen(
  { stap: { lijst, gremium }, gereed, plaats }: Kaal,
  peildatum: Dag,
): readonly Reden[] {
  const klaar = gereed.laatst ?? 0;
  const vergadering = lijst.vergaderingen[plaats - 1];
  const begin: Reden = { kind: 'gereed', moment: gereed };
  const slot: Reden = {
    kind: 'vergadering',
    gremium: gremium.naam,
    dag: lijst.dagen[plaats] ?? 0,
    aanleverdag: lijst.aanleverdagen[plaats] ?? 0,
    schriftelijk: lijst.vergaderingen[plaats]?.schriftelijk,
  };
  if (vergadering === undefined || vergadering.dag < klaar) {
    return [begin, slot];
  }
  const aanleverdag = lijst.aanleverdagen[plaats - 1] ?? 0;
  return [
    begin,
    {
      kind: 'overgeslagen',
      vergadering,
      waarom: {
        kind: 'gemist',
        aanleverdag,
        dagenTeLaat: klaar - aanleverdag,
        minstens: false,
        verstreken: aanleverdag < peildatum,
      },
    },
    slot,
  ];
}

function eersteOpen(aanleverdagen: readonly Dag[], klaar: Dag): number {
  let laag = 0;
  let hoog = aanleverdagen.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1;
    if ((aanleverdagen[midden] ?? 0) < klaar) {
      laag = midden + 1;
    } else {
      hoog = midden;
    }
  }
  return laag;
}
