import { describe, expect, it } from '@jest/globals';
import type { Mijlpaal, Rechtsregime, Samenloopregel, Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  idVan,
} from '../testing/bouwers.js';
import { type GevolgVanNee, gevolgenVanNee } from './gevolg-van-nee.js';

const TOESTEMMING: Rechtsregime = {
  code: 'toestemming',
  regel: 'De raad geeft toestemming.',
  vanaf: null,
  tot: dag('30-6-2022'),
  termijn: null,
  bron: 'Wgr art. 1 lid 2',
  gevolgVanNee: 'Zonder toestemming treft het college de regeling niet.',
};
const ZIENSWIJZE: Rechtsregime = {
  code: 'zienswijze',
  regel: 'De raad heeft acht weken.',
  vanaf: dag('1-7-2022'),
  tot: null,
  termijn: { weken: 8, recesTeltMee: true },
  bron: 'Wgr art. 1 lid 3',
};

/** ONS-D → college → raad → treffen in three gemeenten; all raden meet on 13-4. */
function metRecht(over: Partial<Mijlpaal>, regime: Rechtsregime = TOESTEMMING): Stand {
  const traject = aTraject({
    gemeenten: 3,
    stations: [
      aStation({ code: 'ons-d', naam: 'ONS-D', volgorde: 1 }),
      aStation({ code: 'college', naam: 'College', volgorde: 2, perGemeente: true, voorgangers: ['ons-d'] }),
      aStation({
        code: 'raad',
        naam: 'Raad',
        volgorde: 3,
        perGemeente: true,
        voorgangers: ['college'],
        regime: regime.code,
      }),
      aStation({ code: 'treffen', volgorde: 4, perGemeente: true, voorgangers: ['raad'], staart: true }),
    ],
  });
  return aStand({
    ...traject,
    peildatum: dag('1-3'),
    rechtsregimes: [regime],
    mijlpalen: traject.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, ...over })),
    vergaderingen: [
      aVergadering('ons-d', '11-3', '11-3'),
      ...traject.gemeenten.flatMap(({ code }) => [
        aVergadering(`college-${code}`, '23-3', '23-3'),
        aVergadering(`raad-${code}`, '13-4', '13-4'),
        aVergadering(`raad-${code}`, '18-5', '18-5'),
      ]),
    ],
  });
}

function bij(station: string, stand: Stand, gemeente = ALBLASSERDAM): GevolgVanNee {
  const [mijlpaal] = stand.mijlpalen;
  if (mijlpaal === undefined) throw new Error('geen mijlpaal');
  const gevolg = gevolgenVanNee(mijlpaal, gemeente, bereken(stand)).find(
    ({ prognose }) => prognose.stap.station.code === station,
  );
  if (gevolg === undefined) throw new Error(`geen ${station}`);
  return gevolg;
}

describe('gevolgenVanNee', () => {
  it('tells apart what is asked: instemming of a notitie, toestemming for a regeling, a zienswijze', () => {
    expect(bij('raad', metRecht({ besluitaard: 'instemming' })).soort).toBe('instemming');
    expect(bij('raad', metRecht({})).soort).toBe('toestemming');
    expect(bij('raad', metRecht({}, ZIENSWIJZE))).toMatchObject({ soort: 'zienswijze', houdtTegen: false });
    expect(bij('college', metRecht({})).soort).toBe('instemming');
  });

  it('gives the words of the law with its article', () => {
    const { gevolgen } = bij('raad', metRecht({}));
    expect(gevolgen[0]).toEqual({
      zin: 'Zonder toestemming treft het college de regeling niet.',
      bron: 'Wgr art. 1 lid 2',
    });
  });

  it('falls back on the rule itself where nobody wrote down what a nee means', () => {
    const { gevolgVanNee: _, ...zonder } = TOESTEMMING;
    expect(bij('raad', metRecht({}, zonder)).gevolgen[0]?.zin).toBe(
      'Dan is aan deze regel niet voldaan: De raad geeft toestemming.',
    );
  });

  it('says for a college that its raad does not get the stuk, and skips the legal tail', () => {
    const stand = metRecht({ besluitaard: 'instemming' });
    const [mijlpaal] = stand.mijlpalen;
    expect(bij('college', stand).gevolgen[1]).toEqual({
      zin: 'Het stuk gaat niet door naar raad Alblasserdam.',
      bron: 'Route: College gaat voor Raad',
    });
    expect(mijlpaal === undefined ? [] : gevolgenVanNee(mijlpaal, ALBLASSERDAM, bereken(stand))).toHaveLength(
      2,
    );
  });

  it.each<[Samenloopregel, boolean, string]>([
    [
      { kind: 'allen' },
      true,
      'Alle 3 gemeenten moeten positief besluiten: zonder Alblasserdam is de mijlpaal niet gehaald.',
    ],
    [
      { kind: 'aantal', nodig: 2 },
      false,
      '2 van de 3 zijn nodig, en zonder Alblasserdam kunnen er nog 2 positief besluiten: de mijlpaal is dan nog te halen.',
    ],
    [
      { kind: 'aantal', nodig: 3 },
      true,
      '3 van de 3 zijn nodig, en zonder Alblasserdam kunnen er nog 2 positief besluiten: de mijlpaal is dan niet meer te halen.',
    ],
    [
      { kind: 'deelnemers' },
      true,
      'De mijlpaal wacht op Alblasserdam, totdat zij vastlegt dat zij niet meedoet; dan gaan de anderen door.',
    ],
  ])('reads the join rule %j', (samenloop, houdtTegen, zin) => {
    const gevolg = bij('raad', metRecht({ besluitaard: 'instemming', samenloop }));
    expect(gevolg.houdtTegen).toBe(houdtTegen);
    expect(gevolg.gevolgen.map((een) => een.zin)).toContain(zin);
    const inDordrecht = bij('raad', metRecht({ besluitaard: 'instemming', samenloop }), DORDRECHT);
    expect(inDordrecht.gevolgen.map((een) => een.zin)).toContain(zin.replace('Alblasserdam', 'Dordrecht'));
  });

  it('gives every consequence with what it rests on, in the order of the route', () => {
    expect(bij('college', metRecht({ besluitaard: 'instemming' })).gevolgen).toEqual([
      {
        zin: 'Dit is een instemming, die geen wet vraagt: wat een nee doet, volgt uit de route en de samenloop.',
        bron: 'Aard van het besluit over mijlpaal 1',
      },
      { zin: 'Het stuk gaat niet door naar raad Alblasserdam.', bron: 'Route: College gaat voor Raad' },
      {
        zin: 'Alle 3 gemeenten moeten positief besluiten: zonder Alblasserdam is de mijlpaal niet gehaald.',
        bron: 'Samenloop van mijlpaal 1',
      },
      {
        zin: 'Instemmen met aanpassingen is geen nee: de mijlpaal gaat door en de aanpassingen krijgen een antwoord.',
        bron: 'Aard van het besluit over mijlpaal 1',
      },
    ]);
    expect(bij('college', metRecht({})).gevolgen[0]?.zin).toBe(
      'Bij dit besluit is geen wet genoemd: het telt als instemming.',
    );
  });

  it('says of a toestemming what the law no longer asks, from its article or else from the route', () => {
    const stand = metRecht({});
    const stations = (grondslag: string | null): Stand => ({
      ...stand,
      stations: stand.stations.map((station) =>
        station.staart ? { ...station, naam: 'Treffen', grondslag } : station,
      ),
    });
    const zin = 'Wat de wet daarna vraagt, gaat niet door: Treffen.';
    expect(bij('raad', stations('Wgr art. 1 lid 1')).gevolgen[1]).toEqual({ zin, bron: 'Wgr art. 1 lid 1' });
    expect(bij('raad', stations(null)).gevolgen).toEqual([
      { zin: 'Zonder toestemming treft het college de regeling niet.', bron: 'Wgr art. 1 lid 2' },
      { zin, bron: 'Route: Treffen' },
      {
        zin: 'Alle 3 gemeenten moeten positief besluiten: zonder Alblasserdam is de mijlpaal niet gehaald.',
        bron: 'Samenloop van mijlpaal 1',
      },
    ]);
  });

  it('gives only the law for a zienswijze, for which a nee stops nothing', () => {
    expect(bij('raad', metRecht({}, ZIENSWIJZE)).gevolgen).toEqual([
      { zin: 'Dan is aan deze regel niet voldaan: De raad heeft acht weken.', bron: 'Wgr art. 1 lid 3' },
    ]);
    const { bron: _, ...zonder } = ZIENSWIJZE;
    expect(bij('raad', metRecht({}, { ...zonder, bron: null })).gevolgen[0]?.bron).toBe('zienswijze');
  });

  it('does not count who refused or takes no part among those who can still agree', () => {
    const stand = metRecht({ besluitaard: 'instemming', samenloop: { kind: 'aantal', nodig: 2 } });
    const over =
      'zonder Alblasserdam kunnen er nog 1 positief besluiten: de mijlpaal is dan niet meer te halen.';
    const geweigerd = {
      besluiten: [
        aBesluit('m1-ons-d', '11-3'),
        aBesluit(idVan(1, 'college', 'GM0505'), '23-3', { uitkomst: 'niet-ingestemd' }),
      ],
    };
    expect(bij('raad', { ...stand, peildatum: dag('24-3'), ...geweigerd }).gevolgen[2]?.zin).toContain(over);
  });

  it('keeps to the mijlpaal that is asked about', () => {
    const traject = aTraject({ mijlpalen: 2 });
    const stand = aStand({ ...traject, peildatum: dag('1-3') });
    const tweede = stand.mijlpalen.find(({ nummer }) => nummer === 2);
    expect(
      tweede === undefined
        ? []
        : gevolgenVanNee(tweede, ALBLASSERDAM, bereken(stand)).map(
            ({ prognose }) => prognose.stap.behandeling.id,
          ),
    ).toEqual(['m2-college-GM0482', 'm2-raad-GM0482']);
  });

  it('says that with aanpassingen is no nee, where it is an instemming', () => {
    const zinnen = (over: Partial<Mijlpaal>): string =>
      bij('raad', metRecht(over))
        .gevolgen.map(({ zin }) => zin)
        .join(' ');
    expect(zinnen({ besluitaard: 'instemming' })).toContain('Instemmen met aanpassingen is geen nee');
    expect(zinnen({})).not.toContain('aanpassingen');
  });
});

describe('the forecast after such a nee', () => {
  const nummer = fc.integer({ min: 1, max: 3 });
  const regel = fc.oneof(
    fc.constant<Samenloopregel>({ kind: 'allen' }),
    nummer.map((nodig): Samenloopregel => ({ kind: 'aantal', nodig })),
    fc.constant<Samenloopregel>({ kind: 'deelnemers' }),
  );

  it('is unknown exactly when the nee was said to hold the mijlpaal up', () => {
    fc.assert(
      fc.property(
        regel,
        fc.constantFrom('college', 'raad'),
        fc.subarray(['GM0505', 'GM0523']),
        (samenloop, station, eerderGeweigerd) => {
          const stand = metRecht({ samenloop, besluitaard: 'instemming' });
          const weiger = (gemeente: string) =>
            aBesluit(idVan(1, station, gemeente), '13-4', { uitkomst: 'niet-ingestemd' });
          const doetMee = stand.gemeenten.map(({ code }) => ({
            gemeente: code,
            deelname: 'doet-mee' as const,
            vanaf: dag('1-3'),
            reden: null,
            herkomst: aHerkomst(),
          }));
          const eerst = { ...stand, deelnamen: doetMee, besluiten: eerderGeweigerd.map(weiger) };
          const { houdtTegen } = bij(station, eerst);
          const daarna = bereken({ ...eerst, besluiten: [...eerst.besluiten, weiger(ALBLASSERDAM)] });
          expect(daarna.mijlpalen[0]?.dag.laatst === null).toBe(houdtTegen);
        },
      ),
    );
  });
});
