import { describe, expect, it } from '@jest/globals';
import { standOp } from './stand.js';
import { metFeitenVan } from './testing/alle-feiten.js';
import { aBesluit, aDossier, aPlanFeit, anAanlevering, herkomst, maart } from './testing/dossier.js';

/** One fact of each kind on wo 3-3, and one about the same on wo 10-3. */
const BEIDE = metFeitenVan(herkomst(2, 3), herkomst(3, 10));

describe('what holds once everything is known', () => {
  it('has the last word about one thing, and all facts where each stands for itself', () => {
    const stand = standOp(BEIDE, maart(10));
    const nummers = (feiten: readonly { readonly herkomst: { readonly volgnummer: number } }[] = []) =>
      feiten.map((feit) => feit.herkomst.volgnummer);
    expect([
      nummers(stand.aanleveringen),
      nummers(stand.agenderingen),
      nummers(stand.deelnamen),
      nummers(stand.aanmeldingen),
      nummers(stand.adviezen),
      nummers(stand.lokaleStations),
    ]).toEqual(Array<readonly number[]>(6).fill([3]));
    expect([
      nummers(stand.besluiten),
      nummers(stand.aanbiedingen),
      nummers(stand.afspraken),
      nummers(stand.planFeiten),
      nummers(stand.edities),
      nummers(stand.routekaarten),
      nummers(stand.afhandelingen),
      nummers(stand.scenarios),
      nummers(stand.register?.besluiten),
      nummers(stand.register?.wensFeiten),
    ]).toEqual(Array<readonly number[]>(10).fill([2, 3]));
    expect(stand.gremia[0]).toMatchObject({ aliassen: ['raad', 'raad 2', 'raad 3'], aanleverdagen: 3 });
    expect(stand.stationsregels).toMatchObject([{ station: 'raad', toetswerkdagen: 1 }]);
    expect(stand.activiteiten).toMatchObject([{ datum: { kind: 'vast' }, toestand: 'vastgelegd' }]);
  });

  it('has no list of what nobody recorded', () => {
    const stand = standOp(aDossier(), maart(10));
    expect(
      ['stationsregels', 'aanbiedingen', 'agenderingen', 'adviezen', 'afspraken', 'gremiumdeelnamen'].filter(
        (naam) => naam in stand,
      ),
    ).toEqual([]);
  });

  it('has, of an offer, what happened by then', () => {
    const [feit] = metFeitenVan(herkomst(2, 3)).aanbodFeiten;
    const dossier = aDossier({ aanbodFeiten: feit === undefined ? [] : [{ ...feit, dag: maart(5) }] });
    const aantal = (opDag: number, bekendOp: number) =>
      standOp(dossier, maart(opDag), maart(bekendOp)).aanbiedingen?.length;
    expect([aantal(4, 4), aantal(4, 10), aantal(5, 5), aantal(5, 2)]).toEqual([
      undefined,
      undefined,
      1,
      undefined,
    ]);
  });
});

describe('the plan of an activiteit', () => {
  it('is unknown without a fact, and has the reason of the last one', () => {
    expect(standOp(aDossier(), maart(10)).activiteiten).toMatchObject([
      { datum: { kind: 'onbekend', tekst: '' }, toestand: 'nog-te-plannen', reden: null },
    ]);
    const planFeiten = [
      aPlanFeit('M1-10', 11, herkomst(1, 1)),
      { ...aPlanFeit('M1-10', 18, herkomst(2, 2)), reden: 'Geen zaal.' },
    ];
    expect(standOp(aDossier({ planFeiten }), maart(10)).activiteiten).toMatchObject([
      { reden: 'Geen zaal.' },
    ]);
    expect(standOp(aDossier({ planFeiten }), maart(1)).activiteiten).toMatchObject([{ reden: null }]);
  });
});

describe('a local rule', () => {
  it('of the file holds until another is known', () => {
    const { stationsregelFeiten = [] } = metFeitenVan(herkomst(2, 3));
    const [eigen] = stationsregelFeiten.map(({ regel }) => ({ ...regel, gemeente: 'GM0482' }));
    const { opzet } = aDossier();
    const dossier = aDossier({
      opzet: { ...opzet, stationsregels: eigen === undefined ? [] : [eigen] },
      stationsregelFeiten,
    });
    const wie = (dag: number) => standOp(dossier, maart(dag)).stationsregels?.map(({ gemeente }) => gemeente);
    expect([wie(2), wie(3)]).toEqual([['GM0482'], ['GM0482', null]]);
  });
});

describe('a new version of the stuk', () => {
  const { opzet } = aDossier();
  const cel = {
    station: 'ons-d',
    gemeente: null,
    gremium: 'ons-d',
    venster: null,
    vensterHerkomst: 'onbekend' as const,
    versie: 1,
  };
  const dossier = aDossier({
    opzet: {
      ...opzet,
      behandelingen: [1, 2].map((mijlpaal) => ({ ...cel, id: `m${String(mijlpaal)}-ons-d`, mijlpaal })),
      stukversies: [
        { mijlpaal: 1, nummer: 1, naam: 'van het bestand' },
        { mijlpaal: 1, nummer: 2, naam: 'nieuw', herkomst: herkomst(5, 8) },
      ],
    },
    aanleveringen: [1, 2].map((mijlpaal) =>
      anAanlevering(`m${String(mijlpaal)}-ons-d`, 3, herkomst(mijlpaal, 3)),
    ),
    agenderingen: [1, 2].map((mijlpaal) => ({
      behandeling: `m${String(mijlpaal)}-ons-d`,
      vergadering: 'v1',
      herkomst: herkomst(mijlpaal + 2, 4),
    })),
    besluiten: [aBesluit('b1', herkomst(6, 9), { dag: maart(9) })],
  });
  const wie = (dag: number) => {
    const { aanleveringen, agenderingen = [] } = standOp(dossier, maart(dag));
    return [aanleveringen, agenderingen].map((feiten) => feiten.map(({ behandeling }) => behandeling));
  };

  it('must be handed in and put on an agenda again, that of another mijlpaal must not', () => {
    expect(wie(7)).toEqual([
      ['m1-ons-d', 'm2-ons-d'],
      ['m1-ons-d', 'm2-ons-d'],
    ]);
    expect(wie(8)).toEqual([['m2-ons-d'], ['m2-ons-d']]);
  });

  it('is so when that is recorded after it', () => {
    const opnieuw = {
      ...dossier,
      aanleveringen: [...dossier.aanleveringen, anAanlevering('m1-ons-d', 9, herkomst(7, 9))],
    };
    expect(standOp(opnieuw, maart(9)).aanleveringen.map(({ dag }) => dag)).toEqual([maart(3), maart(9)]);
  });
});
