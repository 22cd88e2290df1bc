import { describe, expect, it } from '@jest/globals';
import type { Stand } from '../dossier.js';
import { standOp } from '../stand.js';
import { metFeitenVan } from '../testing/alle-feiten.js';
import { herkomst, maart } from '../testing/dossier.js';
import type { Maatregel } from './maatregel.js';
import { maatregeltekst, voorwaardeVan } from './maatregeltekst.js';

const KAAL = standOp(metFeitenVan(herkomst(1, 1)), maart(8));
const STATION = {
  code: 'raad',
  naam: 'Raadsbehandeling',
  volgorde: 1,
  perGemeente: true,
  voorgangers: [],
  verwerkingsdagen: 0,
  duurDagen: null,
  staart: false,
  regime: null,
  grondslag: null,
};
/** The raad of Alblasserdam meets on di 16-3-2021 (`v1`). */
const STAND: Stand = {
  ...KAAL,
  gemeenten: [
    { code: 'GM0505', naam: 'Dordrecht' },
    { code: 'GM0482', naam: 'Alblasserdam' },
  ],
  stations: [{ ...STATION, code: 'college', naam: 'Collegebehandeling' }, STATION],
};

const mijlpaal = 1;
const station = 'raad';
const dag = maart(18);
const DELEN = { commissie: maart(9), agendacommissie: maart(2) };

describe('a maatregel, as a sentence', () => {
  it.each<[Maatregel, string]>([
    [{ soort: 'activiteit-verplaatsen', activiteit: 'M1-10', dag }, 'Instemming ONS-D: do 18-3-2021.'],
    [
      { soort: 'station-verschuiven', mijlpaal, station, dagen: -1 },
      'Mijlpaal 1, Raadsbehandeling: 1 dag eerder.',
    ],
    [
      { soort: 'station-verschuiven', mijlpaal, station, dagen: 7 },
      'Mijlpaal 1, Raadsbehandeling: 7 dagen later.',
    ],
    [
      { soort: 'venster-wijzigen', mijlpaal, station, gemeente: null, venster: { van: maart(15), tot: dag } },
      'Mijlpaal 1, Raadsbehandeling: venster ma 15-3-2021 t/m do 18-3-2021.',
    ],
    [
      { soort: 'venster-wijzigen', mijlpaal, station, gemeente: 'GM0482', venster: { van: dag, tot: dag } },
      'Mijlpaal 1, Raadsbehandeling van Alblasserdam: venster do 18-3-2021 t/m do 18-3-2021.',
    ],
    [
      { soort: 'vergadering-toevoegen', gremium: 'raad', dag, aanleverdag: null },
      'Raad: extra op do 18-3-2021.',
    ],
    [
      { soort: 'vergadering-verplaatsen', vergadering: 'v1', dag, aanleverdag: maart(11) },
      'Raad: do 18-3-2021 in plaats van di 16-3-2021, aanleveren uiterlijk do 11-3-2021.',
    ],
    [
      { soort: 'vergadering-verplaatsen', vergadering: 'v1', dag: maart(16), aanleverdag: maart(11) },
      'Raad: di 16-3-2021, aanleveren uiterlijk do 11-3-2021.',
    ],
    [
      { soort: 'cyclus-verplaatsen', vergadering: 'v1', dag, aanleverdag: maart(1), ...DELEN },
      'Raad: de hele cyclus van di 16-3-2021 naar do 18-3-2021, agendacommissie di 2-3-2021, commissie di 9-3-2021, aanleveren uiterlijk ma 1-3-2021.',
    ],
    [{ soort: 'vergadering-vervallen', vergadering: 'v1' }, 'Raad: de vergadering van di 16-3-2021 vervalt.'],
    [
      { soort: 'schriftelijke-ronde', gremium: 'raad', dag },
      'Raad: besluit schriftelijk, uiterlijk do 18-3-2021, mits dat daar mag.',
    ],
    [
      { soort: 'extra-raad', gemeente: 'GM0482', dag, aanleverdag: null },
      'Extra raad Alblasserdam: do 18-3-2021.',
    ],
    [{ soort: 'aanlevertermijn', gremium: 'raad', dagen: 1 }, 'Raad: aanleveren 1 dag voor de vergadering.'],
    [{ soort: 'verwerkingsdagen', station, dagen: 14 }, 'Raadsbehandeling: 14 dagen verwerkingstijd.'],
    [
      { soort: 'station-overslaan', mijlpaal, station, gemeente: 'GM0482' },
      'Alblasserdam slaat Raadsbehandeling over bij mijlpaal 1.',
    ],
    [{ soort: 'gemeente-valt-af', gemeente: 'GM0482' }, 'Alblasserdam doet niet mee.'],
    [{ soort: 'samenloop', mijlpaal, regel: { kind: 'allen' } }, 'Mijlpaal 1: alle gemeenten zijn nodig.'],
    [
      { soort: 'samenloop', mijlpaal, regel: { kind: 'deelnemers' } },
      'Mijlpaal 1: alleen wie meedoet is nodig.',
    ],
    [
      { soort: 'samenloop', mijlpaal, regel: { kind: 'aantal', nodig: 1 } },
      'Mijlpaal 1: 1 gemeente is nodig.',
    ],
    [
      { soort: 'samenloop', mijlpaal, regel: { kind: 'aantal', nodig: 5 } },
      'Mijlpaal 1: 5 gemeenten zijn nodig.',
    ],
    [
      { soort: 'stationsregel', station, gemeente: null, regel: null },
      'Raadsbehandeling: de eigen regel vervalt.',
    ],
    [
      { soort: 'reces', gremium: 'raad', gemeente: null, huidig: dag, periode: null },
      'Raad: het reces rond do 18-3-2021 vervalt.',
    ],
    [
      { soort: 'termijn', gremium: 'raad', termijn: 'reactie', dagen: null },
      'Raad: de gebruikelijke reactietermijn.',
    ],
  ])('%j', (maatregel, verwacht) => {
    expect(maatregeltekst(maatregel, STAND)).toBe(verwacht);
  });

  // What was kept as a scenario may name what is gone since.
  it.each<[Maatregel, string]>([
    [{ soort: 'activiteit-verplaatsen', activiteit: 'M9-1', dag }, 'M9-1: do 18-3-2021.'],
    [{ soort: 'vergadering-vervallen', vergadering: 'v9' }, 'v9: de vergadering vervalt.'],
    [{ soort: 'vergadering-verplaatsen', vergadering: 'v9', dag, aanleverdag: null }, 'v9: do 18-3-2021.'],
    [
      {
        soort: 'cyclus-verplaatsen',
        vergadering: 'v9',
        dag,
        aanleverdag: maart(1),
        commissie: null,
        agendacommissie: null,
      },
      'v9: de hele cyclus naar do 18-3-2021, aanleveren uiterlijk ma 1-3-2021.',
    ],
    [{ soort: 'verwerkingsdagen', station: 'po', dagen: 2 }, 'po: 2 dagen verwerkingstijd.'],
    [{ soort: 'gemeente-valt-af', gemeente: 'GM9999' }, 'GM9999 doet niet mee.'],
    [{ soort: 'aanlevertermijn', gremium: 'rpo', dagen: 2 }, 'rpo: aanleveren 2 dagen voor de vergadering.'],
  ])('keeps the code of what is unknown: %j', (maatregel, verwacht) => {
    expect(maatregeltekst(maatregel, STAND)).toBe(verwacht);
  });
});

describe('a written round', () => {
  const ronde = { soort: 'schriftelijke-ronde', gremium: 'raad', dag } as const;

  it('rests on a condition as long as nobody said that the body decides on paper', () => {
    expect(voorwaardeVan(ronde, STAND)).toBe(
      'Alleen als Raad schriftelijk mag besluiten; in dit traject staat dat niet.',
    );
    const mag = { ...STAND, gremia: STAND.gremia.map((een) => ({ ...een, schriftelijk: true })) };
    expect(voorwaardeVan(ronde, mag)).toBeNull();
    expect(maatregeltekst(ronde, mag)).toBe('Raad: besluit schriftelijk, uiterlijk do 18-3-2021.');
  });

  it('rests on what is said of that body', () => {
    const college = STAND.gremia.map((een) => ({ ...een, code: 'college', schriftelijk: true }));
    expect(voorwaardeVan(ronde, { gremia: [...college, ...STAND.gremia] })).not.toBeNull();
    expect(voorwaardeVan({ ...ronde, gremium: 'rpo' }, STAND)).toBeNull();
  });

  it('is the only maatregel that does', () => {
    expect(voorwaardeVan({ soort: 'aanlevertermijn', gremium: 'raad', dagen: 2 }, STAND)).toBeNull();
  });
});
