import { describe, expect, it } from '@jest/globals';
import { type Besluit, type WensFeit, type Wenshandeling, WENSHANDELINGEN } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aHerkomst, aTraject, dag } from '../testing/bouwers.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { type Wensvoorstel, toetsWens, toetsWenscluster } from '../toets/wens.js';
import { controleerWensen } from './controle.js';
import { type Wens, wensenVan, wenssleutel } from './wens.js';
import { WENSSTATUSSEN, type Wensstatus, type Wensstap, wensstatusNa } from './wensstatus.js';

const { onsd } = STAP;
const eerste = aBesluit(onsd, '11-3', {
  id: 'b1',
  uitkomst: 'ingestemd-met-aanpassingen',
  aanpassingen: ['Noem de kosten.', 'Noem de baten.'],
});
const correctie: Besluit = { ...eerste, id: 'b2', vervangt: 'b1', aanpassingen: ['Noem de baten.'] };

const feit = (
  volgnummer: number,
  handeling: Wenshandeling,
  over: Partial<WensFeit> & { opDag?: string } = {},
): WensFeit => ({
  wens: { besluit: 'b1', aanpassing: 2 },
  handeling,
  tekst: null,
  verwerktIn: null,
  ...over,
  herkomst: aHerkomst({ volgnummer, dag: dag(over.opDag ?? '20-3') }),
});

const wensen = (feiten: readonly WensFeit[], besluit = eerste): readonly Wens[] => {
  const stand = voorbeeld({ peildatum: dag('30-3'), besluiten: [besluit] });
  return wensenVan(bereken(stand), { besluiten: [eerste, besluit], wensFeiten: feiten });
};

/** The acts that lead to each status. */
const WEG: Readonly<Record<Wensstatus, readonly Wensstap[]>> = {
  meegegeven: [],
  beoordeeld: ['beoordelen'],
  overgenomen: ['beoordelen', 'overnemen'],
  deels: ['beoordelen', 'deels-overnemen'],
  niet: ['beoordelen', 'afwijzen'],
  verwerkt: ['beoordelen', 'overnemen', 'verwerken'],
  teruggekoppeld: ['beoordelen', 'afwijzen', 'terugkoppelen'],
};
const ALLE = WENSSTATUSSEN.flatMap((status) =>
  WENSHANDELINGEN.flatMap((stap) => (stap === 'clusteren' ? [] : [{ status, stap }])),
);
const wensMet = (status: Wensstatus): Wens => {
  const [, wens] = wensen(WEG[status].map((stap, index) => feit(index + 2, stap, { tekst: 'Zo.' })));
  if (wens === undefined) throw new Error('geen wens');
  return wens;
};

describe('a wens', () => {
  it('is given along with a besluit, one by one', () => {
    expect(
      wensen([]).map(({ verwijzing, tekst, status }) => [wenssleutel(verwijzing), tekst, status]),
    ).toEqual([
      ['b1-1', 'Noem de kosten.', 'meegegeven'],
      ['b1-2', 'Noem de baten.', 'meegegeven'],
    ]);
  });

  it.each(WENSSTATUSSEN)('comes to stand at %s by its facts', (status) => {
    expect(wensMet(status).status).toBe(status);
  });

  it.each(ALLE)('at $status: whether one may $stap is what the table says', ({ status, stap }) => {
    const verwerktIn = stap === 'verwerken' ? { mijlpaal: 1, nummer: 2 } : null;
    const stukversies = [{ mijlpaal: 1, nummer: 2, naam: 'versie 2' }];
    const weigering = toetsWens({ stap, reden: 'Zo.', verwerktIn }, wensMet(status), { stukversies });
    expect(weigering?.code ?? null).toBe(wensstatusNa(status, stap) === null ? 'WENS-01' : null);
  });

  it('keeps the answer, the version and the cluster that the last facts gave', () => {
    const [, wens] = wensen([
      feit(2, 'beoordelen'),
      feit(3, 'afwijzen', { tekst: 'Te duur.' }),
      feit(4, 'clusteren', { tekst: 'Baten' }),
      feit(5, 'overnemen'),
      feit(6, 'verwerken', { verwerktIn: { mijlpaal: 2, nummer: 1 } }),
    ]);
    expect(wens).toMatchObject({
      status: 'verwerkt',
      antwoord: { antwoord: 'overgenomen', reden: null },
      verwerktIn: { mijlpaal: 2, nummer: 1 },
      cluster: 'Baten',
    });
  });

  it('follows a correction by its text, and falls away when the correction drops it', () => {
    const na = wensen([feit(2, 'beoordelen')], correctie);
    expect(na.map(({ verwijzing, status }) => [wenssleutel(verwijzing), status])).toEqual([
      ['b2-1', 'beoordeeld'],
    ]);
  });

  it('is a carried motie and a promise too, each after the aanpassingen, and keeps its life in a correction', () => {
    const motie = { soort: 'motie', tekst: 'Loket', dictum: null, uitkomst: 'aangenomen' } as const;
    const verslag = { stemmen: null, moties: [motie], toezeggingen: ['Noem de baten.'] };
    const rijk = { ...eerste, verslag };
    const bij = (aanpassing: number) => ({ wens: { besluit: 'b1', aanpassing } });
    const feiten = [feit(2, 'beoordelen', bij(3)), feit(3, 'beoordelen', bij(4))];
    const stand = voorbeeld({ peildatum: dag('30-3'), besluiten: [{ ...correctie, verslag }] });
    const na = wensenVan(bereken(stand), {
      besluiten: [rijk, { ...correctie, verslag }],
      wensFeiten: feiten,
    });
    expect(wensen([], rijk).map(({ soort }) => soort)).toEqual([
      'aanpassing',
      'aanpassing',
      'motie',
      'toezegging',
    ]);
    expect(na.map(({ verwijzing, soort, status }) => [wenssleutel(verwijzing), soort, status])).toEqual([
      ['b2-1', 'aanpassing', 'meegegeven'],
      ['b2-2', 'motie', 'beoordeeld'],
      ['b2-3', 'toezegging', 'beoordeeld'],
    ]);
  });

  it('does not know what was recorded after the peildatum', () => {
    expect(wensen([feit(2, 'beoordelen', { opDag: '31-3' })]).map(({ status }) => status)).toEqual([
      'meegegeven',
      'meegegeven',
    ]);
  });

  it.each([
    ['deels-overnemen', null, null, 'WENS-02'],
    ['afwijzen', ' ', null, 'WENS-02'],
    ['overnemen', null, null, null],
    ['overnemen', null, { mijlpaal: 1, nummer: 2 }, 'WENS-03'],
  ] as const)('is judged on %s with reason %j in %j: %s', (stap, reden, verwerktIn, code) => {
    const weigering = toetsWens({ stap, reden, verwerktIn }, wensMet('beoordeeld'), { stukversies: [] });
    expect(weigering?.code ?? null).toBe(code);
  });

  it.each([
    [null, 'WENS-03'],
    [{ mijlpaal: 1, nummer: 1 }, 'WENS-03'],
    [{ mijlpaal: 1, nummer: 2 }, null],
    [{ mijlpaal: 2, nummer: 1 }, null],
    [{ mijlpaal: 2, nummer: 7 }, 'NIET_GEVONDEN'],
  ])('is worked in in a later version: %j gives %s', (verwerktIn, code) => {
    const stukversies = [
      { mijlpaal: 1, nummer: 1, naam: '' },
      { mijlpaal: 1, nummer: 2, naam: '' },
      { mijlpaal: 2, nummer: 1, naam: '' },
    ];
    const weigering = toetsWens({ stap: 'verwerken', reden: null, verwerktIn }, wensMet('overgenomen'), {
      stukversies,
    });
    expect(weigering?.code ?? null).toBe(code);
  });

  it('stands together with wensen of its own mijlpaal only', () => {
    const wens = wensMet('meegegeven');
    const ander = { ...wens, behandeling: { ...wens.behandeling, mijlpaal: 2 } };
    expect([toetsWenscluster([wens, wens])?.code, toetsWenscluster([wens, ander])?.code]).toEqual([
      undefined,
      'WENS-04',
    ]);
  });
});

describe('controleerWensen', () => {
  const controle = (mijlpalen: number, feiten: readonly WensFeit[]) => {
    const stand = voorbeeld({ ...aTraject({ mijlpalen }), peildatum: dag('30-3'), besluiten: [eerste] });
    const berekening = bereken(stand);
    return controleerWensen(
      1,
      wensenVan(berekening, { besluiten: [eerste], wensFeiten: feiten }),
      berekening,
    );
  };

  it('names what has no answer before the next mijlpaal starts', () => {
    const { volgende, totaal, onbeantwoord, zin } = controle(2, []);
    expect([volgende, totaal, onbeantwoord.length]).toEqual([2, 2, 2]);
    expect(zin).toBe(
      '2 van de 2 wensen zijn nog niet beantwoord; ons-d behandelt de volgende mijlpaal, wanneer is onbekend.',
    );
  });

  it('is content with an answer, told or not', () => {
    const beantwoord = [1, 2].flatMap((aanpassing) => [
      feit(2 * aanpassing, 'beoordelen', { wens: { besluit: 'b1', aanpassing } }),
      feit(2 * aanpassing + 1, 'afwijzen', { wens: { besluit: 'b1', aanpassing }, tekst: 'Nee.' }),
    ]);
    expect(controle(1, beantwoord)).toMatchObject({
      volgende: null,
      start: null,
      onbeantwoord: [],
      zin: 'Alle 2 wensen zijn beantwoord.',
    });
    expect(controle(1, beantwoord).nogOpen).toHaveLength(2);
  });
});

describe('what a refusal says about a wens', () => {
  const lang = 'a'.repeat(61);
  const wens = (tekst: string, status: Wensstatus = 'meegegeven'): Wens => ({ ...wensMet(status), tekst });
  const stukversies = [1, 2].flatMap((nummer) => [1, 2].map((mijlpaal) => ({ mijlpaal, nummer, naam: '' })));
  const toets = (voorstel: Partial<Wensvoorstel>, een: Wens): unknown => {
    const heel = { stap: 'verwerken', reden: 'Zo.', verwerktIn: null, ...voorstel } as const;
    const weigering = toetsWens(heel, een, { stukversies });
    return weigering === null ? null : [weigering.veld, weigering.melding];
  };

  it.each<[string, Partial<Wensvoorstel>, Wens, string, string]>([
    [
      'too early',
      { stap: 'overnemen' },
      wens('Kosten'),
      'stap',
      '“Kosten” is meegegeven: beoordeel hem eerst.',
    ],
    [
      'a text of sixty, whole',
      { stap: 'overnemen' },
      wens('a'.repeat(60)),
      'stap',
      `“${'a'.repeat(60)}” is meegegeven: beoordeel hem eerst.`,
    ],
    [
      'a longer text, cut',
      { stap: 'overnemen' },
      wens(lang),
      'stap',
      `“${'a'.repeat(59)}…” is meegegeven: beoordeel hem eerst.`,
    ],
    [
      'no reason',
      { stap: 'afwijzen', reden: ' ' },
      wens('Kosten', 'beoordeeld'),
      'reden',
      'Geef de reden waarom de wens niet of niet helemaal wordt overgenomen.',
    ],
    [
      'a version too early',
      { stap: 'overnemen', verwerktIn: { mijlpaal: 1, nummer: 2 } },
      wens('Kosten', 'beoordeeld'),
      'verwerktIn',
      'Een versie hoort alleen bij verwerken.',
    ],
    [
      'no version',
      {},
      wens('Kosten', 'overgenomen'),
      'verwerktIn',
      'Noem de versie van het stuk waarin de wens is verwerkt.',
    ],
    [
      'a version that is not there',
      { verwerktIn: { mijlpaal: 3, nummer: 2 } },
      wens('Kosten', 'overgenomen'),
      'verwerktIn',
      'Van mijlpaal 3 bestaat geen versie 2.',
    ],
    [
      'the version that was decided on',
      { verwerktIn: { mijlpaal: 1, nummer: 1 } },
      wens('Kosten', 'overgenomen'),
      'verwerktIn',
      'Een wens wordt verwerkt in een latere versie dan waarover is besloten.',
    ],
  ])('%s', (_, voorstel, een, veld, melding) => {
    expect(toets(voorstel, een)).toEqual([veld, melding]);
  });

  it('is nothing about a later version, nor about the first one of a later stuk', () => {
    const een = wens('Kosten', 'overgenomen');
    expect(toets({ verwerktIn: { mijlpaal: 1, nummer: 2 } }, een)).toBeNull();
    expect(toets({ verwerktIn: { mijlpaal: 2, nummer: 1 } }, een)).toBeNull();
  });

  it('is that a cluster holds wensen of one mijlpaal', () => {
    const een = wens('Kosten');
    const ander = { ...een, behandeling: { ...een.behandeling, mijlpaal: 2 } };
    expect(toetsWenscluster([een, een])).toBeNull();
    expect(toetsWenscluster([een, ander])).toMatchObject({
      veld: 'wensen',
      melding: 'Een cluster bestaat uit wensen bij één mijlpaal.',
    });
  });
});
