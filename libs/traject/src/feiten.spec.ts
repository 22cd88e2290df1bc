import { describe, expect, it } from '@jest/globals';
import { feitdagenVan, feitenVan } from './feiten.js';
import { metFeitenVan } from './testing/alle-feiten.js';
import { aDossier, herkomst, maart } from './testing/dossier.js';

const [VROEG, LAAT] = [herkomst(2, 3), herkomst(3, 10)];

const onderwerpen = (dossier = metFeitenVan(VROEG)): readonly string[] =>
  feitenVan(dossier).map(({ soort, onderwerp }) => `${soort} ${onderwerp}`);

describe('what was recorded', () => {
  it('is told by its kind and what it is about', () => {
    expect(onderwerpen()).toEqual([
      'plan M1-10',
      'vergadering v1',
      'besluit m1-ons-d',
      'aanlevering m1-ons-d',
      'agendering m1-ons-d',
      'deelname GM0482',
      'advies 1/kernteam//1',
      'stationsregel raad/',
      'lokaalstation commissie/GM0482',
      'afspraak aanlevertermijn',
      'stukversie 1/2',
      'routekaart 2',
    ]);
    expect(onderwerpen(aDossier())).toEqual([]);
  });

  it('says whose rule it is, which body answered, and that a station was taken out', () => {
    const { stationsregelFeiten = [], lokaalStationFeiten = [], deelnameFeiten } = metFeitenVan(VROEG);
    const [antwoord] = deelnameFeiten.map(({ deelname, vanaf, reden, herkomst: wie }) => ({
      gremium: 'rpo',
      deelname,
      vanaf,
      reden,
      herkomst: wie,
    }));
    const dossier = aDossier({
      deelnameFeiten: antwoord === undefined ? [] : [antwoord],
      stationsregelFeiten: stationsregelFeiten.map((feit) => ({
        ...feit,
        regel: { ...feit.regel, gemeente: 'GM0505' },
      })),
      lokaalStationFeiten: lokaalStationFeiten.map((feit) => ({ ...feit, plaats: null })),
    });
    expect(onderwerpen(dossier)).toEqual([
      'deelname rpo',
      'stationsregel raad/GM0505',
      'lokaalstation commissie/GM0482/uit',
    ]);
  });

  it('stands in the order of recording, and so do its days', () => {
    const dossier = metFeitenVan(LAAT, VROEG);
    const nummers = feitenVan(dossier).map((feit) => feit.herkomst.volgnummer);
    expect(nummers).toEqual([...nummers].sort((a, b) => a - b));
    expect(nummers.slice(0, 12)).toEqual(Array<number>(12).fill(2));
    expect(feitdagenVan(dossier)).toEqual([maart(3), maart(10)]);
  });

  it('has its days in order, also where the clock went back', () => {
    expect(feitdagenVan(metFeitenVan(herkomst(1, 10), herkomst(2, 3), herkomst(3, 10)))).toEqual([
      maart(3),
      maart(10),
    ]);
  });
});
