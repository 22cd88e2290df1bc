import { describe, expect, it } from '@jest/globals';
import type { Besluitaard, Rechtsregime, Uitkomst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, dag } from '../testing/bouwers.js';
import { STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { toetsBesluit } from './besluit.js';
import { toetsCorrectie } from './correctie.js';
import type { Toets } from './weigering.js';

const TOESTEMMING: Rechtsregime = {
  code: 'toestemming',
  regel: 'De raad geeft toestemming.',
  vanaf: null,
  tot: dag('30-6-2022'),
  termijn: null,
  bron: 'Wgr art. 1 lid 2',
};
const ZIENSWIJZE: Rechtsregime = {
  ...TOESTEMMING,
  code: 'zienswijze',
  termijn: { weken: 8, recesTeltMee: true },
};

/** The raad of 13-4 is next; `regime` is the law of its station, `aard` what the Mijlpaal asks. */
function wereld(regime: Rechtsregime | null, aard?: Besluitaard) {
  const basis = voorbeeld({
    peildatum: dag('30-4'),
    besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')],
  });
  return {
    ...basis,
    rechtsregimes: regime === null ? [] : [regime],
    stations: basis.stations.map((station) =>
      station.code === 'raad' ? { ...station, regime: regime?.code ?? null } : station,
    ),
    mijlpalen: basis.mijlpalen.map((mijlpaal) => ({
      ...mijlpaal,
      ...(aard === undefined ? {} : { besluitaard: aard }),
    })),
  };
}

const voorstel = (uitkomst: Uitkomst, opDag = '13-4') => ({
  dag: dag(opDag),
  uitkomst,
  vorm: null,
  stukversie: 1,
  toelichting: null,
  aanpassingen: uitkomst === 'ingestemd-met-aanpassingen' ? ['Meer budget'] : [],
});

function toets(uitkomst: Uitkomst, stand = wereld(null)): Toets {
  const berekening = bereken(stand);
  return toetsBesluit(voorstel(uitkomst), prognoseVan(STAP.raad, berekening), berekening);
}

const INSTEMMEND = ['ingestemd', 'ingestemd-met-aanpassingen', 'niet-ingestemd'] as const;
const TOESTEMMEND = ['toestemming-verleend', 'toestemming-onthouden'] as const;

describe('what a besluit answers', () => {
  it.each(TOESTEMMEND)('is %s where the law of the station asks toestemming', (uitkomst) => {
    expect(toets(uitkomst, wereld(TOESTEMMING))).toBeNull();
    expect(toets(uitkomst, wereld(TOESTEMMING, 'volgens-recht'))).toBeNull();
  });

  it.each(INSTEMMEND)('is not %s where the law asks toestemming', (uitkomst) => {
    expect(toets(uitkomst, wereld(TOESTEMMING))).toEqual({
      soort: 'regel',
      code: 'BESLUIT-11',
      veld: 'uitkomst',
      melding:
        'De wet vraagt raad Alblasserdam hier om toestemming: leg vast dat die is verleend of onthouden.',
    });
  });

  it.each(TOESTEMMEND)('is not %s where the mijlpaal asks an instemming', (uitkomst) => {
    expect(toets(uitkomst, wereld(TOESTEMMING, 'instemming'))).toMatchObject({
      code: 'BESLUIT-11',
      melding: 'Aan raad Alblasserdam wordt hier geen toestemming gevraagd.',
    });
    expect(toets(uitkomst, wereld(null, 'instemming'))).toMatchObject({ code: 'BESLUIT-11' });
  });

  it.each(INSTEMMEND)('is %s where the mijlpaal asks an instemming', (uitkomst) => {
    expect(toets(uitkomst, wereld(TOESTEMMING, 'instemming'))).toBeNull();
  });

  it('is no toestemming where the law asks a zienswijze', () => {
    expect(toets('ingestemd', wereld(ZIENSWIJZE))).toBeNull();
    expect(toets('toestemming-verleend', wereld(ZIENSWIJZE))).toMatchObject({ code: 'BESLUIT-11' });
  });

  it.each([...INSTEMMEND, ...TOESTEMMEND])('may be %s where nobody said what is asked', (uitkomst) => {
    expect(toets(uitkomst)).toBeNull();
  });

  it.each(['aangehouden', 'teruggenomen', 'van-de-agenda'] as const)(
    'may be left out: %s, whatever is asked',
    (uitkomst) => {
      expect(toets(uitkomst, wereld(TOESTEMMING))).toBeNull();
      expect(toets(uitkomst, wereld(TOESTEMMING, 'instemming'))).toBeNull();
    },
  );

  it('is an instemming at a station that the law passes by, once it names another one', () => {
    const op = (stand: ReturnType<typeof wereld>): Toets => {
      const berekening = bereken({ ...stand, besluiten: [aBesluit(STAP.onsd, '11-3')] });
      const college = prognoseVan(STAP.college, berekening);
      return toetsBesluit(voorstel('toestemming-verleend', '16-3'), college, berekening);
    };
    expect(op(wereld(TOESTEMMING))).toMatchObject({ code: 'BESLUIT-11' });
    expect(op(wereld(null))).toBeNull();
  });

  it('holds for a correction too', () => {
    const besluit = aBesluit(STAP.raad, '13-4', { uitkomst: 'toestemming-verleend' });
    const stand = wereld(TOESTEMMING);
    const berekening = bereken({ ...stand, besluiten: [...stand.besluiten, besluit] });
    const prognose = prognoseVan(STAP.raad, berekening);
    const correctie = (uitkomst: Uitkomst): Toets =>
      toetsCorrectie(voorstel(uitkomst), besluit, prognose, berekening);
    expect(correctie('niet-ingestemd')).toMatchObject({ code: 'BESLUIT-11' });
    expect(correctie('toestemming-onthouden')).toBeNull();
  });
});
