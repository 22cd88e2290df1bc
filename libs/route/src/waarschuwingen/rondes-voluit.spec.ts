import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  aBesluit,
  aStand,
  aTraject,
  anActiviteit,
  dag,
  metVensters,
  nogTePlannen,
  periode,
  vast,
} from '../testing/bouwers.js';
import { metRij } from '../testing/met-rij.js';
import { voluit } from '../testing/voluit.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';

/** The college gives changes along before ONS-D begins with mijlpaal 2 on vr 30-4. */
function metWensen(...aanpassingen: readonly string[]): Stand {
  const { behandelingen, ...opzet } = aTraject({ mijlpalen: 2 });
  return aStand({
    ...opzet,
    behandelingen: metVensters(behandelingen, { 'm2-ons-d': periode('26-4', '30-4') }),
    peildatum: dag('17-3'),
    vergaderingen: voorbeeld().vergaderingen,
    besluiten: [
      aBesluit(STAP.onsd, '11-3'),
      aBesluit(STAP.college, '16-3', { uitkomst: 'ingestemd-met-aanpassingen', aanpassingen }),
    ],
    activiteiten: [anActiviteit({ code: 'M2-10', mijlpalen: [2], station: 'ons-d', datum: vast('30-4') })],
  });
}

describe('AANPASSING_OPEN in full', () => {
  it('names one', () => {
    expect(voluit('AANPASSING_OPEN', metWensen('Zeggenschap vastleggen'))).toEqual([
      {
        ernst: 'let-op',
        over: [1, null, null, null],
        melding: '1 aanpassing bij mijlpaal 1 wacht op antwoord voordat mijlpaal 2 begint (vr 30-4-2021).',
        regel: 'Meegegeven aanpassingen zijn beantwoord vóór de eerste behandeling van de volgende mijlpaal.',
        bewijs: ['college Alblasserdam: Zeggenschap vastleggen'],
        wie: ['two', null, null],
        uiterlijk: 'do 29-4-2021',
        oorzaak: ['college Alblasserdam besloot op di 16-3-2021 met aanpassingen.'],
      },
    ]);
  });

  it('does not tell a long one whole', () => {
    const [{ bewijs } = { bewijs: [] }] = voluit('AANPASSING_OPEN', metWensen('a'.repeat(20_000)));
    expect(bewijs).toEqual([`college Alblasserdam: ${'a'.repeat(199)}…`]);
  });

  it('counts two', () => {
    expect(voluit('AANPASSING_OPEN', metWensen('Zeggenschap vastleggen', 'Kosten uitsplitsen'))).toEqual([
      {
        ernst: 'let-op',
        over: [1, null, null, null],
        melding:
          '2 aanpassingen bij mijlpaal 1 wachten op antwoord voordat mijlpaal 2 begint (vr 30-4-2021).',
        regel: 'Meegegeven aanpassingen zijn beantwoord vóór de eerste behandeling van de volgende mijlpaal.',
        bewijs: ['college Alblasserdam: Zeggenschap vastleggen', 'college Alblasserdam: Kosten uitsplitsen'],
        wie: ['two', null, null],
        uiterlijk: 'do 29-4-2021',
        oorzaak: [
          'college Alblasserdam besloot op di 16-3-2021 met aanpassingen.',
          'college Alblasserdam besloot op di 16-3-2021 met aanpassingen.',
        ],
      },
    ]);
  });

  it('counts wensen where one of them is no aanpassing', () => {
    const toegezegd = (...aanpassingen: readonly string[]) => {
      const stand = metWensen(...aanpassingen);
      const verslag = { stemmen: null, moties: [], toezeggingen: ['Een brief aan de raad'] };
      const besluiten = stand.besluiten.map((een) =>
        een.behandeling === STAP.college ? { ...een, verslag } : een,
      );
      return voluit('AANPASSING_OPEN', { ...stand, besluiten });
    };
    expect(toegezegd('Zeggenschap vastleggen')).toMatchObject([
      {
        melding: '2 wensen bij mijlpaal 1 wachten op antwoord voordat mijlpaal 2 begint (vr 30-4-2021).',
        oorzaak: [
          'college Alblasserdam besloot op di 16-3-2021 met aanpassingen.',
          'college Alblasserdam besloot op di 16-3-2021 met een toezegging.',
        ],
      },
    ]);
    expect(toegezegd()).toMatchObject([
      { melding: '1 wens bij mijlpaal 1 wacht op antwoord voordat mijlpaal 2 begint (vr 30-4-2021).' },
    ]);
  });

  it('counts what was asked at the mijlpaal before only', () => {
    const stand = metWensen('Zeggenschap vastleggen');
    const opzet = aTraject({ mijlpalen: 3 });
    const drie = {
      ...stand,
      ...opzet,
      behandelingen: metVensters(opzet.behandelingen, { 'm2-ons-d': periode('26-4', '30-4') }),
    };
    expect(voluit('AANPASSING_OPEN', drie)).toMatchObject([{ over: [1, null, null, null] }]);
  });

  it('has no last day while the next mijlpaal has no beginning', () => {
    expect(
      voluit('AANPASSING_OPEN', {
        ...metWensen('Zeggenschap vastleggen'),
        activiteiten: [],
        behandelingen: aTraject({ mijlpalen: 2 }).behandelingen,
      }),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, null, null, null],
        melding: '1 aanpassing bij mijlpaal 1 wacht op antwoord voordat mijlpaal 2 begint.',
        regel: 'Meegegeven aanpassingen zijn beantwoord vóór de eerste behandeling van de volgende mijlpaal.',
        bewijs: ['college Alblasserdam: Zeggenschap vastleggen'],
        wie: ['two', null, null],
        uiterlijk: null,
        oorzaak: ['college Alblasserdam besloot op di 16-3-2021 met aanpassingen.'],
      },
    ]);
  });
});

describe('BEELDVORMING_ONTBREEKT in full', () => {
  it('names the raden', () => {
    expect(
      voluit(
        'BEELDVORMING_ONTBREEKT',
        metRij('informatieronde', { datum: vast('22-2'), toestand: 'gehouden', mijlpalen: [2] }),
      ),
    ).toEqual([
      {
        ernst: 'info',
        over: [1, 'raad', null, null],
        melding: 'Deze raden besluiten over mijlpaal 1 zonder informatieronde vooraf: Alblasserdam.',
        regel: 'Beeldvorming en oordeelsvorming gaan aan besluitvorming vooraf.',
        bewijs: [
          'Geen informatieronde in de detailplanning',
          '14 dagen voor di 13-4-2021 is di 30-3-2021 (gebruikelijke termijn)',
        ],
        wie: ['two', 'raad-GM0482', null],
        uiterlijk: 'di 30-3-2021',
        oorzaak: [],
      },
    ]);
  });
});

describe('GESPREK_VOOR_BESLUIT in full', () => {
  it('names who has not decided', () => {
    expect(
      voluit('GESPREK_VOOR_BESLUIT', {
        ...metWensen('Zeggenschap'),
        activiteiten: [
          anActiviteit({
            code: 'M2-09',
            naam: 'Gesprek',
            mijlpalen: [2],
            soort: 'informatieronde',
            datum: vast('13-4'),
          }),
        ],
      }),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [2, null, null, 'M2-09'],
        melding:
          '“Gesprek” (mijlpaal 2) begint op di 13-4-2021; dan hebben nog niet besloten over mijlpaal 1: Alblasserdam.',
        regel: 'Een raad besluit over een mijlpaal voordat hij over de volgende in gesprek gaat.',
        bewijs: ['Rij M2-09 (regel 101 van de bron)', 'raad Alblasserdam: di 13-4-2021'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'di 13-4-2021',
        oorzaak: ['De ronde is di 13-4-2021.'],
      },
    ]);
  });
});

describe('TECHNISCHE_RONDE_NA_BESLUIT in full', () => {
  it('names who decides before', () => {
    expect(
      voluit('TECHNISCHE_RONDE_NA_BESLUIT', metRij('technische-vragenronde', { datum: vast('13-4') })),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, null, null, 'M1-20'],
        melding: '“Ronde” is di 13-4-2021; deze raden besluiten dan al: Alblasserdam.',
        regel: 'De technische ronde is vóór het besluit van elke raad.',
        bewijs: ['Rij M1-20 (regel 101 van de bron)', 'raad Alblasserdam: di 13-4-2021'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'ma 12-4-2021',
        oorzaak: ['De ronde is di 13-4-2021, de eerste raad di 13-4-2021.'],
      },
    ]);
  });

  it('says of a window that it may be', () => {
    expect(
      voluit(
        'TECHNISCHE_RONDE_NA_BESLUIT',
        metRij('technische-vragenronde', { datum: nogTePlannen(periode('12-4', '16-4')) }),
      ),
    ).toEqual([
      {
        ernst: 'info',
        over: [1, null, null, 'M1-20'],
        melding:
          '“Ronde” is ma 12-4 t/m vr 16-4-2021; deze raden kunnen dan al hebben besloten: Alblasserdam.',
        regel: 'De technische ronde is vóór het besluit van elke raad.',
        bewijs: ['Rij M1-20 (regel 101 van de bron)', 'raad Alblasserdam: di 13-4-2021'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'ma 12-4-2021',
        oorzaak: ['De ronde is ma 12-4 t/m vr 16-4-2021, de eerste raad di 13-4-2021.'],
      },
    ]);
  });
});

describe('UITNODIGING_KORT in full', () => {
  it('counts the working days', () => {
    expect(
      voluit(
        'UITNODIGING_KORT',
        voorbeeld({
          peildatum: dag('1-2'),
          activiteiten: [
            anActiviteit({ code: 'M1-05', soort: 'aanbod-per-brief', naam: 'Brief', datum: vast('17-2') }),
            anActiviteit({ code: 'M1-06', soort: 'informatieronde', naam: 'Ronde', datum: vast('22-2') }),
          ],
        }),
      ),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, null, null, 'M1-05'],
        melding: '“Brief” gaat op wo 17-2-2021 uit en “Ronde” begint op ma 22-2-2021: 2 werkdagen ertussen.',
        regel: 'Tussen een brief en de ronde liggen ten minste 5 werkdagen (gebruikelijke termijn).',
        bewijs: [
          'Rij M1-05 (regel 101 van de bron)',
          'Rij M1-06 (regel 101 van de bron)',
          '2 werkdagen tussen wo 17-2-2021 en ma 22-2-2021, 5 gevraagd (gebruikelijke termijn)',
        ],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'vr 12-2-2021',
        oorzaak: ['Brief wo 17-2-2021, ronde ma 22-2-2021.'],
      },
    ]);
  });
});
