import { type Dag, formatDag } from '@routekaart/kalender';
import { type Cyclus, type Vergadering, cyclusNa } from '@routekaart/traject';
import { toetsCyclusaanlevering } from './cyclusaanlevering.js';
import { type Cyclusstand, meeVerplaatst } from './cyclusgenoten.js';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

/** To which raadscyclus somebody says a meeting belongs. */
export interface CyclusVoorstel {
  /** `null`: to none any more. */
  readonly cyclus: Cyclus | null;
  readonly reden: string | null;
}

/**
 * Whether this may be recorded: of a meeting that goes on (CYCLUS-01), taken out of its cycle only with a reason
 * (CYCLUS-02), news (CYCLUS-03), in the order agendacommissie, commissie, meeting (CYCLUS-04), and with one deadline for
 * the whole of it (CYCLUS-05).
 */
export function toetsCyclus(
  { cyclus, reden }: CyclusVoorstel,
  vergadering: Vergadering,
  stand: Cyclusstand,
): Toets {
  return eersteWeigering([
    () =>
      vergadering.staat === 'vervallen'
        ? regelGeschonden(
            'CYCLUS-01',
            'vergadering',
            `De vergadering van ${formatDag(vergadering.dag)} is vervallen.`,
          )
        : null,
    () =>
      cyclus === null && reden === null
        ? regelGeschonden('CYCLUS-02', 'reden', 'Geef een reden om de vergadering uit haar cyclus te halen.')
        : null,
    () =>
      isGelijk(cyclus, vergadering.cyclus ?? null)
        ? regelGeschonden(
            'CYCLUS-03',
            'cyclus',
            cyclus === null
              ? 'Deze vergadering hoort bij geen cyclus.'
              : 'Deze vergadering hoort al zo bij deze cyclus.',
          )
        : null,
    () => (cyclus === null ? null : opVolgorde(cyclus, vergadering.dag, (teLaat) => `cyclus.${teLaat}`)),
    () =>
      cyclus === null
        ? null
        : toetsCyclusaanlevering({ ...vergadering, cyclus }, stand, (tegen) => `cyclus.${tegen}`),
  ]);
}

/**
 * Whether a meeting may move to this day with the cycle to which it belongs: not before what comes before it (CYCLUS-04).
 * A commissie that is itself the meeting moves along.
 */
export function toetsDagInCyclus(cyclus: Cyclus, huidig: Dag, dag: Dag): Toets {
  return teLaatIn(cyclusNa(cyclus, huidig, dag), dag) === undefined ? null : nietOpVolgorde('dag', dag);
}

/**
 * Whether the other meetings of its cycle still stand in order, and in time for the days that they name, when this one
 * moves (CYCLUS-04 and -05). Their deadlines beside that of this one are for `toetsCyclusaanlevering` of this one.
 */
export function toetsCyclusgenoten(vergadering: Vergadering, dag: Dag, stand: Cyclusstand): Toets {
  const mee = meeVerplaatst(vergadering, dag, stand);
  return eersteWeigering(
    mee.flatMap((genoot) => [
      () =>
        genoot.cyclus === undefined || teLaatIn(genoot.cyclus, genoot.dag) === undefined
          ? null
          : nietOpVolgorde('dag', genoot.dag),
      () => toetsCyclusaanlevering(genoot, { ...stand, vergaderingen: [] }, () => 'dag'),
    ]),
  );
}

/** Whether agendacommissie, commissie and meeting come in that order (CYCLUS-04); `veldVan` names the field that is wrong. */
export function opVolgorde(
  cyclus: Cyclus,
  dag: Dag,
  veldVan: (teLaat: 'agendacommissie' | 'commissie') => string,
): Toets {
  const teLaat = teLaatIn(cyclus, dag);
  return teLaat === undefined ? null : nietOpVolgorde(veldVan(teLaat), dag);
}

/** The first day of a cycle that lies after the one it comes before. */
function teLaatIn(
  { agendacommissie, commissie }: Cyclus,
  dag: Dag,
): 'agendacommissie' | 'commissie' | undefined {
  return (
    [
      { veld: 'agendacommissie', dag: agendacommissie, grens: commissie ?? dag },
      { veld: 'commissie', dag: commissie, grens: dag },
    ] as const
  ).find((een) => een.dag !== null && een.dag > een.grens)?.veld;
}

function nietOpVolgorde(veld: string, dag: Dag): Toets {
  return regelGeschonden(
    'CYCLUS-04',
    veld,
    `Een cyclus gaat van agendacommissie naar commissie naar de vergadering van ${formatDag(dag)}.`,
  );
}

function isGelijk(a: Cyclus | null, b: Cyclus | null): boolean {
  return a?.code === b?.code && a?.agendacommissie === b?.agendacommissie && a?.commissie === b?.commissie;
}
