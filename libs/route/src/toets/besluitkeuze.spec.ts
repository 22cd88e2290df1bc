import { describe, expect, it } from '@jest/globals';
import { type Rechtsregime, type Stand, UITKOMSTEN } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aTraject, dag } from '../testing/bouwers.js';
import { STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { toetsBesluit } from './besluit.js';
import { uitkomstenVoor, vormenVoor } from './besluitkeuze.js';

const OPEN = ['aangehouden', 'terugverwezen', 'teruggenomen', 'ingetrokken', 'van-de-agenda'];
const INSTEMMING = ['ingestemd', 'ingestemd-met-aanpassingen', 'niet-ingestemd'];

const TOESTEMMING: Rechtsregime = {
  code: 'toestemming',
  regel: 'De raad geeft toestemming.',
  vanaf: null,
  tot: null,
  termijn: null,
  bron: 'Wgr art. 1 lid 2',
};

/** The law asks the raad something. */
function metRecht(regime: Rechtsregime, besluitaard?: 'instemming'): Partial<Stand> {
  const traject = aTraject();
  return {
    rechtsregimes: [regime],
    stations: traject.stations.map((station) =>
      station.code === 'raad' ? { ...station, regime: regime.code } : station,
    ),
    mijlpalen: traject.mijlpalen.map((mijlpaal) =>
      besluitaard === undefined ? mijlpaal : { ...mijlpaal, besluitaard },
    ),
  };
}

function uitkomsten(stap: string, over: Partial<Stand> = {}): readonly string[] {
  const berekening = bereken(voorbeeld(over));
  return uitkomstenVoor(prognoseVan(stap, berekening).stap, berekening);
}

describe('uitkomstenVoor', () => {
  it('offers a raad instemming when no law asks for more', () => {
    expect(uitkomsten(STAP.raad)).toEqual([...INSTEMMING, ...OPEN]);
  });

  it('offers toestemming in place of instemming where the law asks it', () => {
    const toestemming = ['toestemming-verleend', 'toestemming-onthouden', ...OPEN];

    expect(uitkomsten(STAP.raad, metRecht(TOESTEMMING))).toEqual(toestemming);
    expect(uitkomsten(STAP.college, metRecht(TOESTEMMING))).not.toContain('toestemming-verleend');
  });

  it('offers instemming where the mijlpaal only asks that, or the law only gives a term', () => {
    const zienswijze = { ...TOESTEMMING, termijn: { weken: 8, recesTeltMee: true } };

    expect(uitkomsten(STAP.raad, metRecht(TOESTEMMING, 'instemming'))).toEqual([...INSTEMMING, ...OPEN]);
    expect(uitkomsten(STAP.raad, metRecht(zienswijze))).toEqual([...INSTEMMING, ...OPEN]);
  });

  it('offers sending back to those only who have somebody before them in their gemeente', () => {
    expect(uitkomsten(STAP.college)).not.toContain('terugverwezen');
    expect(uitkomsten(STAP.onsd)).not.toContain('terugverwezen');
  });

  it('offers taking note to a body that only advises, between the answers and putting off', () => {
    const gremia = voorbeeld().gremia.map((gremium) => ({ ...gremium, mandaat: 'adviseert' as const }));
    expect(uitkomsten(STAP.raad, { gremia })).toEqual([...INSTEMMING, 'ter-kennis-genomen', ...OPEN]);
    expect(uitkomsten(STAP.onsd)).not.toContain('ter-kennis-genomen');
  });

  it.each(UITKOMSTEN)('never offers a college what toetsBesluit refuses: %s', (uitkomst) => {
    const berekening = bereken(
      voorbeeld({ peildatum: dag('30-3'), besluiten: [aBesluit(STAP.onsd, '11-3')] }),
    );
    const prognose = prognoseVan(STAP.college, berekening);
    const aangeboden = uitkomstenVoor(prognose.stap, berekening).includes(uitkomst);
    const oordeel = toetsBesluit(
      {
        dag: dag('16-3'),
        uitkomst,
        vorm: null,
        stukversie: 1,
        toelichting: null,
        aanpassingen: uitkomst === 'ingestemd-met-aanpassingen' ? ['Meer budget'] : [],
      },
      prognose,
      berekening,
    );

    expect(aangeboden && oordeel !== null).toBe(false);
  });
});

describe('vormenVoor', () => {
  it.each([
    [true, ['hamerstuk', 'bespreekstuk', 'schriftelijk']],
    [false, ['hamerstuk', 'bespreekstuk']],
  ])('with a written round allowed: %s', (schriftelijk, verwacht) => {
    const stand = voorbeeld();
    const gremia = stand.gremia.map((gremium) => ({ ...gremium, schriftelijk }));
    const { stap } = prognoseVan(STAP.raad, bereken({ ...stand, gremia }));

    expect(vormenVoor(stap)).toEqual(verwacht);
  });
});
