import { describe, expect, it } from '@jest/globals';
import type { Cyclus, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { grensVan } from '../gereed.js';
import { oorzaakVan } from '../oorzaak/oorzaak.js';
import { rekenTerug } from '../terugrekenen/reken-terug.js';
import { ALBLASSERDAM, dag, metVensters, periode } from '../testing/bouwers.js';
import { keten, strook } from '../testing/strook.js';
import { prognoseVan, zinnenVan } from '../testing/voorbeeld.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';

const cyclus = (code: string): Cyclus => ({ code, agendacommissie: null, commissie: null });
const [MEI, JUNI] = [cyclus('mei'), cyclus('jun')];
const COMMISSIES = [
  ['11-5', '22-4', MEI],
  ['15-6', '27-5', JUNI],
] as const;
const RADEN = [
  ['27-5', '22-4', MEI],
  ['24-6', '27-5', JUNI],
  ['16-9', '19-8'],
  ['28-10', '30-9'],
] as const;
const RAAD = `m1-raad-${ALBLASSERDAM}`;

/** The ONS-D on do 27-5, the college on di 1-6: after the deadline of the last commissie that is known. */
function teLaat(
  commissie: (typeof COMMISSIES)[number][] = [...COMMISSIES],
  over: Partial<Stand> = {},
): Stand {
  const raad = RADEN.filter(([, , van]) => van === undefined || commissie.some((een) => een[2] === van));
  const stand = strook(
    keten('ons-d', 'college', 'commissie', 'raad'),
    '27-5',
    { college: [['1-6', '27-5']], commissie, raad },
    { peildatum: dag('27-5'), ...over },
  );
  return { ...stand, behandelingen: metVensters(stand.behandelingen, { [RAAD]: periode('7-6', '2-7') }) };
}

const verteld = (stand: Stand): readonly string[] => zinnenVan(RAAD, stand);

describe('a stuk that misses the last commissie that is known', () => {
  it('does not come in the raad of the cycle of that commissie', () => {
    const berekening = bereken(teLaat());
    const commissie = prognoseVan(`m1-commissie-${ALBLASSERDAM}`, berekening);
    expect(grensVan(commissie)).toEqual({ vroegst: dag('16-6'), laatst: null });
    expect(prognoseVan(RAAD, berekening)).toMatchObject({
      dag: { vroegst: null, laatst: null },
      grond: 'geen',
    });
    const stations = rekenTerug(1, ALBLASSERDAM, 'venster', berekening)?.stations ?? [];
    const college = stations.find(({ prognose }) => prognose.stap.station.code === 'college');
    expect(college?.besluit).toMatchObject({ dag: dag('27-5') });
  });

  it('is told so, and no raad is said to be of another cycle, or not to be there', () => {
    const WAAROM =
      'Van commissie Alblasserdam is na di 15-6-2021 geen vergadering bekend, dus is niet bekend in welke cyclus het stuk komt.';
    const later = ['do 16-9-2021', 'do 28-10-2021'].map(
      (wanneer) =>
        `De vergadering van ${wanneer} telt nog niet mee: in welke cyclus het stuk komt, is niet bekend.`,
    );
    expect(verteld(teLaat())).toEqual([
      'De vergadering van do 24-6-2021 hoort bij een cyclus die dit stuk mist.',
      ...later,
      WAAROM,
    ]);
    const zonderJuni = COMMISSIES.filter(([, , van]) => van === MEI);
    expect(verteld(teLaat(zonderJuni))).toEqual([...later, WAAROM.replace('15-6', '11-5')]);
  });

  it('rests on the step before it, and the calendar that ends is blamed on the commissie alone', () => {
    const berekening = bereken(teLaat());
    const { kanten, knopen } = oorzaakVan(prognoseVan(RAAD, berekening), berekening);
    const van = `datum:${RAAD}`;
    expect(kanten).toContainEqual({ van, omdat: `datum:m1-commissie-${ALBLASSERDAM}` });
    expect(knopen.find(({ id }) => id === `cyclus:${RAAD}`)).toMatchObject({
      soort: 'regel',
      dag: dag('15-6'),
      bron: { kind: 'regel', nummer: 7 },
    });
    const zonderSchema = waarschuwingenVan(berekening).filter(({ code }) => code === 'GEEN_VERGADERSCHEMA');
    expect(zonderSchema.map(({ onderwerp }) => onderwerp)).toEqual([`commissie-${ALBLASSERDAM}`]);
  });
});
