import { describe, expect, it } from '@jest/globals';
import type { Stand, Station } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aGremium,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  anAanlevering,
  dag,
  gesloten,
  onsdRij,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { COLLEGE_NA_PO, NA_PO, PO, aRegel, keten, strook } from '../testing/strook.js';
import { STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVan } from './oorzaak.js';

const RAAD = 'raad-GM0482';
const RAAD_STAP = STAP.raad;

function oorzaak(id: string, stand: Stand): Oorzaak {
  const berekening = bereken(stand);
  return oorzaakVan(prognoseVan(id, berekening), berekening);
}

describe('the date of a step rests on that of the step before it', () => {
  const rustOpCollege = (aangeleverd: string): boolean => {
    const graaf = oorzaak(
      RAAD_STAP,
      voorbeeld({
        peildatum: dag('17-3'),
        besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')],
        aanleveringen: [anAanlevering(RAAD_STAP, aangeleverd)],
      }),
    );
    return bij(`datum:${RAAD_STAP}`, graaf).omdat.includes(`datum:${STAP.college}`);
  };

  it('where the papers came before that decision, and count from it', () => {
    expect(rustOpCollege('15-3')).toBe(true);
    expect(rustOpCollege('16-3')).toBe(false);
  });

  it('by the rule about the station before it', () => {
    const stand = strook(
      keten('ons-d', 'po', 'college'),
      '25-3',
      { po: PO, college: COLLEGE_NA_PO },
      { stationsregels: [aRegel('college', { tussen: NA_PO })] },
    );
    const graaf = oorzaak('m1-college-GM0482', stand);
    expect(bij('tussenregel:m1-college-GM0482', graaf).omdat).toEqual(['datum:m1-po-GM0482']);
  });
});

describe('an act that ends later than its days give', () => {
  it('rests on the working day on which it ends, and that on the holiday before it', () => {
    const stations = [
      aStation({ code: 'ons-d', volgorde: 0 }),
      aStation({ code: 'tekenen', volgorde: 1, voorgangers: ['ons-d'], duurDagen: 3 }),
    ];
    // Vr 2-4 and three days is ma 5-4.
    const over = { ...aTraject({ stations }), vergaderingen: [], activiteiten: [] };
    const graaf = oorzaak(
      'm1-tekenen',
      voorbeeld({
        ...over,
        peildatum: dag('2-4'),
        besluiten: [aBesluit('m1-ons-d', '2-4')],
        kalenderperioden: [gesloten('Tweede Paasdag', '5-4')],
      }),
    );
    expect(bij(`werkdag:m1-tekenen:${String(dag('5-4'))}`, graaf)).toEqual({
      soort: 'aanname',
      tekst:
        'Een handeling eindigt op een werkdag: niet op ma 5-4-2021, maar op di 6-4-2021. ' +
        'Gesloten: ma 5-4-2021 (Tweede Paasdag).',
      bron: { kind: 'station', code: 'tekenen' },
      van: ['datum:m1-tekenen'],
      omdat: [`gesloten:${String(dag('5-4'))}:Tweede Paasdag`],
    });
  });
});

describe('a meeting that its local rule moved', () => {
  it('rests on that rule with its source, and the rule on the holiday', () => {
    const stand = strook(
      keten('ons-d', 'po'),
      '26-3',
      { po: PO },
      {
        kalenderperioden: [gesloten('Tweede paasdag', '5-4')],
        stationsregels: [aRegel('po', { bijSluiting: 'volgende-werkdag' })],
      },
    );
    const graaf = oorzaak('m1-po-GM0482', stand);
    expect(bij(`uitgeweken:m1-po-GM0482:${String(dag('5-4'))}`, graaf)).toEqual({
      soort: 'stationsregel',
      tekst:
        'De vergadering van ma 5-4-2021 valt op Tweede paasdag en gaat volgens de regel van dit station (bron 002) ' +
        'naar de volgende werkdag: di 6-4-2021.',
      bron: { kind: 'stationsregel', station: 'po', gemeente: 'GM0482', bron: 'bron 002' },
      van: ['datum:m1-po-GM0482'],
      omdat: [`gesloten:${String(dag('5-4'))}:Tweede paasdag`],
    });
  });
});

describe('the article that asks for a step', () => {
  const artikelen = (over: Partial<Station>): readonly string[] => {
    const stations = [
      ...keten('ons-d', 'raad'),
      aStation({
        code: 'ab',
        volgorde: 3,
        voorgangers: ['raad'],
        staart: true,
        grondslag: 'art. 51',
        ...over,
      }),
    ];
    const stand = strook(stations, '16-3', { raad: [['18-5', '22-4']] });
    const vergaderingen = [...stand.vergaderingen, aVergadering('ab', '8-6', '1-6')];
    return oorzaak('m1-ab', { ...stand, vergaderingen })
      .knopen.filter(({ id }) => id === 'grondslag:ab')
      .map(({ tekst }) => tekst);
  };

  it('is named for a step after the raden and for an act, and only when it has one', () => {
    expect(artikelen({})).toEqual(['ab: art. 51.']);
    expect(artikelen({ staart: false })).toEqual([]);
    expect(artikelen({ staart: false, duurDagen: 5 })).toEqual(['ab: art. 51.']);
    expect(artikelen({ grondslag: null })).toEqual([]);
  });
});

describe('a meeting of a band', () => {
  /** ONS-D on do 4-3 or vr 12-3, so the college on di 9-3 or di 23-3; the raad closes on these days. */
  const metBand = (...sluitingen: readonly string[]): Oorzaak =>
    oorzaak(
      RAAD_STAP,
      voorbeeld({
        activiteiten: [onsdRij(alternatieven('4-3', '12-3'))],
        vergaderingen: [
          aVergadering('college-GM0482', '9-3', '4-3'),
          aVergadering('college-GM0482', '23-3', '18-3'),
          ...sluitingen.map((sluiting, nr) => aVergadering(RAAD, `${String(13 + nr)}-4`, sluiting)),
          aVergadering(RAAD, '18-5', '22-4'),
        ],
      }),
    );
  const HAALT = 'college Alblasserdam tussen di 9-3-2021 en di 23-3-2021 haalt de aanleverdatum';

  it('that is made in time rests on its aanleverdatum', () => {
    const graaf = metBand('18-3');
    expect(bij(`overgeslagen-vergadering:${RAAD_STAP}:${RAAD}@13-4`, graaf).omdat).toEqual([
      'regel:2',
      `aanleverdatum:${RAAD}@13-4`,
    ]);
    expect(bij(`aanleverdatum:${RAAD}@13-4`, graaf).tekst).toBe(
      'Aanleverdatum van raad Alblasserdam van di 13-4-2021: do 18-3-2021.',
    );
  });

  it('that is missed for certain tells by how much at least', () => {
    expect(bij(`aanleverdatum:${RAAD_STAP}:${RAAD}@13-4`, metBand('8-3')).tekst).toBe(
      'Aanleverdatum van raad Alblasserdam van di 13-4-2021: ma 8-3-2021 (ten minste 1 dag te laat).',
    );
  });

  it.each([
    ['18-3', 'do 18-3-2021', 'misschien niet'],
    ['9-3', 'di 9-3-2021', 'misschien niet'],
    ['8-3', 'ma 8-3-2021', 'niet (ten minste 1 dag te laat)'],
  ])('is told in one line, when it closes on %s', (sluiting, dagtekst, hoezeer) => {
    expect(metBand(sluiting).zinnen[0]).toContain(
      `${HAALT} ${dagtekst} van raad Alblasserdam van di 13-4-2021 ${hoezeer} → `,
    );
  });

  it('is counted apart beyond the last five when it may be the one', () => {
    const graaf = metBand(...Array.from({ length: 7 }, () => '18-3'));
    expect(bij(`meer-overgeslagen:${RAAD_STAP}:mits`, graaf).soort).toBe('overgeslagen-vergadering');
  });
});

describe('a raad whose cycle is broken', () => {
  const cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: null };
  const COMMISSIE = 'commissie-GM0482';
  const VAN = `overgeslagen-vergadering:${RAAD_STAP}:${RAAD}@20-4`;

  /** The raad of di 20-4 and the commissie of di 6-4 are of one cycle; the stuk is ready on di 16-3. */
  function metCyclus(kalenderperioden: Stand['kalenderperioden']): Oorzaak {
    const stand = strook(keten('ons-d', 'raad'), '16-3', {
      raad: [
        ['20-4', '25-3', cyclus],
        ['18-5', '22-4'],
      ],
    });
    const commissie = { ...aVergadering(COMMISSIE, '6-4', '25-3'), cyclus };
    return oorzaak(RAAD_STAP, {
      ...stand,
      gremia: [...stand.gremia, aGremium({ code: COMMISSIE, naam: 'Commissie', gemeente: 'GM0482' })],
      vergaderingen: [...stand.vergaderingen, commissie],
      kalenderperioden,
    });
  }

  it('rests on the holiday that closed a day of it', () => {
    const graaf = metCyclus([gesloten('Feestdag', '29-3')]);
    expect(bij(VAN, graaf).omdat).toEqual(['regel:2', `gesloten:${String(dag('29-3'))}:Feestdag`]);
  });

  it('rests on the meeting that was lost and on what closed that', () => {
    const reces = gesloten('Meireces', '5-4', '9-4', { laag: 'reces', gremium: COMMISSIE });
    const graaf = metCyclus([reces]);
    const id = `reces:${COMMISSIE}:${String(dag('5-4'))}`;
    expect(bij(VAN, graaf).omdat).toEqual(['regel:2', `uitgevallen:${COMMISSIE}@6-4`, id]);
    expect(bij(id, graaf).tekst).toBe('Commissie vergadert niet in ma 5-4 t/m vr 9-4-2021 (Meireces).');
  });
});
