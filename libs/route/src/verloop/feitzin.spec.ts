import { describe, expect, it } from '@jest/globals';
import type { Feitmelding, Routekaart } from '@routekaart/traject';
import { aHerkomst } from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { beschrijfFeit } from './feitzin.js';

const ROUTEKAART: Routekaart = {
  nummer: 2,
  naam: 'Voorjaar',
  gremium: null,
  dag: null,
  reden: 'vastgesteld',
  rijen: [],
  herkomst: aHerkomst(),
};
const { stations } = voorbeeld();
const DOSSIER = aDossier(
  voorbeeld({ stations: stations.map((een) => ({ ...een, naam: `de ${een.naam}` })) }),
  {
    routekaarten: [{ ...ROUTEKAART, nummer: 1, naam: 'Winter' }, ROUTEKAART],
  },
);

describe('what was recorded', () => {
  it.each<[Feitmelding['soort'], string, string]>([
    ['plan', 'M1-10', 'Planning van “Instemming ONS-D”.'],
    ['plan', 'M9-99', 'Planning van “M9-99”.'],
    ['vergadering', 'raad-GM0482@18-5', 'Vergadering van raad Alblasserdam op di 18-5-2021.'],
    ['vergadering', 'elders', 'Een vergadering (elders).'],
    ['besluit', STAP.college, 'Besluit van college Alblasserdam over mijlpaal 1.'],
    ['besluit', 'elders', 'Besluit van elders.'],
    ['aanlevering', STAP.raad, 'Aanlevering bij raad Alblasserdam over mijlpaal 1.'],
    ['agendering', STAP.raad, 'Agendering bij raad Alblasserdam over mijlpaal 1.'],
    ['deelname', 'GM0482', 'Deelname van Alblasserdam.'],
    ['deelname', 'GM0000', 'Deelname van GM0000.'],
    ['deelname', 'raad-GM0482', 'Deelname van raad Alblasserdam.'],
    ['advies', '1/ons-d', 'Het advies van ons-d over mijlpaal 1.'],
    ['advies', '1/pfo/GM0482', 'Lokaal advies van Alblasserdam bij het advies van pfo over mijlpaal 1.'],
    ['advies', '1/ons-d//2', 'Het advies van ons-d over versie 2 van mijlpaal 1.'],
    [
      'advies',
      '1/pfo/GM0482/2',
      'Lokaal advies van Alblasserdam over versie 2 bij het advies van pfo over mijlpaal 1.',
    ],
    ['stationsregel', 'raad', 'Regel voor de raad.'],
    ['stationsregel', 'raad/GM0482', 'Regel voor de raad van Alblasserdam.'],
    ['stationsregel', 'po/GM0000', 'Regel voor po.'],
    ['lokaalstation', 'raad/GM0482', 'de raad in de strook van Alblasserdam.'],
    ['lokaalstation', 'po/GM0000/uit', 'po uit de strook van GM0000.'],
    ['afspraak', 'aanlevertermijn', 'Afspraak over een aanlevertermijn.'],
    ['afspraak', 'termijn', 'Afspraak over een eigen termijn.'],
    ['afspraak', 'venster-wijzigen', 'Afspraak over een venster.'],
    ['afspraak', 'samenloop', 'Afspraak over hoeveel gemeenten nodig zijn.'],
    ['afspraak', 'iets-nieuws', 'Een afspraak.'],
    ['stukversie', '1/2', 'Versie 2 van het stuk van mijlpaal 1.'],
    ['routekaart', '2', 'Routekaart “Voorjaar” vastgesteld.'],
    ['routekaart', '3', 'Routekaart “3” vastgesteld.'],
  ])('about %s %s reads: %s', (soort, onderwerp, zin) => {
    expect(beschrijfFeit({ soort, onderwerp, herkomst: aHerkomst() }, DOSSIER)).toBe(zin);
  });
});
