import { describe, expect, it } from '@jest/globals';
import type { Besluit, Stand, Stationsregel } from '@routekaart/traject';
import { anAgendering } from './testing/agendering.js';
import {
  aBesluit,
  aHerkomst,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  anAanlevering,
  dag,
  onsdRij,
  vast,
} from './testing/bouwers.js';
import { aRegel } from './testing/strook.js';
import { COLLEGE, RAAD, STAP, voorbeeld, zinnenVan } from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/** The college decided on 16-3, and said this in a later fact where it said something else. */
function naCollege(
  uitkomst: Besluit['uitkomst'],
  over: Partial<Stand> = {},
  besluit: Partial<Besluit> = {},
): Stand {
  return voorbeeld({
    peildatum: dag('17-3'),
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { uitkomst, herkomst: aHerkomst({ volgnummer: 3 }), ...besluit }),
    ],
    ...over,
  });
}
const anders = (code: string, over: object) => ({
  gremia: voorbeeld().gremia.map((een) => (een.code === code ? { ...een, ...over } : een)),
});

describe('the reasons of a body that spoke', () => {
  it('are its advice where it only advises', () => {
    const adviseert = anders(COLLEGE, { mandaat: 'adviseert' });
    expect(zinnenVan(college, naCollege('ingestemd', adviseert))).toEqual([
      'Advies van di 16-3-2021: ingestemd. Een advies is geen besluit; het stuk gaat verder.',
    ]);
  });

  it('are its refusal, of which the day is always told as one day', () => {
    expect(zinnenVan(college, naCollege('niet-ingestemd', {}, { opOfVoor: true }))).toEqual([
      'Op di 16-3-2021 is niet ingestemd: hier gaat het stuk niet verder tot een nieuw besluit; op zijn vroegst in de vergadering van di 23-3-2021.',
    ]);
    expect(zinnenVan(college, naCollege('ingestemd'))).toEqual(['Besloten op di 16-3-2021: ingestemd.']);
  });
});

describe('the reasons of a body that put the stuk off', () => {
  it('are only that, as long as it comes back without a day', () => {
    const aanhouding = { soort: 'onbepaald', herindiening: null } as const;
    expect(zinnenVan(college, naCollege('aangehouden', {}, { aanhouding }))).toEqual([
      'Op di 16-3-2021 aangehouden: wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd; op zijn vroegst in de vergadering van di 23-3-2021.',
    ]);
    expect(zinnenVan(college, naCollege('aangehouden', { vergaderingen: [] }, { aanhouding }))).toEqual([
      'Op di 16-3-2021 aangehouden: wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd.',
    ]);
  });

  it('are the next meeting, without papers while it lies there still', () => {
    expect(zinnenVan(college, naCollege('aangehouden'))).toEqual([
      'Op di 16-3-2021 aangehouden: het stuk komt terug op een volgende vergadering.',
      'Eerste haalbare vergadering van college Alblasserdam: di 23-3-2021, het stuk ligt er al.',
    ]);
  });

  it('are the new papers, and not the work before them', () => {
    const over = {
      stations: voorbeeld().stations.map((een) => ({ ...een, verwerkingsdagen: 2 })),
      aanleveringen: [
        { ...anAanlevering(college, '17-3'), herkomst: aHerkomst({ volgnummer: 4, dag: dag('17-3') }) },
      ],
    };
    expect(zinnenVan(college, naCollege('teruggenomen', over))).toEqual([
      'Op di 16-3-2021 teruggenomen: het stuk moet opnieuw worden aangeleverd.',
      'Het stuk is aangeleverd op wo 17-3-2021.',
      'Eerste haalbare vergadering van college Alblasserdam: di 23-3-2021, aanleveren uiterlijk do 18-3-2021.',
    ]);
    expect(zinnenVan(college, naCollege('teruggenomen', { ...over, aanleveringen: [] }))).toEqual([
      'Op di 16-3-2021 teruggenomen: het stuk moet opnieuw worden aangeleverd.',
      'Het stuk kan hier worden aangeleverd vanaf wo 17-3-2021.',
      'Het stuk hier klaarmaken kost 2 kalenderdagen.',
      'Eerste haalbare vergadering van college Alblasserdam: di 23-3-2021, aanleveren uiterlijk do 18-3-2021.',
    ]);
  });

  it('are that a later body sent it back', () => {
    const besluiten = [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, '13-4', { uitkomst: 'terugverwezen', herkomst: aHerkomst({ volgnummer: 3 }) }),
    ];
    const vergaderingen = [...voorbeeld().vergaderingen, aVergadering(COLLEGE, '20-4', '15-4')];
    expect(zinnenVan(college, voorbeeld({ peildatum: dag('14-4'), besluiten, vergaderingen }))).toEqual([
      'Op di 13-4-2021 is het stuk terugverwezen: hier moet opnieuw worden besloten.',
      'Het stuk kan hier worden aangeleverd vanaf wo 14-4-2021.',
      'Eerste haalbare vergadering van college Alblasserdam: di 20-4-2021, aanleveren uiterlijk do 15-4-2021.',
    ]);
  });
});

describe('the reasons of a body under a local rule', () => {
  const metRegel = (over: Partial<Stationsregel>, stand: Partial<Stand> = {}) =>
    zinnenVan(raad, voorbeeld({ stationsregels: [aRegel('raad', over)], ...stand }));
  const tussen = { na: 'college', minimaalDagen: 35, weken: null, weekdag: 1 } as const;

  it('name the rule that keeps the decision off, as long as it does', () => {
    expect(metRegel({ tussen })).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf di 16-3-2021.',
      'De regel van dit station (bron 002) laat geen besluit toe vóór di 20-4-2021.',
      'De vergadering van di 13-4-2021 is te vroeg: de regel van dit station laat dan nog geen besluit toe.',
      'Eerste haalbare vergadering van raad Alblasserdam: di 18-5-2021, aanleveren uiterlijk do 22-4-2021.',
    ]);
    expect(metRegel({ tussen: { ...tussen, minimaalDagen: 0 } })).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf di 16-3-2021.',
      'Eerste haalbare vergadering van raad Alblasserdam: di 13-4-2021, aanleveren uiterlijk do 18-3-2021.',
    ]);
  });

  it('say so where the rule may keep it off longer', () => {
    expect(metRegel({ tussen }, { activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] })).toEqual([
      'Het stuk kan hier worden aangeleverd tussen di 16-3-2021 en di 23-3-2021.',
      'De regel van dit station (bron 002) laat in elk geval geen besluit toe vóór di 20-4-2021; mogelijk pas later.',
      'De vergadering van di 13-4-2021 is te vroeg: de regel van dit station laat dan nog geen besluit toe.',
      'Eerste haalbare vergadering van raad Alblasserdam: di 18-5-2021, aanleveren uiterlijk do 22-4-2021.',
    ]);
  });

  it('name the days to make the stuk ready and the quality gate', () => {
    expect(metRegel({ verwerking: { dagen: 1, telling: 'werkdagen' }, toetswerkdagen: 1 })).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf do 18-3-2021.',
      'Het stuk hier klaarmaken kost 1 werkdag (bron 002).',
      'De kwaliteitstoets kost daarna 1 werkdag (bron 002).',
      'Eerste haalbare vergadering van raad Alblasserdam: di 13-4-2021, aanleveren uiterlijk do 18-3-2021.',
    ]);
  });
});

describe('the reasons of a day that cannot be kept', () => {
  it('name the version of which the plan has no decision', () => {
    const stukversies = [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${String(nummer)}` }));
    const over = { peildatum: dag('12-3'), besluiten: [aBesluit(onsd, '11-3')] };
    expect(zinnenVan(onsd, voorbeeld({ ...over, stukversies }))).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf vr 12-3-2021.',
      'De detailplanning noemt do 11-3-2021, maar die dag is voorbij zonder besluit over versie 2.',
      'Van ons-d is geen vergaderschema bekend: daarom is de datum onbekend.',
    ]);
    expect(zinnenVan(onsd, voorbeeld({ ...over, besluiten: [] }))).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf vr 12-3-2021.',
      'De detailplanning noemt do 11-3-2021, maar die dag is voorbij zonder besluit.',
      'Van ons-d is geen vergaderschema bekend: daarom is de datum onbekend.',
    ]);
    const aangehouden = [aBesluit(onsd, '11-3', { uitkomst: 'aangehouden' })];
    expect(zinnenVan(onsd, voorbeeld({ ...over, besluiten: aangehouden }))).toEqual([
      'Op do 11-3-2021 aangehouden: het stuk komt terug op een volgende vergadering.',
      'De detailplanning noemt do 11-3-2021, maar die dag is voorbij zonder besluit.',
      'Van ons-d is geen vergaderschema bekend: daarom is de datum onbekend.',
    ]);
  });

  it('tell a meeting that fell out once, by the plan or by the agenda', () => {
    const onsdDagen = (staat: 'vervallen' | 'bevestigd') => [
      aVergadering('ons-d', '11-3', '4-3', { staat }),
      aVergadering('ons-d', '18-3', '15-3'),
    ];
    expect(zinnenVan(onsd, voorbeeld({ vergaderingen: onsdDagen('vervallen') }))).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf ma 1-3-2021.',
      'De detailplanning noemt do 11-3-2021, maar die vergadering is vervallen.',
      'Eerste haalbare vergadering van ons-d: do 18-3-2021, aanleveren uiterlijk ma 15-3-2021.',
    ]);
    const vergaderingen = voorbeeld().vergaderingen.map((een) =>
      een.id === `${RAAD}@13-4` ? { ...een, besluitvormend: false } : een,
    );
    const agenderingen = [anAgendering(raad, `${RAAD}@13-4`)];
    expect(zinnenVan(raad, voorbeeld({ vergaderingen, agenderingen }))).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf di 16-3-2021.',
      'Het stuk staat op de agenda van di 13-4-2021, maar in die vergadering wordt niet besloten.',
      'Eerste haalbare vergadering van raad Alblasserdam: di 18-5-2021, aanleveren uiterlijk do 22-4-2021.',
    ]);
  });
});

describe('the reasons about skipped meetings', () => {
  const colleges = (aantal: number) =>
    Array.from({ length: aantal }, (_, n) => aVergadering(COLLEGE, `${String(12 + n)}-3`, '9-3'));
  const na = (aantal: number) =>
    zinnenVan(
      college,
      voorbeeld({ vergaderingen: [...colleges(aantal), aVergadering(COLLEGE, '30-3', '25-3')] }),
    );

  it('name five of them, and count the first of more', () => {
    expect(na(5)).toHaveLength(7);
    expect(na(5).join(' ')).not.toMatch(/En nog/u);
    expect(na(6)).toHaveLength(8);
    expect(na(6).at(-2)).toBe('En nog 1 eerdere vergadering telt niet mee, die van vr 12-3-2021.');
  });

  it('say where one of which nobody knows when it closes may be the one', () => {
    const vergaderingen = [aVergadering(COLLEGE, '16-3', '9-3'), aVergadering(COLLEGE, '23-3', null)];
    expect(zinnenVan(college, voorbeeld({ vergaderingen }))).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf do 11-3-2021.',
      'De vergadering van di 16-3-2021 is niet haalbaar: de aanleverdatum is di 9-3-2021 (2 dagen te laat).',
      'De vergadering van di 23-3-2021 wordt misschien gehaald: de aanleverdatum is niet bekend.',
      'Van college Alblasserdam is na do 11-3-2021 geen zeker haalbare vergadering bekend.',
    ]);
    expect(
      zinnenVan(
        college,
        voorbeeld({ vergaderingen: [...vergaderingen, aVergadering(COLLEGE, '30-3', '25-3')] }),
      ),
    ).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf do 11-3-2021.',
      'De vergadering van di 16-3-2021 is niet haalbaar: de aanleverdatum is di 9-3-2021 (2 dagen te laat).',
      'De vergadering van di 23-3-2021 wordt misschien gehaald: de aanleverdatum is niet bekend.',
      'Eerste zeker haalbare vergadering van college Alblasserdam: di 30-3-2021, aanleveren uiterlijk do 25-3-2021.',
    ]);
  });
});

describe('the reasons of a step of the law', () => {
  const metTermijn = (peildatum: string, recesTeltMee = true): Stand => {
    const basis = voorbeeld();
    return {
      ...basis,
      peildatum: dag(peildatum),
      stations: basis.stations.map((een) => (een.code === 'raad' ? { ...een, regime: 'zienswijze' } : een)),
      rechtsregimes: [
        {
          code: 'zienswijze',
          regel: 'Acht weken.',
          vanaf: null,
          tot: null,
          termijn: { weken: 8, recesTeltMee },
          bron: null,
        },
      ],
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
      aanleveringen: [anAanlevering(raad, '16-3')],
      vergaderingen: basis.vergaderingen.filter(({ gremium }) => gremium !== RAAD),
    };
  };

  it('are its term while that runs, and that it ran out', () => {
    expect(zinnenVan(raad, metTermijn('17-3'))).toEqual([
      'Het stuk is aangeleverd op di 16-3-2021.',
      'Binnen de termijn van 8 weken is geen vergadering bekend: de route gaat verder als de termijn eindigt op di 11-5-2021.',
    ]);
    expect(zinnenVan(raad, metTermijn('12-5'))).toEqual([
      'Het stuk is aangeleverd op di 16-3-2021.',
      'De termijn van 8 weken is verstreken op di 11-5-2021 zonder dat een antwoord bekend is: de route gaat verder.',
    ]);
  });

  it('say that days of reces do not count, where they do not', () => {
    expect(zinnenVan(raad, metTermijn('17-3', false)).at(-1)).toBe(
      'Binnen de termijn van 8 weken, waarin recesdagen niet meetellen, is geen vergadering bekend: de route gaat verder als de termijn eindigt op di 11-5-2021.',
    );
  });

  it('are the days that an act takes', () => {
    const stations = [
      aStation({ code: 'ons-d', volgorde: 0 }),
      aStation({
        code: 'tekenen',
        volgorde: 1,
        voorgangers: ['ons-d'],
        duurDagen: 14,
        grondslag: 'artikel 53',
      }),
    ];
    const over = { ...aTraject({ stations }), activiteiten: [onsdRij(vast('11-3'))], vergaderingen: [] };
    expect(zinnenVan('m1-tekenen', voorbeeld(over))).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf do 11-3-2021.',
      'Deze handeling kost 14 dagen; dat aantal is aangenomen (artikel 53 vraagt de handeling, en noemt geen duur).',
    ]);
  });
});
