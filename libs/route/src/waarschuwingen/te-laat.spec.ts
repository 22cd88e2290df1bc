import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  aBesluit,
  aHerkomst,
  aVergadering,
  anAanlevering,
  dag,
  gesloten,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { aRegel } from '../testing/strook.js';
import { COLLEGE, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/** The colleges decide in weeks 11 and 12; the ONS-D has decided. */
function opDag(peildatum: string, over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    peildatum: dag(peildatum),
    behandelingen: metVensters(voorbeeld().behandelingen, {
      [college]: periode('15-3', '26-3'),
      [raad]: periode('15-3', '26-3'),
    }),
    besluiten: [aBesluit(onsd, '11-3')],
    ...over,
  });
}

describe('TE_LAAT', () => {
  it('fires the day after the window, for the body that has the stuk and not for those that wait for it', () => {
    expect(waarschuwingenMet('TE_LAAT', opDag('27-3'))).toMatchObject([
      {
        code: 'TE_LAAT',
        ernst: 'kritiek',
        mijlpaal: 1,
        station: 'college',
        gemeente: 'GM0482',
        activiteit: null,
        melding:
          'college Alblasserdam had moeten besluiten in ma 15-3 t/m vr 26-3-2021; er is geen besluit bekend.',
        regel: 'Na de dag of het venster van het plan moet een uitkomst bekend zijn.',
        bewijs: ['Venster ma 15-3 t/m vr 26-3-2021'],
        actor: { rol: 'gemeente', gremium: COLLEGE, gemeente: 'GM0482' },
        uiterlijk: dag('1-4'),
        oorzaak: [
          'ons-d: Besloten op do 11-3-2021: ingestemd.',
          'college Alblasserdam: Het stuk kan hier worden aangeleverd vanaf za 27-3-2021. De vergadering van ' +
            'di 30-3-2021 is niet haalbaar: de aanleverdatum was do 25-3-2021 (2 dagen te laat). Eerste ' +
            'haalbare vergadering van college Alblasserdam: di 6-4-2021, aanleveren uiterlijk do 1-4-2021.',
        ],
      },
    ]);
  });

  it.each([
    ['onbepaald', 'aangehouden'],
    [null, 'ingetrokken'],
  ] as const)('names what is known of a body that put the stuk off: %s %s', (soort, uitkomst) => {
    const aanhouding = soort === null ? null : { soort, herindiening: null };
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst, aanhouding })];
    expect(waarschuwingenMet('TE_LAAT', opDag('27-3', { besluiten }))).toMatchObject([
      {
        melding:
          'college Alblasserdam had moeten besluiten in ma 15-3 t/m vr 26-3-2021; op di 16-3-2021 is het stuk bij ' +
          `college Alblasserdam ${uitkomst}, en sindsdien is geen besluit bekend.`,
      },
    ]);
  });

  it('says of a body with a day in the plan only that it would decide then', () => {
    const stand = voorbeeld({ peildatum: dag('12-3') });
    expect(waarschuwingenMet('TE_LAAT', stand)).toMatchObject([
      {
        ernst: 'kritiek',
        station: 'ons-d',
        melding: 'ons-d zou besluiten op do 11-3-2021; er is geen besluit bekend.',
        bewijs: ['Detailplanning: M1-10 op do 11-3-2021'],
      },
    ]);
  });

  it('is silent on the last day of the window', () => {
    expect(waarschuwingenMet('TE_LAAT', opDag('26-3'))).toEqual([]);
  });

  it.each(['ingestemd', 'niet-ingestemd'] as const)('disappears with the outcome "%s"', (uitkomst) => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '23-3', { uitkomst })];
    const codes = waarschuwingenMet('TE_LAAT', opDag('27-3', { besluiten })).map(({ station }) => station);

    expect(codes).not.toContain('college');
  });

  it('fires the day after a fixed day of the plan, not on that day', () => {
    const [gemist] = waarschuwingenMet('TE_LAAT', voorbeeld({ peildatum: dag('12-3') }));

    expect(gemist).toMatchObject({
      ernst: 'kritiek',
      station: 'ons-d',
      activiteit: 'M1-10',
      bewijs: ['Detailplanning: M1-10 op do 11-3-2021'],
      uiterlijk: null,
    });
    expect(gemist?.oorzaak[0]).toContain('maar die dag is voorbij zonder besluit.');
    expect(waarschuwingenMet('TE_LAAT', voorbeeld({ peildatum: dag('11-3') }))).toEqual([]);
  });

  describe('about a body that decided on an older version', () => {
    const stukversies = [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${String(nummer)}` }));

    it('says what it decided, and that nothing is known of the version in route', () => {
      const oud = voorbeeld({ peildatum: dag('12-3'), stukversies, besluiten: [aBesluit(onsd, '11-3')] });
      const [een] = waarschuwingenMet('TE_LAAT', oud);
      expect(een?.melding).toBe(
        'ons-d besloot op do 11-3-2021 over versie 1; over versie 2 is geen besluit bekend, en de dag van het plan, ' +
          'do 11-3-2021, is voorbij.',
      );
      expect(een?.oorzaak[0]).toContain('maar die dag is voorbij zonder besluit over versie 2.');
    });

    it('says so of its window too', () => {
      const besluiten = [
        aBesluit(onsd, '11-3', { stukversie: 2 }),
        aBesluit(college, '16-3', { stukversie: 1 }),
      ];
      expect(waarschuwingenMet('TE_LAAT', opDag('27-3', { stukversies, besluiten }))).toMatchObject([
        {
          melding:
            'college Alblasserdam besloot op di 16-3-2021 over versie 1; over versie 2 is geen besluit bekend, en het ' +
            'venster ma 15-3 t/m vr 26-3-2021 is voorbij.',
        },
      ]);
    });
  });

  describe('about a raad whose term of eight weeks has run out', () => {
    /** Received on di 16-3: the term ends on di 11-5. */
    const metTermijn = (peildatum: string, vergadering: string): readonly string[] => {
      const basis = voorbeeld();
      const acht = { weken: 8, recesTeltMee: true };
      const stand: Stand = {
        ...basis,
        peildatum: dag(peildatum),
        stations: basis.stations.map((een) => (een.code === 'raad' ? { ...een, regime: 'zienswijze' } : een)),
        rechtsregimes: [
          { code: 'zienswijze', regel: 'Acht weken.', vanaf: null, tot: null, termijn: acht, bron: null },
        ],
        besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
        aanleveringen: [anAanlevering(raad, '16-3')],
        vergaderingen: [aVergadering('raad-GM0482', vergadering, '18-3')],
      };
      return waarschuwingenMet('TE_LAAT', stand).map(({ melding }) => melding);
    };
    const VERGADERDE =
      'raad Alblasserdam vergaderde op di 13-4-2021 over het stuk; de uitkomst is nog niet vastgelegd.';

    it('keeps asking for the outcome of a meeting inside it', () => {
      expect(metTermijn('13-4', '13-4')).toEqual([]);
      expect(metTermijn('14-4', '13-4')).toEqual([VERGADERDE]);
      expect(metTermijn('12-5', '13-4')).toEqual([VERGADERDE]);
      expect(metTermijn('1-9', '13-4')).toEqual([VERGADERDE]);
    });

    it('asks nothing of a meeting after it', () => {
      expect(metTermijn('1-9', '12-5')).toEqual([]);
    });
  });

  describe('about a meeting on whose agenda the stuk stood', () => {
    /** On the agenda of di 23-3, also when it could have come to that of di 16-3; nobody told of a hand-in. */
    const opAgenda = (peildatum: string, over: Partial<Stand> = {}): readonly (readonly string[])[] => {
      const vergadering = aVergadering(COLLEGE, '23-3', '18-3').id;
      const agenderingen = [{ behandeling: college, vergadering, herkomst: aHerkomst({ dag: dag('11-3') }) }];
      return waarschuwingenMet('TE_LAAT', opDag(peildatum, { agenderingen, ...over }))
        .filter(({ station }) => station === 'college')
        .map(({ bewijs }) => bewijs);
    };

    it('asks for the outcome the day after that meeting, and not after an earlier one', () => {
      expect(opAgenda('17-3')).toEqual([]);
      expect(opAgenda('23-3')).toEqual([]);
      expect(opAgenda('24-3')).toEqual([['Vergadering di 23-3-2021']]);
    });

    it('asks for that outcome, whatever was handed in for an earlier one', () => {
      const aanleveringen = [anAanlevering(college, '11-3')];
      expect(opAgenda('17-3', { aanleveringen })).toEqual([]);
      expect(opAgenda('24-3', { aanleveringen })).toEqual([['Vergadering di 23-3-2021']]);
    });

    it('asks nothing about a meeting that fell out', () => {
      const vergaderingen = opDag('24-3').vergaderingen.map((een) =>
        een.id === `${COLLEGE}@23-3` ? { ...een, staat: 'vervallen' as const } : een,
      );
      expect(opAgenda('24-3', { vergaderingen })).toEqual([]);
    });

    it.each([
      ['a holiday', gesloten('Feestdag', '23-3')],
      ['a reces', gesloten('Extra reces', '22-3', '26-3', { laag: 'reces', gremium: COLLEGE })],
    ])('asks nothing about a meeting on %s: nobody met', (_wat, dicht) => {
      expect(opAgenda('24-3', { kalenderperioden: [dicht] })).toEqual([]);
    });

    it('asks nothing about a meeting that only informed', () => {
      const vergaderingen = opDag('24-3').vergaderingen.map((een) =>
        een.id === `${COLLEGE}@23-3` ? { ...een, besluitvormend: false } : een,
      );
      expect(opAgenda('24-3', { vergaderingen })).toEqual([]);
    });

    it('asks about the meeting for which the stuk lay there, when that of the agenda was in a reces', () => {
      const dicht = gesloten('Extra reces', '22-3', '26-3', { laag: 'reces', gremium: COLLEGE });
      const aanleveringen = [anAanlevering(college, '11-3')];
      expect(opAgenda('24-3', { kalenderperioden: [dicht], aanleveringen })).toEqual([
        ['Vergadering di 16-3-2021'],
      ]);
    });

    it('asks for the day on which it was held, where the rule moved it after a holiday', () => {
      const over = {
        kalenderperioden: [gesloten('Feestdag', '23-3')],
        stationsregels: [aRegel('college', { bijSluiting: 'volgende-werkdag' })],
      };
      expect(opAgenda('24-3', over)).toEqual([]);
      expect(opAgenda('25-3', over)).toEqual([['Vergadering wo 24-3-2021']]);
    });

    it('asks no more once there is one', () => {
      const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '23-3')];
      expect(opAgenda('24-3', { besluiten })).toEqual([]);
    });
  });

  describe('about a meeting for which the stuk was handed in', () => {
    const aangeleverd = { aanleveringen: [anAanlevering(college, '11-3')] };

    it('asks for the outcome the day after the meeting, not on the day itself', () => {
      expect(waarschuwingenMet('TE_LAAT', opDag('16-3', aangeleverd))).toEqual([]);
      expect(waarschuwingenMet('TE_LAAT', opDag('17-3', aangeleverd))).toMatchObject([
        { ernst: 'let-op', bewijs: ['Vergadering di 16-3-2021'], uiterlijk: dag('23-3') },
      ]);
    });

    it('asks for it also when the stuk was held over before and came back', () => {
      const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst: 'aangehouden' })];

      expect(waarschuwingenMet('TE_LAAT', opDag('23-3', { besluiten }))).toEqual([]);
      expect(waarschuwingenMet('TE_LAAT', opDag('24-3', { besluiten }))).toMatchObject([
        { bewijs: ['Vergadering di 23-3-2021'] },
      ]);
    });

    it.each([
      ['17-3', '23-3'],
      // The college of di 23-3 closed the day before, but nothing need be handed in for it.
      ['19-3', '23-3'],
      ['23-3', '23-3'],
      ['24-3', '30-3'],
    ])('can be decided until the next meeting, not until that closes: on %s until %s', (nu, tot) => {
      expect(waarschuwingenMet('TE_LAAT', opDag(nu, aangeleverd))).toMatchObject([{ uiterlijk: dag(tot) }]);
    });

    it('can be decided until the next meeting after its window too', () => {
      expect(waarschuwingenMet('TE_LAAT', opDag('27-3', aangeleverd))).toMatchObject([
        { ernst: 'kritiek', bewijs: ['Venster ma 15-3 t/m vr 26-3-2021'], uiterlijk: dag('30-3') },
      ]);
    });

    it('is silent when nothing was handed in, or when that meeting was cancelled', () => {
      const vergaderingen = opDag('17-3').vergaderingen.map((vergadering) =>
        vergadering.id === `${COLLEGE}@16-3` ? { ...vergadering, staat: 'vervallen' as const } : vergadering,
      );

      expect(waarschuwingenMet('TE_LAAT', opDag('17-3'))).toEqual([]);
      expect(waarschuwingenMet('TE_LAAT', opDag('17-3', { ...aangeleverd, vergaderingen }))).toEqual([]);
    });

    it('is silent about what a regional body did before the day of the plan', () => {
      const stand = voorbeeld({
        peildatum: dag('5-3'),
        vergaderingen: [aVergadering('ons-d', '4-3', '1-3'), aVergadering('ons-d', '11-3', '8-3')],
        aanleveringen: [anAanlevering(onsd, '1-3')],
      });

      expect(waarschuwingenMet('TE_LAAT', stand)).toEqual([]);
    });
  });
});
