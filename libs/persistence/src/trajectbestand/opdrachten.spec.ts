import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '@routekaart/migrations';
import type { TestDatabase } from '../testing/database.js';
import { maakTestDatabase } from '../testing/database.js';
import { leesBestand, tekstVan } from '../testing/lees-bestand.js';
import { leesTrajectbestand } from './lees-trajectbestand.js';
import { controleerTekst, exporteerTekst, importeerTekst } from './opdrachten.js';

describe('the commands', () => {
  let leeg: TestDatabase;
  beforeAll(async () => {
    leeg = await maakTestDatabase({ leeg: true });
  });
  afterAll(async () => {
    await leeg.sluit();
  });

  it('tell what a good file holds', () => {
    expect(controleerTekst('sg.yaml', tekstVan('servicegemeente-dordrecht'))).toEqual({
      goed: true,
      regels: [
        'sg.yaml: in orde. SERVICEGEMEENTE (Servicegemeente Dordrecht): 7 gemeenten, 17 gremia, 3 stations, 1 mijlpaal, 4 activiteiten, 403 vergaderingen, 0 feiten.',
      ],
    });
  });

  it('point at each error, so that an editor can jump to it', () => {
    expect(controleerTekst('x.yaml', 'traject:\n  code: X\n  naam: 12\ngemeenten: []\ngremia: []\n')).toEqual(
      {
        goed: false,
        regels: [
          'x.yaml: 3 fouten.',
          '  x.yaml:3:3  Hier hoort tekst; zet er aanhalingstekens om: "12". [VERKEERDE_WAARDE traject.naam]',
          '  x.yaml:4:1  Deze lijst mag niet leeg zijn. [ONTBREEKT gemeenten]',
          '  x.yaml:5:1  Deze lijst mag niet leeg zijn. [ONTBREEKT gremia]',
        ],
      },
    );
    expect(controleerTekst('x.yaml', '\t').regels[0]).toBe('x.yaml: 1 fout.');
  });

  it('bring an empty database up to date, load a file into it and write it out again', async () => {
    const database = { url: leeg.url, migrations: MIGRATIONS };
    const tekst = tekstVan('servicegemeente-dordrecht');
    expect(await importeerTekst('sg.yaml', 'traject: 1', database)).toMatchObject({ goed: false });
    expect(await importeerTekst('sg.yaml', tekst, database)).toMatchObject({ goed: true });
    expect(await importeerTekst('sg.yaml', tekst, database)).toEqual({
      goed: false,
      regels: ['sg.yaml: traject SERVICEGEMEENTE bestaat al in deze database; er is niets gewijzigd.'],
    });
    const geschreven = await exporteerTekst('SERVICEGEMEENTE', database);
    expect(leesTrajectbestand(geschreven ?? '')).toEqual({
      kind: 'goed',
      bestand: leesBestand('servicegemeente-dordrecht'),
    });
    expect(await exporteerTekst('ONBEKEND', database)).toBeNull();
  });
});
