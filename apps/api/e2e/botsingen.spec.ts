import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

interface Waarschuwing {
  readonly code: string;
  readonly activiteit: string | null;
  readonly gemeente: { readonly naam: string } | null;
  readonly melding: string;
  readonly uiterlijk: string | null;
}

let omgeving: Omgeving;
let waarschuwingen: readonly Waarschuwing[];
beforeAll(async () => {
  omgeving = await startOmgeving();
  const antwoord = await omgeving.api.lees<{ waarschuwingen: readonly Waarschuwing[] }>(
    'two',
    `{ waarschuwingen(traject: "GR-SDD", peildatum: "2021-01-26", eerste: 100) {
        code activiteit gemeente { naam } melding uiterlijk } }`,
  );
  waarschuwingen = antwoord.waarschuwingen;
});
afterAll(async () => {
  await omgeving.sluit();
});

const over = (code: string, activiteit: string | null): string =>
  waarschuwingen
    .filter((een) => een.code === code && een.activiteit === activiteit)
    .map(({ melding }) => melding)
    .join(' ');

describe('the day after the edition of 25-1-2021', () => {
  it.each([
    ['24-5 is Tweede Pinksterdag', 'FEESTDAG', 'A-M2-16', 'ma 24-5-2021: Tweede Pinksterdag'],
    ['the technical round begins on Tweede Paasdag', 'FEESTDAG', 'A-M1-16', '(4 werkdagen in dat venster)'],
    ['the raden lose Tweede Paasdag', 'FEESTDAG', 'A-M1-17', 'Tweede Paasdag (18 werkdagen in dat venster)'],
    ['and Koningsdag, a Tuesday', 'FEESTDAG', 'A-M1-17', 'Koningsdag (18 werkdagen in dat venster)'],
    ['week 19 has Hemelvaart', 'FEESTDAG', 'A-M2-13', 'Hemelvaartsdag'],
    ['weeks 21 and 22 have nine working days', 'FEESTDAG', 'A-M2-17', '(9 werkdagen in dat venster)'],
    [
      'the dialoogsessie has Goede Vrijdag',
      'FEESTDAG',
      'A-M2-05',
      'Goede Vrijdag (4 werkdagen in dat venster waar',
    ],
    ['of “25-2 of 1-3” the first is in the voorjaarsvakantie', 'VAKANTIE', 'A-M1-07', 'do 25-2-2021'],
    ['the informatieronde too', 'VAKANTIE', 'A-M1-06', 'Voorjaarsvakantie'],
    ['the ONS-D of 6-5 is in the meivakantie', 'VAKANTIE', 'A-M2-12', 'do 6-5-2021: Meivakantie'],
    ['the plan is one week after the routekaart', 'AFWIJKING_ROUTEKAART', 'A-M1-13', '(extra), 7'],
    ['mijlpaal 2 begins while raden decide on 1', 'MIJLPALEN_KNELLEN', 'A-M2-11', 'begint op vr 30-4-2021'],
    [
      'raden talk about 2 before they decide on 1',
      'GESPREK_VOOR_BESLUIT',
      'A-M2-09',
      'begint op ma 12-4-2021',
    ],
    [
      'NMTS and ONS-D give their last input on one day',
      'ADVIES_ZONDER_VERWERKTIJD',
      'A-M1-11',
      'do 11-3-2021; de volgorde en de tijd om te verwerken zijn onbekend',
    ],
    ['two working days between letter and round', 'UITNODIGING_KORT', 'A-M1-05', '2 werkdagen'],
    ['the first ONS-D has no day', 'ROUTESTART_NIET_GEPLAND', 'A-M1-13', 'mijlpaal 1'],
    ['nor has the second', 'ROUTESTART_NIET_GEPLAND', 'A-M2-15', 'mijlpaal 2'],
  ])('%s', (_wat, code, activiteit, zin) => {
    expect(over(code, activiteit)).toContain(zin);
  });

  it('says of the other of two days nothing: 1-3 is an ordinary Monday', () => {
    expect(over('VAKANTIE', 'A-M1-07')).not.toContain('1-3-2021');
  });

  it('leaves seven working days between the second letter and its round: enough', () => {
    expect(over('UITNODIGING_KORT', 'A-M2-07')).toBe('');
  });

  it('sees that only Hendrik-Ido-Ambacht has no seat in a werkgroep', () => {
    expect(
      waarschuwingen.filter(({ code }) => code === 'GEEN_ZETEL').map(({ gemeente }) => gemeente?.naam),
    ).toEqual(['Hendrik-Ido-Ambacht']);
  });

  it('gives every session without a day the last day on which to fix one, as long as that has not passed', () => {
    const data = waarschuwingen
      .filter(({ code }) => code === 'NOG_TE_PLANNEN')
      .map(({ activiteit, uiterlijk }) => [activiteit, uiterlijk]);
    expect(data).toEqual([
      ['A-M1-03', null],
      ['A-M2-04', '2021-03-01'],
      ['A-M2-05', '2021-03-15'],
      ['A-M2-13', '2021-04-26'],
    ]);
  });
});

describe('what a werkgroep or an advisory body says', () => {
  it('is no station of any route: its advice can be no decision', async () => {
    const { traject } = await omgeving.api.lees<{
      traject: {
        route: readonly { code: string }[];
        gremia: readonly { code: string; soort: string; mandaat: string }[];
      };
    }>('lezer', '{ traject(code: "GR-SDD") { route { code } gremia { code soort mandaat } } }');
    const adviseurs = traject.gremia.filter(({ mandaat }) => /adviseert/iu.test(mandaat));
    const stations = new Set(traject.route.map(({ code }) => code));
    expect(adviseurs.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['nmts', 'wg-ppd', 'wg-gjz', 'wg-fz', 'wg-com']),
    );
    expect(adviseurs.filter(({ code }) => stations.has(code))).toEqual([]);
  });
});
