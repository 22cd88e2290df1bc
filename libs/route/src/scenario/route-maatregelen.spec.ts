import { describe, expect, it } from '@jest/globals';
import type { Maatregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ONBEKEND } from '../moment.js';
import { ALBLASSERDAM, DORDRECHT, aBesluit, aHerkomst, aStand, aTraject } from '../testing/bouwers.js';
import { aRegel, keten } from '../testing/strook.js';
import { RAAD, voorbeeld } from '../testing/voorbeeld.js';
import { alsFeit } from '../toepassing/als-feit.js';
import { toetsUitneming } from '../toets/lokale-uitneming.js';
import { AANNAME } from './aanname.js';
import { strookverschillen, watAls } from './wat-als.js';

function na(stand: Stand, maatregel: Maatregel): Stand {
  const antwoord = watAls(bereken(stand), [maatregel]);
  expect(antwoord.geweigerd).toEqual([]);
  return antwoord.na.stand;
}

describe('a term of its own', () => {
  it('is that of the body alone, until it is taken away', () => {
    const termijn = { soort: 'termijn', gremium: RAAD, termijn: 'reactie' } as const;
    const met = na(voorbeeld(), { ...termijn, dagen: 12 });
    const termijnen = ({ gremia }: Stand): unknown =>
      gremia.map(({ code, reactietermijn = null }) => [code, reactietermijn]);

    expect(termijnen(met)).toEqual([
      ['ons-d', null],
      [`college-${ALBLASSERDAM}`, null],
      [RAAD, 12],
    ]);
    expect(termijnen(na(met, { ...termijn, dagen: null }))).toEqual(termijnen(voorbeeld()));
  });
});

describe('a commissie between college and raad', () => {
  const opzet = aTraject({ stations: keten('ons-d', 'college', 'commissie', 'raad'), mijlpalen: 2 });
  const overslaan = { soort: 'station-overslaan', mijlpaal: 2, gemeente: ALBLASSERDAM } as const;

  it('is passed by in one mijlpaal only', () => {
    const { behandelingen } = na(aStand(opzet), { ...overslaan, station: 'commissie' });
    expect(opzet.behandelingen.filter((een) => !behandelingen.includes(een)).map(({ id }) => id)).toEqual([
      'm2-commissie-GM0482',
    ]);
  });

  it('is not passed by once it has decided', () => {
    const besluiten = [aBesluit('m2-commissie-GM0482', '1-3')];
    const antwoord = watAls(bereken(aStand({ ...opzet, besluiten })), [
      { ...overslaan, station: 'commissie' },
    ]);
    expect(antwoord.geweigerd).toMatchObject([{ weigering: { code: 'WATALS-04' } }]);
  });
});

describe('a strook with what the law asks after the raad', () => {
  const stations = keten('ons-d', 'college', 'commissie', 'raad', 'treffen').map((een) => ({
    ...een,
    staart: een.code === 'treffen',
  }));
  const voor = bereken(aStand(aTraject({ stations })));
  const hier = { mijlpaal: 1, gemeente: ALBLASSERDAM } as const;

  it.each(['ons-d', 'college', 'raad', 'treffen', 'commissie'])(
    'lets be passed by what can be taken out of it, and nothing else: %s',
    (station) => {
      const { geweigerd } = watAls(voor, [{ ...hier, soort: 'station-overslaan', station }]);
      const voorstel = { gemeente: ALBLASSERDAM, station, mijlpalen: [1], plaats: null, reden: 'Hamerstuk.' };
      const kan = station === 'commissie';
      expect(geweigerd.length === 0).toBe(kan);
      expect(toetsUitneming(voorstel, voor.stand) === null).toBe(kan);
    },
  );

  it('says of the raad why not', () => {
    expect(watAls(voor, [{ ...hier, soort: 'station-overslaan', station: 'raad' }]).geweigerd).toMatchObject([
      { weigering: { code: 'WATALS-04', melding: 'raad Alblasserdam kan niet worden overgeslagen.' } },
    ]);
  });
});

describe('a strook that begins and ends with bodies that the route could do without', () => {
  const voor = bereken(aStand(aTraject({ stations: keten('ons-d', 'po', 'college', 'raad', 'terugblik') })));

  it.each(['po', 'terugblik'])('keeps its first and its last one: %s', (station) => {
    const overslaan = { soort: 'station-overslaan', mijlpaal: 1, gemeente: ALBLASSERDAM, station } as const;
    expect(watAls(voor, [overslaan]).geweigerd).toMatchObject([{ weigering: { code: 'WATALS-04' } }]);
  });
});

describe('a mijlpaal that needs so many gemeenten', () => {
  it('may need all that there are, and the other mijlpaal needs what it did', () => {
    const stand = aStand(aTraject({ gemeenten: 2, mijlpalen: 2 }));
    const regel = { kind: 'aantal', nodig: 2 } as const;
    const { mijlpalen } = na(stand, { soort: 'samenloop', mijlpaal: 2, regel });
    expect(mijlpalen.map(({ samenloop }) => samenloop)).toEqual([{ kind: 'allen' }, regel]);
    expect(na(stand, { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'allen' } }).mijlpalen).toEqual(
      stand.mijlpalen,
    );
  });
});

describe('days to prepare a station', () => {
  const vierDagen = { soort: 'verwerkingsdagen', station: 'raad', dagen: 4 } as const;

  it('are a rule for all, in place of the one that stands, which keeps what else it says', () => {
    const algemeen = aRegel('raad', { gemeente: null, toetswerkdagen: 2 });
    const tien = { ...algemeen, verwerking: { dagen: 10, telling: 'werkdagen' as const } };
    const { stationsregels } = na(aStand({ stationsregels: [tien, aRegel('college')] }), vierDagen);
    expect(stationsregels).toEqual([
      aRegel('college'),
      { ...algemeen, verwerking: { dagen: 4, telling: 'kalenderdagen' }, bron: AANNAME },
    ]);
  });

  it.each([
    ['leaves them to the station', aRegel('raad')],
    ['is that of the only gemeente', aRegel('raad', { verwerking: { dagen: 3, telling: 'werkdagen' } })],
  ])('are refused, as they cannot be recorded, where a local rule %s', (_, regel) => {
    const stand = aStand({ stationsregels: [regel] });
    expect(watAls(bereken(stand), [vierDagen]).geweigerd).toEqual([
      {
        plaats: 0,
        weigering: {
          soort: 'regel',
          code: 'WATALS-09',
          veld: 'station',
          melding:
            'Over dit station gelden al plaatselijke regels: wie het bijhoudt, legt de verwerkingstijd per gemeente vast.',
        },
      },
    ]);
    expect(alsFeit(vierDagen, stand)).toMatchObject({ code: 'WATALS-09' });
  });
});

describe('a gemeente that drops out', () => {
  const valtAf = { soort: 'gemeente-valt-af', gemeente: DORDRECHT } as const;
  const beide = { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 2 } } as const;
  const stand = aStand(aTraject({ gemeenten: 2 }));

  it('says that it takes no part, so that a rule that needs it cannot be met', () => {
    const { na: daarna } = watAls(bereken(stand), [valtAf]);
    expect(daarna.stand.gemeenten).toEqual(stand.gemeenten);
    expect(daarna.stand.deelnamen).toMatchObject([{ gemeente: DORDRECHT, deelname: 'doet-niet-mee' }]);
    expect(daarna.mijlpalen).toMatchObject([{ dag: ONBEKEND, onhaalbaar: true }]);
    expect(daarna.ingangsdatum.antwoord).toBe('nee');
  });

  it('may, where the others said that they take part, and takes back that it would itself', () => {
    const mee = [ALBLASSERDAM, DORDRECHT].map((gemeente) => ({
      gemeente,
      deelname: 'doet-mee' as const,
      vanaf: stand.peildatum,
      reden: null,
      herkomst: aHerkomst(),
    }));
    expect(
      na({ ...stand, deelnamen: mee }, valtAf).deelnamen.map(({ gemeente, deelname }) => [
        gemeente,
        deelname,
      ]),
    ).toEqual([
      [ALBLASSERDAM, 'doet-mee'],
      [DORDRECHT, 'doet-niet-mee'],
    ]);
  });

  it('gives one answer, whatever is asked first', () => {
    const eerst = watAls(bereken(stand), [valtAf, beide]);
    const daarna = watAls(bereken(stand), [beide, valtAf]);
    expect([eerst.geweigerd, daarna.geweigerd]).toEqual([[], []]);
    expect(eerst.na.mijlpalen).toEqual(daarna.na.mijlpalen);
  });

  it('is refused twice, and for the last one that takes part', () => {
    const { geweigerd } = watAls(bereken(stand), [valtAf, valtAf, { ...valtAf, gemeente: ALBLASSERDAM }]);
    expect(geweigerd.map(({ plaats, weigering }) => [plaats, weigering.code])).toEqual([
      [1, 'DEELNAME-02'],
      [2, 'WATALS-03'],
    ]);
  });

  it('has no end any more, whatever it decided before', () => {
    const besluiten = [aBesluit('m1-college-GM0505', '1-3')];
    const antwoord = watAls(bereken({ ...stand, besluiten }), [valtAf]);
    expect(strookverschillen(antwoord).map(({ gemeente, na: dan }) => [gemeente, dan === null])).toEqual([
      [ALBLASSERDAM, false],
      [DORDRECHT, true],
    ]);
  });
});
