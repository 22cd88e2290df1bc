import { describe, expect, it } from '@jest/globals';
import type { Deelname, Samenloopregel, Stand, Uitkomst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aHerkomst, aStand, aTraject, dag, idVan } from '../testing/bouwers.js';
import { spoor } from '../testing/spoor.js';
import { waarschuwingenMet } from '../testing/voorbeeld.js';
import { takenlijst } from '../taken/takenlijst.js';
import { waarschuwingenVan } from './alle.js';

const ZEVEN = spoor({ gemeenten: 7 }).gemeenten.map(({ code }) => code);
const PAPENDRECHT = 'GM0590';
const DORDRECHT = 'GM0505';
const TWO = { rol: 'two', gemeente: null };

interface Vraag {
  readonly samenloop: Samenloopregel;
  /** What each of these gemeenten said at this station on 23-3. */
  readonly gezegd: Readonly<Record<string, Uitkomst>>;
  readonly station?: string;
  readonly deelnamen?: Readonly<Record<string, Deelname>>;
}

/** Seven gemeenten, each past its college and its raad. */
function zeven({ samenloop, gezegd, station = 'college', deelnamen = {} }: Vraag): Stand {
  const stand = spoor({ gemeenten: 7 }, { peildatum: dag('24-3') });
  return {
    ...stand,
    mijlpalen: stand.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop })),
    besluiten: Object.entries(gezegd).map(([gemeente, uitkomst], nr) =>
      aBesluit(idVan(1, station, gemeente), '23-3', {
        uitkomst,
        herkomst: aHerkomst({ volgnummer: nr + 1 }),
      }),
    ),
    deelnamen: Object.entries(deelnamen).map(([gemeente, deelname]) => ({
      gemeente,
      deelname,
      vanaf: dag('24-3'),
      reden: null,
      herkomst: aHerkomst(),
    })),
  };
}

const VIJF: Samenloopregel = { kind: 'aantal', nodig: 5 };
const VIJF_VAN_ZEVEN =
  'Ten minste 5 van de 7 gemeenten stemmen in; anders is een nieuwe versie van het stuk nodig.';
const nee = (...gemeenten: readonly string[]): Readonly<Record<string, Uitkomst>> =>
  Object.fromEntries(gemeenten.map((gemeente) => [gemeente, 'niet-ingestemd']));

describe('AFGEWEZEN where k of n gemeenten are needed', () => {
  it('tells of a nee that can be missed how many must still decide, and asks nothing', () => {
    const stand = zeven({ samenloop: VIJF, gezegd: nee(PAPENDRECHT) });
    expect(waarschuwingenMet('AFGEWEZEN', stand)).toMatchObject([
      {
        ernst: 'info',
        gemeente: PAPENDRECHT,
        melding:
          'college Papendrecht stemde op di 23-3-2021 niet in. Mijlpaal 1 is nog te halen als 5 van de 6 andere gemeenten die dat nog kunnen positief besluiten.',
        regel: VIJF_VAN_ZEVEN,
        actor: TWO,
      },
    ]);
    expect(taken(stand)).toEqual([]);
  });

  it('asks for attention once no reserve is left', () => {
    const stand = zeven({ samenloop: VIJF, gezegd: nee(PAPENDRECHT, DORDRECHT) });
    expect(waarschuwingenMet('AFGEWEZEN', stand).map(({ ernst, melding }) => [ernst, melding])).toEqual([
      [
        'let-op',
        'college Dordrecht stemde op di 23-3-2021 niet in. Mijlpaal 1 is nog te halen als alle 5 andere gemeenten die dat nog kunnen positief besluiten: er is geen reserve meer.',
      ],
      ['let-op', expect.stringMatching(/^college Papendrecht/u)],
    ]);
    expect(taken(stand)).toEqual([
      expect.stringMatching(
        /^Zorg dat wie nog nodig is instemt, of breng een nieuwe versie van het stuk in route\. /u,
      ),
      expect.any(String),
    ]);
  });

  it('is critical for each of those that refused once too few are left', () => {
    const stand = zeven({ samenloop: VIJF, gezegd: nee(PAPENDRECHT, DORDRECHT, 'GM0482') });
    const gevonden = waarschuwingenMet('AFGEWEZEN', stand);
    expect(gevonden.map(({ ernst }) => ernst)).toEqual(['kritiek', 'kritiek', 'kritiek']);
    expect(gevonden[0]).toMatchObject({
      melding: 'college Alblasserdam stemde op di 23-3-2021 niet in: mijlpaal 1 ligt stil.',
      regel: VIJF_VAN_ZEVEN,
    });
    expect(taken(stand)[0]).toMatch(/^Breng een nieuwe versie van het stuk in route\. /u);
  });

  it('counts those that decided already, and not those that take no part', () => {
    const ja = Object.fromEntries(
      ['GM0482', 'GM0523', 'GM0531'].map((gemeente): [string, Uitkomst] => [gemeente, 'ingestemd']),
    );
    const met = (deelnamen: Readonly<Record<string, Deelname>>): string | undefined =>
      waarschuwingenMet(
        'AFGEWEZEN',
        zeven({ samenloop: VIJF, station: 'raad', gezegd: { ...ja, ...nee(PAPENDRECHT) }, deelnamen }),
      )[0]?.melding;
    expect(met({})).toMatch(/als 2 van de 3 andere gemeenten die dat nog kunnen positief besluiten\.$/u);
    expect(met({ GM0610: 'doet-niet-mee' })).toMatch(
      /als alle 2 andere gemeenten die dat nog kunnen positief besluiten: er is geen reserve meer\.$/u,
    );
    // Who decided took part, whatever it says now.
    expect(met({ GM0482: 'doet-niet-mee' })).toMatch(/als 2 van de 3 /u);
    const vier: Samenloopregel = { kind: 'aantal', nodig: 4 };
    const een = zeven({
      samenloop: vier,
      station: 'raad',
      gezegd: { ...ja, ...nee(PAPENDRECHT) },
      deelnamen: { GM0610: 'doet-niet-mee', GM0642: 'doet-niet-mee' },
    });
    expect(waarschuwingenMet('AFGEWEZEN', een)[0]?.melding).toMatch(
      /als de enige andere gemeente die dat nog kan positief besluit: er is geen reserve meer\.$/u,
    );
  });

  it('is silent once enough have decided', () => {
    const drie: Samenloopregel = { kind: 'aantal', nodig: 3 };
    const gezegd = Object.fromEntries(
      ZEVEN.map((gemeente, nr): [string, Uitkomst] => [gemeente, nr < 3 ? 'ingestemd' : 'niet-ingestemd']),
    );
    expect(waarschuwingenMet('AFGEWEZEN', zeven({ samenloop: drie, station: 'raad', gezegd }))).toEqual([]);
  });
});

describe('AFGEWEZEN where those who take part are needed', () => {
  const samenloop: Samenloopregel = { kind: 'deelnemers' };
  const gezegd = { GM0482: 'toestemming-verleend', [DORDRECHT]: 'toestemming-onthouden' } as const;
  const rest = Object.fromEntries(
    ZEVEN.filter((code) => code !== 'GM0482' && code !== DORDRECHT).map((code): [string, Deelname] => [
      code,
      'doet-niet-mee',
    ]),
  );
  const raden = { samenloop, gezegd, station: 'raad' };

  it('says of toestemming that it was withheld, and which two ways there are', () => {
    expect(waarschuwingenMet('AFGEWEZEN', zeven({ ...raden, deelnamen: rest }))).toMatchObject([
      {
        ernst: 'kritiek',
        melding: 'raad Dordrecht onthield op di 23-3-2021 toestemming: mijlpaal 1 ligt stil.',
        regel:
          'Elke gemeente die meedoet geeft toestemming; anders is een nieuwe versie van het stuk nodig, of legt zij vast dat zij niet meedoet.',
      },
    ]);
  });

  it('is gone, with every other warning of that raad, when the gemeente says that it takes no part', () => {
    const stand = zeven({ ...raden, deelnamen: { ...rest, [DORDRECHT]: 'doet-niet-mee' } });
    const berekening = bereken(stand);
    expect(waarschuwingenVan(berekening).filter(({ gemeente }) => gemeente === DORDRECHT)).toEqual([]);
    expect(berekening.mijlpalen[0]).toMatchObject({
      besloten: 1,
      totaal: 1,
      dag: { vroegst: dag('23-3'), laatst: dag('23-3') },
    });
  });
});

describe('AFGEWEZEN where the join rule has no say', () => {
  it('stops the Mijlpaal when a body of the region did not agree', () => {
    const stand = aStand({
      ...aTraject({ gemeenten: 2 }),
      peildatum: dag('12-3'),
      besluiten: [aBesluit('m1-ons-d', '11-3', { uitkomst: 'niet-ingestemd' })],
    });
    const mijlpalen = stand.mijlpalen.map((een) => ({ ...een, samenloop: VIJF }));
    expect(waarschuwingenMet('AFGEWEZEN', { ...stand, mijlpalen })).toMatchObject([
      {
        ernst: 'kritiek',
        melding: 'ons-d stemde op do 11-3-2021 niet in: mijlpaal 1 ligt stil.',
        regel: 'Elk gremium op de route stemt in; anders is een nieuwe versie van het stuk nodig.',
      },
    ]);
  });

  it('stops what the law asks after the Mijlpaal, not the Mijlpaal itself', () => {
    const stand = zeven({ samenloop: VIJF, station: 'raad', gezegd: nee(PAPENDRECHT) });
    const stations = stand.stations.map((een) => ({ ...een, staart: een.code === 'raad' }));
    expect(waarschuwingenMet('AFGEWEZEN', { ...stand, stations })).toMatchObject([
      { ernst: 'kritiek', melding: expect.stringMatching(/: wat na mijlpaal 1 komt, ligt stil\.$/u) },
    ]);
  });
});

function taken(stand: Stand): readonly string[] {
  return takenlijst(bereken(stand), { rol: 'two', gemeente: null })
    .filter(({ waarschuwing }) => waarschuwing?.code === 'AFGEWEZEN')
    .map(({ wat }) => wat);
}
