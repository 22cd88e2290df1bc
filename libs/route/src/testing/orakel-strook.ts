import { type Dag, weekdagVan } from '@routekaart/kalender';
import type { Behandeling, Stand, Stationsregel, Vergadering } from '@routekaart/traject';

/** The rule of a behandeling, looked up row after row. */
export function regelVan({ station, gemeente }: Behandeling, stand: Stand): Stationsregel | null {
  const regels = (stand.stationsregels ?? []).filter((regel) => regel.station === station);
  return (
    regels.find((regel) => regel.gemeente === gemeente) ??
    regels.find((regel) => regel.gemeente === null) ??
    null
  );
}

/** The day on which the stuk can be handed in after a decision, one day at a time. */
export function verwerkt(besloten: Dag, behandeling: Behandeling, stand: Stand): Dag {
  const regel = regelVan(behandeling, stand);
  const station = stand.stations.find(({ code }) => code === behandeling.station);
  const dagen = regel?.verwerking?.dagen ?? station?.verwerkingsdagen ?? 0;
  const klaar =
    regel?.verwerking?.telling === 'werkdagen' ? werkdagenLater(besloten, dagen, stand) : besloten + dagen;
  return werkdagenLater(klaar, regel?.toetswerkdagen ?? 0, stand);
}

function werkdagenLater(vanaf: Dag, aantal: number, stand: Stand): Dag {
  let dag = vanaf;
  for (let over = aantal; over > 0;) {
    dag += 1;
    if (isWerkdag(dag, stand)) over -= 1;
  }
  return dag;
}

/** Monday to Friday, and no holiday for all. */
export function isWerkdag(dag: Dag, { kalenderperioden }: Stand): boolean {
  return (
    weekdagVan(dag) < 5 &&
    !kalenderperioden.some(
      ({ laag, hard, gremium, van, tot }) =>
        laag === 'feestdag' && hard && gremium === null && van <= dag && dag <= tot,
    )
  );
}

/** Whether the rule between two stations allows a decision on this day, the earlier one having decided. */
export function magNa(dag: Dag, eerder: Dag, behandeling: Behandeling, stand: Stand): boolean {
  const tussen = regelVan(behandeling, stand)?.tussen ?? null;
  if (tussen === null) return true;
  const maandag = (een: Dag): Dag => (weekdagVan(een) === 0 ? een : maandag(een - 1));
  const { minimaalDagen, weken, weekdag } = tussen;
  const inWeek = weken === null || dag >= maandag(eerder) + 7 * weken + (weekdag - 1);
  return dag - eerder >= minimaalDagen && inWeek;
}

/** The meetings of a body as they are held: those on a closed day moved, where its rule says so. */
export function gehouden(behandeling: Behandeling, stand: Stand): readonly Vergadering[] {
  const wijktUit = regelVan(behandeling, stand)?.bijSluiting === 'volgende-werkdag';
  return stand.vergaderingen
    .filter(({ gremium }) => gremium === behandeling.gremium)
    .map((vergadering) => {
      let { dag } = vergadering;
      const eerste = dag;
      while (wijktUit && isDicht(dag, vergadering.gremium, stand)) {
        do dag += 1;
        while (!isWerkdag(dag, stand));
        if (dag > eerste + 400) return vergadering;
      }
      return { ...vergadering, dag };
    });
}

export function isDicht(dag: Dag, gremium: string, { kalenderperioden }: Stand): boolean {
  return kalenderperioden.some(
    (dicht) =>
      dicht.hard &&
      dicht.van <= dag &&
      dag <= dicht.tot &&
      (dicht.gremium === null || dicht.gremium === gremium),
  );
}

/** Whether a meeting can decide, whenever the stuk comes. */
function kanBesluiten(
  { staat, aanleverdag, besluitvormend, dag, gremium }: Vergadering,
  stand: Stand,
): boolean {
  return staat !== 'vervallen' && besluitvormend && aanleverdag !== null && !isDicht(dag, gremium, stand);
}

/** The stations of one strook that share cycles with this one, before it or after it. */
function inCyclusMet(behandeling: Behandeling, kant: 'voor' | 'na', stand: Stand): readonly Behandeling[] {
  const heeftCycli = (een: Behandeling): boolean =>
    stand.vergaderingen.some(({ gremium, cyclus }) => gremium === een.gremium && cyclus !== undefined);
  const gaatVoor = (eerst: Behandeling, daarna: Behandeling): boolean =>
    stand.stations.some(
      ({ code, voorgangers }) => code === daarna.station && voorgangers.includes(eerst.station),
    );
  return stand.behandelingen.filter(
    (ander) =>
      ander.mijlpaal === behandeling.mijlpaal &&
      ander.gemeente !== null &&
      ander.gemeente === behandeling.gemeente &&
      heeftCycli(ander) &&
      heeftCycli(behandeling) &&
      (kant === 'voor' ? gaatVoor(ander, behandeling) : gaatVoor(behandeling, ander)),
  );
}

/** Whether the stuk comes in at this station through the cycle of the one before. */
export function komtUitCyclus(behandeling: Behandeling, stand: Stand): boolean {
  return inCyclusMet(behandeling, 'voor', stand).length > 0;
}

/** The last day on which a stuk must be there for a meeting; `null` when the meeting does not count. */
export function sluitingVan(vergadering: Vergadering, behandeling: Behandeling, stand: Stand): Dag | null {
  const { dag, aanleverdag, cyclus } = vergadering;
  if (!kanBesluiten(vergadering, stand) || aanleverdag === null) return null;
  if (cyclus !== undefined && !isHeel(cyclus.code, behandeling, stand)) return null;
  if (!haaltVervolg(vergadering, behandeling, stand)) return null;
  const eerdere = inCyclusMet(behandeling, 'voor', stand);
  if (eerdere.length === 0) return Math.min(aanleverdag, dag);
  const uit = eerdere.map((eerder) =>
    Math.max(
      ...gehouden(eerder, stand)
        .filter((een) => cyclus !== undefined && een.cyclus?.code === cyclus.code)
        .filter((een) => sluitingVan(een, eerder, stand) !== null)
        .map((een) => verwerkt(een.dag, behandeling, stand)),
    ),
  );
  return uit.includes(Number.NEGATIVE_INFINITY) ? null : Math.min(dag, Math.max(...uit));
}

/** Whether from this meeting each next station is reached in the same cycle. */
function haaltVervolg({ dag, cyclus }: Vergadering, behandeling: Behandeling, stand: Stand): boolean {
  return (
    cyclus === undefined ||
    inCyclusMet(behandeling, 'na', stand).every((later) =>
      gehouden(later, stand).some(
        (een) =>
          een.cyclus?.code === cyclus.code &&
          kanBesluiten(een, stand) &&
          haaltVervolg(een, later, stand) &&
          verwerkt(dag, later, stand) <= een.dag,
      ),
    )
  );
}

/** Every body of the gemeente still meets in the cycle, and none of its printed days is closed. */
function isHeel(code: string, { gemeente }: Behandeling, stand: Stand): boolean {
  const eigen = stand.gremia.filter((gremium) => gremium.gemeente === gemeente);
  return eigen.every((gremium) => {
    const wijktUit = stand.behandelingen.some(
      (een) => een.gremium === gremium.code && regelVan(een, stand)?.bijSluiting === 'volgende-werkdag',
    );
    const rij = stand.vergaderingen.filter(
      (een) => een.gremium === gremium.code && een.cyclus?.code === code,
    );
    const gaanDoor = rij.filter(({ staat }) => staat !== 'vervallen');
    const dagen = gaanDoor.flatMap(({ cyclus }) => [
      cyclus?.agendacommissie ?? null,
      cyclus?.commissie ?? null,
    ]);
    return (
      (rij.length === 0 || gaanDoor.some(({ dag }) => wijktUit || !isDicht(dag, gremium.code, stand))) &&
      dagen.every((een) => een === null || !isDicht(een, '', stand))
    );
  });
}

/**
 * The last day on which this body meant to decide by its calendar, whatever has fallen out; before all days without one. A
 * meeting in a cycle that the stations beside it do not know is none, nor one outside the cycles that no commissie leads to.
 */
export function laatsteBijeenkomst(behandeling: Behandeling, stand: Stand): Dag {
  const eerdere = inCyclusMet(behandeling, 'voor', stand);
  const buren = [...eerdere, ...inCyclusMet(behandeling, 'na', stand)];
  const kennenAllen = (code: string): boolean =>
    buren.every((buur) =>
      stand.vergaderingen.some(
        (een) => een.gremium === buur.gremium && een.besluitvormend && een.cyclus?.code === code,
      ),
    );
  const bedoeld = gehouden(behandeling, stand).filter(
    ({ besluitvormend, cyclus }) =>
      besluitvormend && (cyclus === undefined ? eerdere.length === 0 : kennenAllen(cyclus.code)),
  );
  return Math.max(...bedoeld.map(({ dag }) => dag));
}
