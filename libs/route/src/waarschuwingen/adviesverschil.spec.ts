import { describe, expect, it } from '@jest/globals';
import { type AdviesFeit, type Stand, geldendeAdviezen } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { takenlijst } from '../taken/takenlijst.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aGremium,
  aHerkomst,
  aTraject,
  dag,
  idVan,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { STAP, vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { waarschuwingenVan } from './alle.js';
import { perOorzaak } from './per-oorzaak.js';

const KERNTEAM = aGremium({ code: 'kernteam', naam: 'Kernteam', mandaat: 'adviseert', beheerrol: 'two' });
const NMTS = aGremium({ code: 'nmts', naam: 'NMTS', mandaat: 'adviseert', beheerrol: 'onsd' });

const advies = (opDag: string, stukversie: number | null, over: Partial<AdviesFeit> = {}): AdviesFeit => ({
  mijlpaal: 1,
  gremium: 'kernteam',
  gemeente: null,
  houding: null,
  dag: dag(opDag),
  stukversie,
  tekst: 'Stem in met de notitie.',
  herkomst: aHerkomst({ dag: dag(opDag), bron: 'verslag' }),
  ...over,
});
const lokaal = (opDag: string, stukversie: number | null): AdviesFeit =>
  advies(opDag, stukversie, { gemeente: ALBLASSERDAM, houding: 'ingestemd', tekst: null });

const TWEE = {
  mijlpaal: 1,
  nummer: 2,
  naam: 'na overleg',
  herkomst: aHerkomst({ volgnummer: 2, dag: dag('8-3') }),
};

/** On 10-3. Version 2 of the notitie came on 8-3; the ONS-D meets on 11-3, the college closes that day for 16-3. */
function stand(adviezen: readonly AdviesFeit[], over: Partial<Stand> = {}): Stand {
  const kop = voorbeeld();
  return voorbeeld({
    peildatum: dag('10-3'),
    gremia: [...kop.gremia, KERNTEAM, NMTS],
    stukversies: [...kop.stukversies, TWEE],
    adviezen: geldendeAdviezen(adviezen),
    ...over,
  });
}

const meldingen = (adviezen: readonly AdviesFeit[], over: Partial<Stand> = {}) =>
  waarschuwingenMet('VERSIEVERSCHIL', stand(adviezen, over)).map(({ melding }) => melding);

const groepen = (op: Stand) => {
  const berekening = bereken(op);
  return perOorzaak(waarschuwingenVan(berekening), berekening)
    .filter(({ waarschuwing }) => waarschuwing.code === 'VERSIEVERSCHIL')
    .map(({ waarschuwing, gevolgen }) => [waarschuwing.sleutel, gevolgen.map(({ sleutel }) => sleutel)]);
};

const OVER_1 = 'Mijlpaal 1: Kernteam adviseerde op do 4-3-2021 over versie 1; nu ligt versie 2 voor.';
const v2 = { stukversie: 2 };
const DOOR_DE_STROOK = [
  aBesluit(STAP.onsd, '11-3', v2),
  aBesluit(STAP.college, '16-3', v2),
  aBesluit(STAP.raad, '13-4', v2),
];

describe('VERSIEVERSCHIL of advice that belongs to no station', () => {
  it('asks the body to advise anew, with the advice and the new version as evidence', () => {
    expect(waarschuwingenMet('VERSIEVERSCHIL', stand([advies('4-3', 1)]))).toMatchObject([
      {
        sleutel: 'VERSIEVERSCHIL/advies/M1/kernteam',
        ernst: 'let-op',
        mijlpaal: 1,
        station: null,
        gemeente: null,
        melding: OVER_1,
        regel: 'Een advies gaat over de versie van het stuk die voorligt.',
        bewijs: ['Advies van Kernteam, do 4-3-2021 over versie 1 (verslag)', 'Versie in route: 2'],
        oorzaak: ['Versie 2 van het stuk (na overleg) kwam op ma 8-3-2021.'],
        actor: { rol: 'two', gremium: 'kernteam', gemeente: null },
        uiterlijk: null,
      },
    ]);
  });

  it('names the version of its own mijlpaal, with the day on which that one came', () => {
    const opzet = aTraject({ mijlpalen: 2 });
    const versie = { mijlpaal: 2, nummer: 2, naam: 'conceptteksten' };
    const ander = { ...versie, herkomst: aHerkomst({ volgnummer: 3, dag: dag('9-3') }) };
    const bij = {
      ...opzet,
      gremia: [...opzet.gremia, KERNTEAM],
      stukversies: [...opzet.stukversies, ander, TWEE],
    };
    expect(waarschuwingenMet('VERSIEVERSCHIL', stand([advies('4-3', 1)], bij))).toMatchObject([
      { melding: OVER_1, oorzaak: ['Versie 2 van het stuk (na overleg) kwam op ma 8-3-2021.'] },
    ]);
    const zonderDag = { ...bij, stukversies: [...opzet.stukversies, versie, TWEE] };
    const tweede = advies('4-3', 1, { mijlpaal: 2 });
    expect(waarschuwingenMet('VERSIEVERSCHIL', stand([tweede], zonderDag))).toMatchObject([
      {
        mijlpaal: 2,
        oorzaak: ['Versie 2 van het stuk (conceptteksten) is in route.'],
      },
    ]);
  });

  it('asks a gemeente for hers before its college closes, where the region advised on the newest', () => {
    expect(waarschuwingenMet('VERSIEVERSCHIL', stand([advies('8-3', 2), lokaal('9-3', 1)]))).toMatchObject([
      {
        sleutel: 'VERSIEVERSCHIL/advies/M1/GM0482/kernteam',
        gemeente: ALBLASSERDAM,
        melding:
          'Mijlpaal 1: het lokale advies van Alblasserdam (di 9-3-2021, bij dat van Kernteam) gaat over versie 1; nu ligt versie 2 voor.',
        bewijs: ['Lokaal advies van Alblasserdam, di 9-3-2021 over versie 1 (verslag)', 'Versie in route: 2'],
        actor: { rol: 'gemeentesecretaris', gremium: null, gemeente: ALBLASSERDAM },
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it.each<[string, readonly AdviesFeit[], Partial<Stand>]>([
    ['it names no version', [advies('4-3', null)], {}],
    ['it is about the newest version', [advies('9-3', 2)], {}],
    ['the region advised anew', [advies('4-3', 1), lokaal('5-3', 1), advies('9-3', 2)], {}],
    ['no newer version is known yet', [advies('4-3', 1)], { stukversies: voorbeeld().stukversies }],
    [
      'the newer version is of another mijlpaal',
      [advies('4-3', 1)],
      { stukversies: [{ ...TWEE, mijlpaal: 2 }] },
    ],
    ['all have decided', [advies('4-3', 1)], { peildatum: dag('14-4'), besluiten: DOOR_DE_STROOK }],
    [
      'a no has stopped the stuk',
      [advies('4-3', 1), lokaal('5-3', 1)],
      {
        peildatum: dag('12-3'),
        besluiten: [aBesluit(STAP.onsd, '11-3', { stukversie: 2, uitkomst: 'niet-ingestemd' })],
      },
    ],
  ])('is silent when %s', (_wat, adviezen, over) => {
    expect(meldingen(adviezen, over)).toEqual([]);
  });

  it('stands until the last has decided', () => {
    const besluiten = DOOR_DE_STROOK.slice(0, 2);
    expect(meldingen([advies('4-3', 1)], { peildatum: dag('17-3'), besluiten })).toEqual([OVER_1]);
  });

  it('asks a gemeente only until she has decided herself, also while another must still decide', () => {
    const twee = aTraject({ gemeenten: 2 });
    const over = {
      ...twee,
      gremia: [...twee.gremia, KERNTEAM],
      stukversies: [...voorbeeld().stukversies, TWEE],
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), ...vergaderingenVan(DORDRECHT)],
      peildatum: dag('14-4'),
    };
    const sleutels = (besluiten: Stand['besluiten']) =>
      waarschuwingenMet(
        'VERSIEVERSCHIL',
        stand([advies('4-3', null), lokaal('5-3', 1)], { ...over, besluiten }),
      ).map(({ sleutel }) => sleutel);
    expect(sleutels(DOOR_DE_STROOK.slice(0, 2))).toEqual(['VERSIEVERSCHIL/advies/M1/GM0482/kernteam']);
    expect(sleutels(DOOR_DE_STROOK)).toEqual([]);
  });

  it('is one warning for all advice on the old version', () => {
    const ookNmts = advies('5-3', 1, { gremium: 'nmts' });
    expect(groepen(stand([advies('4-3', 1), lokaal('5-3', 1), ookNmts]))).toEqual([
      [
        'VERSIEVERSCHIL/advies/M1/kernteam',
        ['VERSIEVERSCHIL/advies/M1/GM0482/kernteam', 'VERSIEVERSCHIL/advies/M1/nmts'],
      ],
    ]);
  });

  it('stands by itself beside what is no other version', () => {
    const behandelingen = metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') });
    const op = stand([advies('4-3', 1)], { behandelingen });
    expect(waarschuwingenMet('GEEN_RESERVE', op)).toHaveLength(1);
    expect(groepen(op)).toEqual([['VERSIEVERSCHIL/advies/M1/kernteam', []]]);
  });

  it('hangs under a body of its own mijlpaal and its own gemeente only', () => {
    const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
    const met = (adviezen: readonly AdviesFeit[], ...besloten: readonly string[]) =>
      groepen(
        stand(adviezen, {
          ...opzet,
          gremia: [...opzet.gremia, KERNTEAM],
          vergaderingen: [ALBLASSERDAM, DORDRECHT].flatMap(vergaderingenVan),
          stukversies: [...opzet.stukversies, TWEE, { ...TWEE, mijlpaal: 2 }],
          peildatum: dag('17-3'),
          besluiten: [
            aBesluit('m1-ons-d', '11-3', v2),
            aBesluit('m2-ons-d', '11-3', v2),
            ...besloten.map((id) => aBesluit(id, '16-3')),
          ],
        }),
      );
    const lokaalAlblasserdam = 'VERSIEVERSCHIL/advies/M1/GM0482/kernteam';
    const adviezen = [advies('8-3', 2), lokaal('9-3', 1)];
    expect(met(adviezen, idVan(1, 'college', ALBLASSERDAM))).toEqual([
      ['VERSIEVERSCHIL/M1/college/GM0482', expect.arrayContaining([lokaalAlblasserdam])],
    ]);
    for (const elders of [idVan(1, 'college', DORDRECHT), idVan(2, 'college', ALBLASSERDAM)]) {
      expect(met(adviezen, elders)).toContainEqual([lokaalAlblasserdam, []]);
    }
  });

  it('hangs under the body that must decide anew, and is a task of who advises all the same', () => {
    const op = stand([advies('4-3', 1, { gremium: 'nmts' }), lokaal('5-3', 1)], {
      peildatum: dag('12-3'),
      besluiten: [aBesluit(STAP.onsd, '11-3')],
    });
    expect(groepen(op)).toEqual([
      [
        'VERSIEVERSCHIL/M1/ons-d/M1-10',
        expect.arrayContaining(['VERSIEVERSCHIL/advies/M1/nmts', 'VERSIEVERSCHIL/advies/M1/GM0482/kernteam']),
      ],
    ]);
    const taken = takenlijst(bereken(op), { rol: 'onsd', gemeente: null });
    expect(taken).toMatchObject([
      {
        sleutel: 'VERSIEVERSCHIL/advies/M1/nmts',
        wat: 'Geef het advies opnieuw, over de versie die voorligt. Mijlpaal 1: NMTS adviseerde op do 4-3-2021 over versie 1; nu ligt versie 2 voor.',
      },
    ]);
  });
});

describe('advice on an older version is no decision', () => {
  const versie = fc.option(fc.integer({ min: 1, max: 2 }), { nil: null });
  const adviezen = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean(), versie).map(([opDag, isLokaal, nummer]) => {
      const op = `${String(opDag)}-3`;
      return isLokaal ? lokaal(op, nummer) : advies(op, nummer);
    }),
    { maxLength: 6 },
  );
  const besloten = [[], [aBesluit(STAP.onsd, '5-3')], [aBesluit(STAP.onsd, '9-3', v2)]];

  it('moves no date, counts for no station and changes no other warning', () => {
    fc.assert(
      fc.property(adviezen, fc.constantFrom(...besloten), (feiten, besluiten) => {
        const beeld = (met: readonly AdviesFeit[]) => {
          const berekening = bereken(stand(met, { besluiten }));
          return {
            stappen: berekening.prognoses.map(({ dag: moment, toestand }) => ({ moment, toestand })),
            meer: waarschuwingenVan(berekening).filter(({ sleutel }) => !sleutel.includes('/advies/')),
          };
        };
        expect(beeld(feiten)).toEqual(beeld([]));
      }),
    );
  });
});
