import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { ALBLASSERDAM, aGremium, aVergadering, dag } from '../testing/bouwers.js';
import { meeVerplaatst } from './cyclusgenoten.js';

const SOORTEN = {
  agendacommissie: 'agendacommissie',
  commissie: 'commissie',
  ruimte: 'commissie',
  raad: 'raad',
};
type Wie = keyof typeof SOORTEN;
const GREMIA = Object.entries(SOORTEN).map(([code, soort]) =>
  aGremium({ code, soort, gemeente: ALBLASSERDAM }),
);

/** The day in April 2021 on which each meets. */
type Dagen = Partial<Readonly<Record<Wie, number>>>;

const aprilDag = (nummer: number): number => dag(`${String(nummer)}-4`);

function laatste(dagen: Dagen): number | null {
  const commissies = [dagen.commissie, dagen.ruimte].flatMap((een) => een ?? []);
  return commissies.length === 0 ? null : Math.max(...commissies);
}

/** What a body names of its cycle, reckoned plainly: where the agendacommissie and the last commissie stand. */
function cyclusVan(wie: Wie, dagen: Dagen): Cyclus {
  const laatst = SOORTEN[wie] === 'commissie' ? (dagen[wie] ?? null) : laatste(dagen);
  const agenda = dagen.agendacommissie ?? null;
  return {
    code: '2021-4',
    agendacommissie: agenda === null ? null : aprilDag(agenda),
    commissie: laatst === null ? null : aprilDag(laatst),
  };
}

function vergaderingenOp(dagen: Dagen): readonly Vergadering[] {
  return (Object.keys(SOORTEN) as readonly Wie[]).flatMap((wie) => {
    const nummer = dagen[wie];
    if (nummer === undefined) return [];
    return [{ ...aVergadering(wie, `${String(nummer)}-4`, null), cyclus: cyclusVan(wie, dagen) }];
  });
}

/** What each body that stays names after the move. */
function na(dagen: Dagen, wie: Wie, naar: number): Readonly<Record<string, Cyclus | undefined>> {
  const vergaderingen = vergaderingenOp(dagen);
  const mover = vergaderingen.find(({ gremium }) => gremium === wie);
  if (mover === undefined) return {};
  const mee = meeVerplaatst(mover, aprilDag(naar), { gremia: GREMIA, vergaderingen });
  const blijft = vergaderingen.filter(({ gremium }) => gremium !== wie);
  return Object.fromEntries(
    blijft.map(({ id, gremium, cyclus }) => [gremium, mee.find((een) => een.id === id)?.cyclus ?? cyclus]),
  );
}

function verwacht(dagen: Dagen, wie: Wie, naar: number): Readonly<Record<string, Cyclus | undefined>> {
  const daarna = { ...dagen, [wie]: naar };
  const blijft = (Object.keys(dagen) as readonly Wie[]).filter((een) => een !== wie);
  return Object.fromEntries(blijft.map((een) => [een, cyclusVan(een, daarna)]));
}

describe('the agendacommissie and the commissie of one evening', () => {
  const AVOND: Dagen = { agendacommissie: 6, commissie: 6, raad: 20 };
  const genoemd = (dagen: Dagen, wie: Wie, naar: number): readonly (readonly (string | null)[])[] =>
    Object.entries(na(dagen, wie, naar)).map(([code, cyclus]) => [
      code,
      ...[cyclus?.agendacommissie, cyclus?.commissie].map((een) => (een == null ? null : formatDag(een))),
    ]);

  it.each<[Wie, number, readonly (readonly string[])[]]>([
    // On di 6-4 both meet, for the raad of di 20-4. Who moves takes its own day along, not that of the other.
    [
      'agendacommissie',
      1,
      [
        ['commissie', 'do 1-4-2021', 'di 6-4-2021'],
        ['raad', 'do 1-4-2021', 'di 6-4-2021'],
      ],
    ],
    [
      'agendacommissie',
      8,
      [
        ['commissie', 'do 8-4-2021', 'di 6-4-2021'],
        ['raad', 'do 8-4-2021', 'di 6-4-2021'],
      ],
    ],
    [
      'commissie',
      8,
      [
        ['agendacommissie', 'di 6-4-2021', 'do 8-4-2021'],
        ['raad', 'di 6-4-2021', 'do 8-4-2021'],
      ],
    ],
  ])('each keep their own day when the %s moves to %i April', (wie, naar, rijen) => {
    expect(genoemd(AVOND, wie, naar)).toEqual(rijen);
  });
});

describe('of one evening', () => {
  const op = (gremium: Wie, nummer: number, agendacommissie: number | null, commissie: number | null) => ({
    ...aVergadering(gremium, `${String(nummer)}-4`, null),
    cyclus: {
      code: '2021-4',
      agendacommissie: agendacommissie === null ? null : aprilDag(agendacommissie),
      commissie: commissie === null ? null : aprilDag(commissie),
    },
  });
  const naar8 = (mover: Vergadering, ...anderen: readonly Vergadering[]): readonly (readonly string[])[] =>
    meeVerplaatst(mover, aprilDag(8), { gremia: GREMIA, vergaderingen: [mover, ...anderen] }).map(
      ({ gremium, cyclus }) => [
        gremium,
        ...[cyclus?.agendacommissie, cyclus?.commissie].map((een) => (een == null ? '-' : formatDag(een))),
      ],
    );
  const slot = { ...op('raad', 27, 6, 6), id: 'slot' };

  it.each<Wie>(['agendacommissie', 'commissie'])('the %s is both where it is the only one', (wie) => {
    expect(naar8(op(wie, 6, 6, 6), op('raad', 6, 6, 6), slot)).toEqual([
      ['raad', 'do 8-4-2021', 'do 8-4-2021'],
      ['raad', 'do 8-4-2021', 'do 8-4-2021'],
    ]);
  });

  it('the raad is neither where the commissie or the agendacommissie meets too', () => {
    expect(naar8(op('raad', 6, 6, 6), op('commissie', 6, 6, 6), slot)).toEqual([]);
    expect(naar8(op('raad', 6, 6, null), op('agendacommissie', 6, 6, null), slot)).toEqual([]);
  });

  it('the raad is its own commissie where none meets', () => {
    const ervoor = op('agendacommissie', 1, 1, 6);
    expect(naar8(op('raad', 6, 1, 6), ervoor, { ...slot, cyclus: op('raad', 6, 1, 6).cyclus })).toEqual([
      ['agendacommissie', 'do 1-4-2021', 'do 8-4-2021'],
      ['raad', 'do 1-4-2021', 'do 8-4-2021'],
    ]);
  });

  it('a body of another kind is the commissie where no agendacommissie is named', () => {
    // The beeldvorming of 6-4 is the last of the cycle, alone or beside a commissie.
    const beeldvorming = op('agendacommissie', 6, null, 6);
    const raad = { ...slot, cyclus: beeldvorming.cyclus };
    const eerder = op('commissie', 1, null, 1);
    for (const ander of [eerder, op('commissie', 6, null, 6)]) {
      expect(naar8(beeldvorming, ander, raad)).toEqual([['raad', '-', 'do 8-4-2021']]);
    }
  });

  it('an earlier commissie that names the last one, names it on its new day', () => {
    expect(naar8(op('commissie', 6, null, 6), op('ruimte', 1, null, 6))).toEqual([
      ['ruimte', '-', 'do 8-4-2021'],
    ]);
  });
});

describe('whoever of a small cycle moves, and wherever', () => {
  const DAGEN = [1, 2, 3, 4];
  const misschien: readonly (number | undefined)[] = [undefined, ...DAGEN];
  const cycli = misschien.flatMap((agendacommissie) =>
    misschien.flatMap((commissie) =>
      misschien.flatMap((ruimte) =>
        DAGEN.map(
          (raad) =>
            Object.fromEntries(
              Object.entries({ agendacommissie, commissie, ruimte, raad }).filter(
                ([, nummer]) => nummer !== undefined,
              ),
            ) as Dagen,
        ),
      ),
    ),
  );
  const inOrde = cycli.filter(
    (dagen) =>
      (dagen.agendacommissie ?? 0) <= (laatste(dagen) ?? 4) &&
      Math.max(laatste(dagen) ?? 0, dagen.agendacommissie ?? 0) <= (dagen.raad ?? 0),
  );

  it('the others name the day on which their agendacommissie and last commissie then stand', () => {
    const fout = inOrde.flatMap((dagen) =>
      (Object.keys(dagen) as readonly Wie[]).flatMap((wie) =>
        [...DAGEN, 5]
          .filter(
            (naar) => JSON.stringify(na(dagen, wie, naar)) !== JSON.stringify(verwacht(dagen, wie, naar)),
          )
          .map((naar) => ({ dagen, wie, naar })),
      ),
    );
    expect(inOrde).toHaveLength(184);
    expect(fout).toEqual([]);
  });
});
