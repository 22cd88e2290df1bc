import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Basisdatum, Gremium, Routekaart, Stand } from '@routekaart/traject';
import {
  aBesluit,
  aGremium,
  aHerkomst,
  aStand,
  aTraject,
  aVergadering,
  anActiviteit,
  dag,
  metVensters,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/** A row beside the route; the forecast of the raad is Tuesday 13-4. */
function metRij(soort: string, over: Partial<Activiteit>, meer: Partial<Stand> = {}): Stand {
  const rij = anActiviteit({ code: 'M1-20', soort, naam: 'Ronde', ...over });
  return voorbeeld({ activiteiten: [onsdRij(vast('11-3')), rij], ...meer });
}

describe('DUBBEL', () => {
  const tweede = { code: 'M1-11', naam: 'Bijpraten', datum: vast('11-3') };

  it('fires for two rows of one body on one day', () => {
    expect(waarschuwingenMet('DUBBEL', metRij('bijpraten', tweede))).toMatchObject([
      {
        sleutel: 'DUBBEL/ons-d/2021-03-11',
        melding: 'ons-d heeft op do 11-3-2021 “Instemming ONS-D” en “Bijpraten”.',
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it('is silent for another body, another day, or a row that fell out', () => {
    for (const anders of [
      { gremia: ['nmts'] },
      { datum: vast('12-3') },
      { toestand: 'vervallen' as const },
    ]) {
      expect(waarschuwingenMet('DUBBEL', metRij('bijpraten', { ...tweede, ...anders }))).toEqual([]);
    }
  });

  it('fires for two meetings to decide on one day, and vanishes when one of them is cancelled', () => {
    const extra = (staat: 'bevestigd' | 'vervallen'): Stand =>
      voorbeeld({
        vergaderingen: [...voorbeeld().vergaderingen, aVergadering(RAAD, '13-4', '18-3', { id: 'x', staat })],
      });

    expect(waarschuwingenMet('DUBBEL', extra('bevestigd'))).toMatchObject([{ gemeente: 'GM0482' }]);
    expect(waarschuwingenMet('DUBBEL', extra('vervallen'))).toEqual([]);
  });
});

describe('AFWIJKING_ROUTEKAART', () => {
  const opDag = (tekst: string): Basisdatum => ({
    kind: 'datum',
    datum: { kind: 'vast', dag: dag(tekst), tekst },
  });
  const routekaart: Routekaart = {
    nummer: 1,
    naam: 'Routekaart',
    gremium: null,
    dag: null,
    reden: 'vastgesteld',
    rijen: [
      {
        onderwerp: { kind: 'activiteit', activiteit: 'M1-10' },
        basis: opDag('4-3'),
        extra: false,
      },
    ],
    herkomst: aHerkomst(),
  };
  const gepland = (tekst: string, kaarten: readonly Routekaart[] = [routekaart]): Stand =>
    voorbeeld({
      activiteiten: [onsdRij(vast(tekst))],
      routekaarten: kaarten,
      planFeiten: [
        {
          activiteit: 'M1-10',
          datum: vast(tekst),
          toestand: 'vastgelegd',
          reden: 'te krap',
          herkomst: aHerkomst({ volgnummer: 2 }),
        },
      ],
    });

  it('fires for a row that is later than the routekaart says, with the reason', () => {
    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('11-3'))).toMatchObject([
      {
        ernst: 'let-op',
        activiteit: 'M1-10',
        bewijs: ['Routekaart “Routekaart”: do 4-3-2021', 'Detailplanning: do 11-3-2021'],
        oorzaak: ['te krap'],
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it('is only information when it is earlier, and silent without a routekaart', () => {
    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('2-3'))).toMatchObject([{ ernst: 'info' }]);
    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('11-3', []))).toEqual([]);
  });

  it('vanishes when the plan goes back, or a new routekaart follows the plan', () => {
    const nieuw: Routekaart = {
      ...routekaart,
      nummer: 2,
      rijen: routekaart.rijen.map((rij) => ({ ...rij, basis: opDag('11-3') })),
    };

    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('4-3'))).toEqual([]);
    expect(waarschuwingenMet('AFWIJKING_ROUTEKAART', gepland('11-3', [routekaart, nieuw]))).toEqual([]);
  });
});

describe('TECHNISCHE_RONDE_NA_BESLUIT', () => {
  const ronde = (datum: Activiteit['datum'], meer: Partial<Stand> = {}): Stand =>
    metRij('technische-vragenronde', { datum }, meer);

  it('fires when this raad decides on or before the day of the round', () => {
    expect(waarschuwingenMet('TECHNISCHE_RONDE_NA_BESLUIT', ronde(vast('13-4')))).toMatchObject([
      {
        ernst: 'let-op',
        melding: '“Ronde” is di 13-4-2021; deze raden besluiten dan al: Alblasserdam.',
        uiterlijk: dag('12-4'),
      },
    ]);
    expect(waarschuwingenMet('TECHNISCHE_RONDE_NA_BESLUIT', ronde(vast('12-4')))).toEqual([]);
  });

  it('is only information while the round may still be before the raad', () => {
    expect(
      waarschuwingenMet('TECHNISCHE_RONDE_NA_BESLUIT', ronde(nogTePlannen(periode('12-4', '16-4')))),
    ).toMatchObject([{ ernst: 'info' }]);
  });

  it('vanishes when the raad has decided', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];

    expect(
      waarschuwingenMet(
        'TECHNISCHE_RONDE_NA_BESLUIT',
        ronde(vast('15-4'), { besluiten, peildatum: dag('14-4') }),
      ),
    ).toEqual([]);
  });
});

describe('BEELDVORMING_ONTBREEKT', () => {
  const ronde = (over: Partial<Activiteit>): Stand =>
    metRij('informatieronde', { datum: vast('22-2'), toestand: 'gehouden', ...over });

  it('is silent when the raad had its round, and in a plan without any', () => {
    expect(waarschuwingenMet('BEELDVORMING_ONTBREEKT', ronde({}))).toEqual([]);
    expect(waarschuwingenMet('BEELDVORMING_ONTBREEKT', voorbeeld())).toEqual([]);
  });

  it('fires when the round is about another mijlpaal only, or comes after the raad', () => {
    const [ontbreekt] = waarschuwingenMet('BEELDVORMING_ONTBREEKT', ronde({ mijlpalen: [2] }));

    expect(ontbreekt).toMatchObject({
      ernst: 'info',
      bewijs: [
        'Geen informatieronde in de detailplanning',
        '14 dagen voor di 13-4-2021 is di 30-3-2021 (gebruikelijke termijn)',
      ],
      uiterlijk: dag('30-3'),
    });
    const teLaat = ronde({ datum: vast('14-4'), toestand: 'vastgelegd' });
    expect(waarschuwingenMet('BEELDVORMING_ONTBREEKT', teLaat)).toMatchObject([
      { bewijs: ['De informatieronde begint op wo 14-4-2021', expect.stringContaining('di 30-3-2021')] },
    ]);
  });
});

describe('UITNODIGING_KORT', () => {
  const brief = (op: string, ronde: string, meer: Partial<Stand> = {}): Stand =>
    metRij(
      'informatieronde',
      { datum: vast(ronde) },
      {
        ...meer,
        activiteiten: [
          anActiviteit({ code: 'M1-05', soort: 'aanbod-per-brief', naam: 'Brief', datum: vast(op) }),
          anActiviteit({ code: 'M1-06', soort: 'informatieronde', naam: 'Ronde', datum: vast(ronde) }),
        ],
      },
    );

  it('counts the working days between: from 17-2 to 22-2 there are two (bron 004)', () => {
    const stand = brief('17-2', '22-2', { peildatum: dag('1-2') });

    expect(waarschuwingenMet('UITNODIGING_KORT', stand)).toMatchObject([
      {
        ernst: 'let-op',
        melding: '“Brief” gaat op wo 17-2-2021 uit en “Ronde” begint op ma 22-2-2021: 2 werkdagen ertussen.',
        uiterlijk: dag('12-2'),
      },
    ]);
  });

  it('is silent with seven between 29-3 and 12-4, Easter left out, and vanishes once the round is over', () => {
    const pasen = [gesloten('Goede Vrijdag', '2-4'), gesloten('Tweede Paasdag', '5-4')];

    expect(waarschuwingenMet('UITNODIGING_KORT', brief('29-3', '12-4', { kalenderperioden: pasen }))).toEqual(
      [],
    );
    expect(waarschuwingenMet('UITNODIGING_KORT', brief('17-2', '22-2'))).toEqual([]);
  });

  it('vanishes when the letter goes out on the day that it names', () => {
    expect(waarschuwingenMet('UITNODIGING_KORT', brief('12-2', '22-2', { peildatum: dag('1-2') }))).toEqual(
      [],
    );
    expect(
      waarschuwingenMet('UITNODIGING_KORT', brief('15-2', '22-2', { peildatum: dag('1-2') })),
    ).toHaveLength(1);
  });
});

describe('over the border of two mijlpalen', () => {
  const { behandelingen, ...opzet } = aTraject({ mijlpalen: 2 });
  const start = { code: 'M2-10', mijlpalen: [2], station: 'ons-d', datum: vast('30-4') };
  const wens = aBesluit(college, '16-3', {
    uitkomst: 'ingestemd-met-aanpassingen',
    aanpassingen: ['Zeggenschap vastleggen'],
  });
  const met = (over: Partial<Stand> = {}): Stand =>
    aStand({
      ...opzet,
      behandelingen: metVensters(behandelingen, { 'm2-ons-d': periode('26-4', '30-4') }),
      peildatum: dag('17-3'),
      vergaderingen: voorbeeld().vergaderingen,
      besluiten: [aBesluit(onsd, '11-3'), wens],
      activiteiten: [anActiviteit(start)],
      ...over,
    });

  describe('AANPASSING_OPEN', () => {
    it('fires while what was asked has no answer, up to the day before the next mijlpaal begins', () => {
      expect(waarschuwingenMet('AANPASSING_OPEN', met())).toMatchObject([
        {
          ernst: 'let-op',
          mijlpaal: 1,
          sleutel: 'AANPASSING_OPEN/M1',
          bewijs: ['college Alblasserdam: Zeggenschap vastleggen'],
          uiterlijk: dag('29-4'),
        },
      ]);
      expect(waarschuwingenMet('AANPASSING_OPEN', met({ peildatum: dag('30-4') }))).toMatchObject([
        { ernst: 'kritiek', uiterlijk: null },
      ]);
    });

    it('is silent when nothing was asked, and once the next stuk was agreed with', () => {
      const zonder = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')];
      const verder = [aBesluit(onsd, '11-3'), wens, aBesluit('m2-ons-d', '30-4')];

      expect(waarschuwingenMet('AANPASSING_OPEN', met({ besluiten: zonder }))).toEqual([]);
      expect(waarschuwingenMet('AANPASSING_OPEN', met({ besluiten: verder, peildatum: dag('1-5') }))).toEqual(
        [],
      );
    });
  });

  describe('GESPREK_VOOR_BESLUIT', () => {
    const gesprek = (tekst: string): Stand =>
      met({
        activiteiten: [
          anActiviteit({ code: 'M2-09', mijlpalen: [2], soort: 'informatieronde', datum: vast(tekst) }),
        ],
      });

    it('fires when the raad has not decided yet on the day of the talks', () => {
      expect(waarschuwingenMet('GESPREK_VOOR_BESLUIT', gesprek('13-4'))).toMatchObject([
        { ernst: 'let-op', activiteit: 'M2-09', uiterlijk: dag('13-4') },
      ]);
    });

    it('vanishes when the talks are moved past the raad', () => {
      expect(waarschuwingenMet('GESPREK_VOOR_BESLUIT', gesprek('14-4'))).toEqual([]);
    });
  });
});

describe('GEEN_ZETEL', () => {
  const werkgroep = (
    organisatie: string,
    voordracht: 'gevraagd' | 'naam-aangeleverd' = 'naam-aangeleverd',
  ): Gremium =>
    aGremium({
      code: 'wg',
      soort: 'werkgroep',
      zetels: [{ organisatie, aantal: null, voordracht }],
    });
  const met = (gremia: readonly Gremium[], over: Partial<Stand> = {}): Stand =>
    voorbeeld({ ...over, gremia: [...voorbeeld().gremia, ...gremia] });

  it('fires for a gemeente that must decide and sits in no werkgroep', () => {
    expect(waarschuwingenMet('GEEN_ZETEL', met([werkgroep('Dordrecht')]))).toMatchObject([
      {
        ernst: 'info',
        gemeente: 'GM0482',
        sleutel: 'GEEN_ZETEL/GM0482',
        actor: { rol: 'two', gremium: 'wg' },
      },
    ]);
  });

  it('is silent where no werkgroep is known, or the gemeente has decided', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];
    const klaar = met([werkgroep('Dordrecht')], { besluiten, peildatum: dag('14-4') });

    expect(waarschuwingenMet('GEEN_ZETEL', voorbeeld())).toEqual([]);
    expect(waarschuwingenMet('GEEN_ZETEL', klaar)).toEqual([]);
  });

  it('vanishes with a seat, not when somebody was only asked', () => {
    expect(waarschuwingenMet('GEEN_ZETEL', met([werkgroep('Alblasserdam')]))).toEqual([]);
    expect(waarschuwingenMet('GEEN_ZETEL', met([werkgroep('Alblasserdam', 'gevraagd')]))).toMatchObject([
      { bewijs: ['wg: zetel gevraagd'] },
    ]);
  });
});
