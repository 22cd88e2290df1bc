import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Stand } from '@routekaart/traject';
import {
  aBesluit,
  aStand,
  aTraject,
  anActiviteit,
  dag,
  metVensters,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/** A row beside the route; the forecast of the raad is Tuesday 13-4. */
function metRij(soort: string, over: Partial<Activiteit>, meer: Partial<Stand> = {}): Stand {
  const rij = anActiviteit({ code: 'M1-20', soort, naam: 'Ronde', ...over });
  return voorbeeld({ activiteiten: [onsdRij(vast('11-3')), rij], ...meer });
}

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

  it('is silent about a raad whose strook has a station of beeldvorming before it', () => {
    const stand = ronde({ mijlpalen: [2] });
    const met = (code: string): Stand => ({
      ...stand,
      stations: stand.stations.map((een) => (een.code === code ? { ...een, fase: 'beeldvorming' } : een)),
    });
    expect(waarschuwingenMet('BEELDVORMING_ONTBREEKT', met('college'))).toEqual([]);
    // The raad itself decides, in whatever phase: that is not before it.
    expect(waarschuwingenMet('BEELDVORMING_ONTBREEKT', met('raad'))).toHaveLength(1);
    const zonder = {
      ...met('college'),
      behandelingen: stand.behandelingen.filter((cel) => cel.station !== 'college'),
    };
    expect(waarschuwingenMet('BEELDVORMING_ONTBREEKT', zonder)).toHaveLength(1);
  });

  it('names a raad without a day too where there is no round, and no last day to invite it', () => {
    const stand = { ...ronde({ mijlpalen: [2] }), vergaderingen: [] };
    expect(waarschuwingenMet('BEELDVORMING_ONTBREEKT', stand)).toMatchObject([
      {
        melding: 'Deze raden besluiten over mijlpaal 1 zonder informatieronde vooraf: Alblasserdam.',
        bewijs: ['Geen informatieronde in de detailplanning'],
        uiterlijk: null,
      },
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
