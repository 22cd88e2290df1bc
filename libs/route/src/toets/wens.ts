import type { Stand, Versieverwijzing } from '@routekaart/traject';
import { kort } from '../kort.js';
import { type Toets, eersteWeigering, nietGevonden, regelGeschonden } from './weigering.js';
import type { Wens } from '../wens/wens.js';
import { type Wensstap, wensstatusNa } from '../wens/wensstatus.js';

/** What somebody wants to do with one or more wensen: all of them, or none. */
export interface Wensvoorstel {
  readonly stap: Wensstap;
  readonly reden: string | null;
  readonly verwerktIn: Versieverwijzing | null;
}

/** Whether this may be done with this wens: in its order, with a reason where one is due, in a version that exists. */
export function toetsWens(voorstel: Wensvoorstel, wens: Wens, stand: Pick<Stand, 'stukversies'>): Toets {
  return eersteWeigering([
    () => opVolgorde(voorstel, wens),
    () => redenGenoemd(voorstel),
    () => versiePast(voorstel, wens, stand),
  ]);
}

function opVolgorde({ stap }: Wensvoorstel, { status, tekst }: Wens): Toets {
  return wensstatusNa(status, stap) === null
    ? regelGeschonden('WENS-01', 'stap', `“${kort(tekst, 60)}” is ${WOORD[status]}: ${DAARNA[status]}`)
    : null;
}

function redenGenoemd({ stap, reden }: Wensvoorstel): Toets {
  const nodig = stap === 'deels-overnemen' || stap === 'afwijzen';
  return nodig && (reden === null || reden.trim() === '')
    ? regelGeschonden(
        'WENS-02',
        'reden',
        'Geef de reden waarom de wens niet of niet helemaal wordt overgenomen.',
      )
    : null;
}

/** A wens is worked in after it was asked for: in a later version of the same stuk, or in a later stuk. */
function versiePast(
  { stap, verwerktIn }: Wensvoorstel,
  { behandeling, besluit }: Wens,
  { stukversies }: Pick<Stand, 'stukversies'>,
): Toets {
  if (stap !== 'verwerken') {
    return verwerktIn === null
      ? null
      : regelGeschonden('WENS-03', 'verwerktIn', 'Een versie hoort alleen bij verwerken.');
  }
  if (verwerktIn === null) {
    return regelGeschonden(
      'WENS-03',
      'verwerktIn',
      'Noem de versie van het stuk waarin de wens is verwerkt.',
    );
  }
  const { mijlpaal, nummer } = verwerktIn;
  if (!stukversies.some((versie) => versie.mijlpaal === mijlpaal && versie.nummer === nummer)) {
    return nietGevonden(
      'verwerktIn',
      `Van mijlpaal ${String(mijlpaal)} bestaat geen versie ${String(nummer)}.`,
    );
  }
  const later =
    mijlpaal > behandeling.mijlpaal || (mijlpaal === behandeling.mijlpaal && nummer > besluit.stukversie);
  return later
    ? null
    : regelGeschonden(
        'WENS-03',
        'verwerktIn',
        'Een wens wordt verwerkt in een latere versie dan waarover is besloten.',
      );
}

const WOORD: Readonly<Record<Wens['status'], string>> = {
  meegegeven: 'meegegeven',
  beoordeeld: 'beoordeeld',
  overgenomen: 'overgenomen',
  deels: 'deels overgenomen',
  niet: 'niet overgenomen',
  verwerkt: 'verwerkt',
  teruggekoppeld: 'teruggekoppeld',
};

const DAARNA: Readonly<Record<Wens['status'], string>> = {
  meegegeven: 'beoordeel hem eerst.',
  beoordeeld: 'geef nu een antwoord.',
  overgenomen: 'verwerk hem, of geef een ander antwoord.',
  deels: 'verwerk hem, of geef een ander antwoord.',
  niet: 'koppel dat terug, of geef een ander antwoord.',
  verwerkt: 'koppel dat terug.',
  teruggekoppeld: 'daarmee is hij afgerond.',
};

/** Whether these wensen may be kept together: they were given along with the same stuk. */
export function toetsWenscluster(wensen: readonly Wens[]): Toets {
  const stukken = new Set(wensen.map(({ behandeling }) => behandeling.mijlpaal));
  return stukken.size > 1
    ? regelGeschonden('WENS-04', 'wensen', 'Een cluster bestaat uit wensen bij één mijlpaal.')
    : null;
}
