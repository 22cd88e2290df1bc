import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { oorzaakVanUiterste } from '../oorzaak/oorzaak-van-uiterste.js';
import { anAgendering } from '../testing/agendering.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import {
  COLLEGE,
  RAAD,
  STAP,
  prognoseVan,
  vergaderingenVan,
  voorbeeld,
  waarschuwingenMet,
} from '../testing/voorbeeld.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { handelgrensVan } from './handelgrens.js';
import { onzekerzin } from './misschien.js';
import { type Stationsuiterste, rekenTerug } from './reken-terug.js';
import { type Uiterste, isOnhaalbaar } from './uiterste.js';
import { verklaarUiterste } from './zin.js';

const { onsd, college, raad } = STAP;

/*
 * The small example: ONS-D do 11-3 → college di 16-3 → raad di 13-4 (closes do 18-3), in a window until vr 30-4. One day
 * later the college is that of di 23-3 and the raad of 13-4 is missed; then follow di 27-4, and di 18-5 (closes do 22-4).
 */

/** The example with a raad on di 27-4 that somebody does (ma 1-3), or nobody does (`null`), know to have closed. */
function met(sluiting: string | null, over: Partial<Stand> = {}): Stand {
  const { behandelingen, vergaderingen } = voorbeeld();
  return voorbeeld({
    behandelingen: metVensters(behandelingen, { [raad]: periode('5-4', '30-4') }),
    vergaderingen: [...vergaderingen, aVergadering(RAAD, '27-4', sluiting)],
    activiteiten: [],
    ...over,
  });
}

function station(code: string, stand: Stand): Stationsuiterste {
  const terug = rekenTerug(1, ALBLASSERDAM, 'venster', bereken(stand));
  const gevonden = terug?.stations.find(({ prognose }) => prognose.stap.station.code === code);
  if (gevonden === undefined) throw new Error(`Geen station ${code}`);
  return gevonden;
}

/** An answer without the forecasts in it: which body and day it hangs on. */
function kort(uiterste: Uiterste): unknown {
  if (uiterste.kind !== 'misschien') return uiterste;
  const via = uiterste.via.map(({ prognose, vergadering }) => [prognose.stap.gremium.code, vergadering.dag]);
  return { ...uiterste, via };
}

const NIET_BESLOTEN = { peildatum: dag('15-3') } as const;
const TE_LAAT = { peildatum: dag('15-3'), besluiten: [aBesluit(onsd, '12-3')] } as const;

describe('a last certain day that has passed', () => {
  it.each([
    ['it did not happen yet', NIET_BESLOTEN, null],
    ['it happened a day late', TE_LAAT, dag('12-3')],
  ])('leaves a meeting that may take the stuk, and names it: %s', (_wat, over, gebeurd) => {
    expect(station('ons-d', met('1-3', over)).besluit).toEqual({
      kind: 'verstreken',
      dag: dag('11-3'),
      gebeurd,
    });
    expect(kort(station('ons-d', met(null, over)).besluit)).toEqual({
      kind: 'misschien',
      dag: dag('11-3'),
      gebeurd,
      einde: { vroegst: dag('27-4'), laatst: dag('18-5') },
      via: [[RAAD, dag('27-4')]],
    });
  });

  it.each([
    ['it did not happen', NIET_BESLOTEN],
    ['it happened a day late', TE_LAAT],
  ])('is certainly too late once that meeting is over: %s', (_wat, over) => {
    const vergaderingen = [
      ...met(null).vergaderingen,
      aVergadering(COLLEGE, '4-5', '29-4'),
      aVergadering(RAAD, '15-6', '25-5'),
    ];
    const { besluit } = station('ons-d', met(null, { ...over, peildatum: dag('28-4'), vergaderingen }));
    expect(besluit).toMatchObject({ kind: 'verstreken', dag: dag('11-3') });
  });

  it('hangs on every such meeting on the way', () => {
    const vergaderingen = [
      aVergadering(COLLEGE, '16-3', '11-3'),
      aVergadering(COLLEGE, '23-3', null),
      aVergadering(RAAD, '13-4', '18-3'),
      aVergadering(RAAD, '27-4', null),
      aVergadering(RAAD, '18-5', '22-4'),
    ];
    const { besluit } = station('ons-d', met(null, { ...TE_LAAT, vergaderingen }));
    expect(kort(besluit)).toMatchObject({
      kind: 'misschien',
      einde: { vroegst: dag('27-4'), laatst: null },
      via: [
        [COLLEGE, dag('23-3')],
        [RAAD, dag('27-4')],
      ],
    });
    expect(verklaarUiterste(besluit)).toMatch(
      /: van college Alblasserdam van di 23-3-2021 en raad Alblasserdam van di 27-4-2021 is de /u,
    );
    // On the agenda of di 23-3 it is certain there; of a raad that met before, nobody asks any more when it closed.
    const opAgenda = {
      agenderingen: [anAgendering(college, `${COLLEGE}@23-3`)],
      vergaderingen: [aVergadering(RAAD, '10-3', null), ...vergaderingen],
    };
    expect(station('ons-d', met(null, { ...TE_LAAT, ...opAgenda })).besluit).toMatchObject({
      waarom:
        'Zeker is alleen een einde tussen di 27-4-2021 en di 18-5-2021: ' +
        'van raad Alblasserdam van di 27-4-2021 is de aanleverdatum niet bekend.',
    });
  });

  it('may hang on a meeting on the last day of the window, and on none after it', () => {
    const tot = (laatste: string): Stand => {
      const stand = met(null, TE_LAAT);
      return {
        ...stand,
        behandelingen: metVensters(stand.behandelingen, { [raad]: periode('5-4', laatste) }),
      };
    };
    expect(station('ons-d', tot('27-4')).besluit.kind).toBe('misschien');
    expect(station('ons-d', tot('26-4')).besluit.kind).toBe('verstreken');
    expect(onzekerzin([])).toBe('');
  });

  it('hangs on no such meeting of a body before the one that is asked about', () => {
    const vergaderingen = [
      ...met(null).vergaderingen,
      aVergadering('ons-d', '22-3', null),
      aVergadering('ons-d', '25-3', '25-3'),
    ];
    const stand = met(null, { peildatum: dag('19-3'), vergaderingen });
    expect(kort(station('college', stand).besluit)).toMatchObject({
      kind: 'misschien',
      dag: dag('18-3'),
      via: [[RAAD, dag('27-4')]],
    });
  });

  it('holds for handing in too', () => {
    const over = {
      peildatum: dag('24-3'),
      besluiten: [aBesluit(onsd, '12-3'), aBesluit(college, '23-3')],
      aanleveringen: [anAanlevering(raad, '23-3')],
    };
    expect(station('raad', met('1-3', over)).aanleveren).toMatchObject({ kind: 'verstreken' });
    expect(kort(station('raad', met(null, over)).aanleveren)).toMatchObject({
      kind: 'misschien',
      dag: dag('18-3'),
      gebeurd: dag('23-3'),
      via: [[RAAD, dag('27-4')]],
    });
  });

  it('reads so in words, in the answer and in the chain of it', () => {
    const { besluit } = station('ons-d', met(null, TE_LAAT));
    const zin =
      'Niet zeker meer: dit moest uiterlijk do 11-3-2021, maar gebeurde op vr 12-3-2021. Het kan nog: de strook eindigt ' +
      'tussen di 27-4-2021 en di 18-5-2021: van raad Alblasserdam van di 27-4-2021 is de aanleverdatum niet bekend.';
    expect(verklaarUiterste(besluit)).toBe(zin);
    const plaats = { mijlpaal: 1, station: 'ons-d', gemeente: ALBLASSERDAM, doel: 'venster' } as const;
    expect(oorzaakVanUiterste(plaats, bereken(met(null, TE_LAAT)))?.zinnen[0]).toBe(`ons-d: ${zin}`);
    expect(verklaarUiterste(station('ons-d', met(null, NIET_BESLOTEN)).besluit)).toMatch(
      /^Niet zeker meer: dit moest uiterlijk do 11-3-2021, en die dag is voorbij\. Het kan nog: /u,
    );
  });

  it('is no window that cannot be made, and keeps its day among those of all gemeenten', () => {
    const stand = met(null, NIET_BESLOTEN);
    const samen = uitersteVoorAllen(1, 'ons-d', 'venster', bereken(stand));
    expect(samen).toMatchObject({ dag: dag('11-3'), bepalend: [ALBLASSERDAM], onbekend: [] });
    expect(isOnhaalbaar(station('ons-d', stand).besluit)).toBe(false);
    expect(isOnhaalbaar(station('ons-d', met('1-3', NIET_BESLOTEN)).besluit)).toBe(true);
  });
});

describe('who must act when the last certain day has passed', () => {
  const grensVan = (berekening: Berekening, tot = '30-4'): unknown => {
    const grens = handelgrensVan(prognoseVan(raad, berekening), dag(tot), berekening);
    return grens && { wie: grens.wie.stap.gremium.code, kind: grens.kind, dag: grens.dag };
  };

  it('is a regional body that could still meet today: whether it helps nobody knows', () => {
    expect(grensVan(bereken(met('1-3', NIET_BESLOTEN)))).toEqual({
      wie: 'ons-d',
      kind: 'dag',
      dag: dag('11-3'),
    });
    expect(grensVan(bereken(met(null, NIET_BESLOTEN)))).toEqual({
      wie: 'ons-d',
      kind: 'onbekend',
      dag: null,
    });
  });

  it('is a body of the gemeente by its own forecast', () => {
    expect(grensVan(bereken(met('1-3', TE_LAAT)))).toEqual({ wie: COLLEGE, kind: 'dag', dag: dag('11-3') });
    expect(grensVan(bereken(met(null, TE_LAAT)))).toEqual({ wie: COLLEGE, kind: 'onbekend', dag: null });
    expect(grensVan(bereken(met(null, TE_LAAT)), '27-4')).toMatchObject({ kind: 'onbekend' });
    expect(grensVan(bereken(met(null, TE_LAAT)), '26-4')).toMatchObject({ kind: 'dag', dag: dag('11-3') });
  });

  it('gives warnings that say the same: maybe after the window, and not that it is out of reach', () => {
    const naVenster = (stand: Stand) => waarschuwingenMet('PROGNOSE_NA_VENSTER', stand);
    expect(naVenster(met('1-3', TE_LAAT))).toMatchObject([{ ernst: 'kritiek' }]);
    expect(naVenster(met(null, TE_LAAT))).toMatchObject([{ ernst: 'let-op' }]);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', met('1-3', TE_LAAT))).toHaveLength(1);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', met(null, TE_LAAT))).toEqual([]);
  });

  it('keeps out of reach a window for which the ONS-D meets too late, and not one for which it could meet today', () => {
    // The next ONS-D is of do 22-4, too late for all; an extra one today would make the college of 23-3, and maybe the raad of 27-4.
    const vergaderingen = (sluiting: string | null) => [
      ...vergaderingenVan(ALBLASSERDAM),
      aVergadering('ons-d', '22-4', '22-4'),
      aVergadering(COLLEGE, '4-5', '29-4'),
      aVergadering(RAAD, '27-4', sluiting),
      aVergadering(RAAD, '15-6', '25-5'),
    ];
    const na = (sluiting: string | null): Stand =>
      met(null, { ...NIET_BESLOTEN, vergaderingen: vergaderingen(sluiting) });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', na('1-3'))).toHaveLength(1);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', na(null))).toEqual([]);
  });
});
