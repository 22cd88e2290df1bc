import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import {
  AANBODSTATUSSEN,
  PLANHANDELINGEN,
  WENSSTATUSSEN,
  aanbodstatusNa,
  bereken,
  toestandNa,
  toetsPlan,
  wensstatusNa,
} from '@routekaart/route';
import { aStand, anActiviteit } from '@routekaart/route/testing';
import { AANBODHANDELINGEN, type PlanToestand, WENSHANDELINGEN } from '@routekaart/traject';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

const HUIS = new URL('../../../', import.meta.url);
const VOORBEELD =
  /<!-- als: (\w+)(?: (GM\d+))?(?:, kort: ([^>]*?))? -->\n\n(?:<!-- prettier-ignore -->\n)?```graphql\n([^]*?)```\n\n```json\n([^]*?)```/gu;

interface Voorbeeldvraag {
  readonly bestand: string;
  readonly wie: Wie;
  readonly kort: ReadonlyMap<string, number>;
  readonly vraag: string;
  readonly antwoord: unknown;
}

const BLADEN = readdirSync(new URL('docs/api', HUIS)).map((naam) => `docs/api/${naam}`);

describe.each(['README.md', ...BLADEN])('%s', (bestand) => {
  const vragen = voorbeeldenIn(bestand);
  let omgeving: Omgeving;

  beforeAll(async () => {
    omgeving = await startOmgeving();
  });

  afterAll(async () => {
    await omgeving.sluit();
  });

  it('shows at least one question with its answer', () => {
    expect(vragen.length).toBeGreaterThan(0);
  });

  it('shows the answers that the api gives, one after the other', async () => {
    for (const { wie, vraag, kort, antwoord } of vragen) {
      const { tekst } = await omgeving.api.vraag(wie, vraag);
      expect({ vraag, ...(ingekort(JSON.parse(tekst), kort) as object) }).toEqual({
        vraag,
        ...(antwoord as object),
      });
    }
  });
});

function voorbeeldenIn(bestand: string): readonly Voorbeeldvraag[] {
  const tekst = readFileSync(new URL(bestand, HUIS), 'utf8');
  return [...tekst.matchAll(VOORBEELD)].map(
    ([, rol = '', gemeente, kort = '', vraag = '', antwoord = '']) => ({
      bestand,
      wie: (gemeente === undefined ? rol : `${rol} ${gemeente}`) as Wie,
      kort: new Map(
        kort
          .split(' ')
          .filter((deel) => deel !== '')
          .map((deel) => [deel.split('=')[0] ?? '', Number(deel.split('=')[1])]),
      ),
      vraag,
      antwoord: JSON.parse(antwoord) as unknown,
    }),
  );
}

/** The answer with the lists cut that the page cuts: `veld=n` keeps n members and an ellipsis. */
function ingekort(waarde: unknown, kort: ReadonlyMap<string, number>, veld = ''): unknown {
  if (Array.isArray(waarde)) {
    const hoogstens = kort.get(veld) ?? waarde.length;
    const leden = waarde.slice(0, hoogstens).map((lid: unknown) => ingekort(lid, kort));
    return waarde.length > hoogstens ? [...leden, '…'] : leden;
  }
  if (typeof waarde === 'object' && waarde !== null) {
    return Object.fromEntries(Object.entries(waarde).map(([naam, lid]) => [naam, ingekort(lid, kort, naam)]));
  }
  return waarde;
}

describe('docs/toestanden.md', () => {
  const tekst = readFileSync(new URL('docs/toestanden.md', HUIS), 'utf8');

  it('draws exactly the acts on the plan that the rules allow', () => {
    expect(overgangenIn(tekst, 'Planning van een activiteit').sort()).toEqual([...toegestaan()].sort());
  });

  it('draws exactly the steps with a wens that the rules allow', () => {
    const stappen = WENSHANDELINGEN.filter((handeling) => handeling !== 'clusteren');
    const toegestane = WENSSTATUSSEN.flatMap((status) =>
      stappen.flatMap((stap) => {
        const na = wensstatusNa(status, stap);
        return na === null ? [] : [`${status} → ${na} : ${stap}`];
      }),
    );
    expect(overgangenIn(tekst, 'Wens').sort()).toEqual(toegestane.sort());
  });

  it('draws exactly what can happen to an offer', () => {
    const toegestane = AANBODSTATUSSEN.flatMap((status) =>
      AANBODHANDELINGEN.flatMap((handeling) => {
        const na = aanbodstatusNa(status, handeling);
        return na === null ? [] : [`${status} → ${na} : ${handeling}`];
      }),
    );
    expect(overgangenIn(tekst, 'Aanbod').sort()).toEqual(toegestane.sort());
  });

  it.each([
    [
      'Behandeling',
      [
        'wacht',
        'aan-zet',
        'aangeleverd',
        'geagendeerd',
        'aangehouden',
        'afgewezen',
        'geadviseerd',
        'besloten',
      ],
    ],
    ['Vergadering', ['bevestigd', 'voorlopig', 'afgeleid', 'vervallen', 'verplaatst']],
    ['Procesbrief', ['gepland', 'concept', 'verzending-onbekend']],
  ])('names every state of %s', (kop, toestanden) => {
    const genoemd = new Set(
      regelsIn(tekst, kop).flatMap(({ van, naar }) => [van, naar].filter((naam) => naam !== '[*]')),
    );
    expect([...genoemd].sort()).toEqual([...toestanden].sort());
  });
});

interface Overgang {
  readonly van: string;
  readonly naar: string;
  readonly handeling: string;
}

function regelsIn(tekst: string, kop: string): readonly Overgang[] {
  const deel = tekst.split(`## ${kop}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...deel.matchAll(/^ +(\S+) --> (\S+)(?: : (.+))?$/gmu)].map(
    ([, van = '', naar = '', handeling = '']) => ({
      van: van.replaceAll('_', '-'),
      naar: naar.replaceAll('_', '-'),
      handeling,
    }),
  );
}

function overgangenIn(tekst: string, kop: string): string[] {
  return regelsIn(tekst, kop)
    .filter(({ van, naar }) => van !== '[*]' && naar !== '[*]')
    .map(({ van, naar, handeling }) => `${van} → ${naar} : ${handeling}`);
}

/** Every act that some date allows in some state. */
function toegestaan(): ReadonlySet<string> {
  const vast = { kind: 'vast', dag: dagVan('2021-02-01'), tekst: '1-2' } as const;
  const open = { kind: 'nog-te-plannen', venster: null, extra: false, tekst: 'nog plannen' } as const;
  const toestanden: readonly (readonly [PlanToestand, readonly (typeof vast | typeof open)[]])[] = [
    ['nog-te-plannen', [open]],
    ['voorgesteld', [open, vast]],
    ['vastgelegd', [vast]],
    ['gehouden', [vast]],
    ['vervallen', [vast]],
  ];
  const berekening = bereken(aStand());
  return new Set(
    toestanden.flatMap(([toestand, data]) =>
      data.flatMap((datum) =>
        PLANHANDELINGEN.filter((handeling) => {
          const nieuw = handeling === 'vervallen' || handeling === 'houden' ? null : vast;
          return (
            toetsPlan(
              { handeling, datum: nieuw, reden: 'verhinderd' },
              anActiviteit({ toestand, datum }),
              berekening,
            ) === null
          );
        }).map((handeling) => `${toestand} → ${toestandNa(handeling)} : ${handeling}`),
      ),
    ),
  );
}
