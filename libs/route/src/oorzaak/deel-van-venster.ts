import { formatDag, formatPeriode } from '@routekaart/kalender';
import type { Activiteit, Behandeling, Stand } from '@routekaart/traject';
import { rolnaam } from '../rolnaam.js';
import { berekendUit, berekendzin } from '../sjabloon/berekend-uit.js';
import { knoop, tak } from './delen.js';
import type { Bronverwijzing, Deel, Knoop } from './graaf.js';

type Vensterplaats = Pick<Behandeling, 'mijlpaal' | 'station' | 'venster'>;

/**
 * A claim about the window of a station, on which `van` rests: it is that of a row of the plan, of what somebody agreed or
 * planned since, or of the template, and then rests on the rows of the mijlpalen from which that was learned. Without any
 * of these it keeps its own source.
 */
export function deelVanVenster(van: string, zelf: Knoop, behandeling: Behandeling, stand: Stand): Deel {
  const uit = berekendUit(behandeling, stand.behandelingen, stand.sjabloon.anker);
  const rust = uit === null ? bronnenVan(behandeling, stand) : [sjabloonknoop(uit, behandeling, stand)];
  const eigen = tak(van, { ...zelf, bron: rust[0]?.bron ?? zelf.bron }, rust);
  const rijen = (uit ?? []).flatMap((mijlpaal) => voorbeeldrijen(mijlpaal, behandeling, stand));
  const delen = rust.flatMap((een) => rijen.map((rij) => tak(een.id, rij)));
  return {
    knopen: [...eigen.knopen, ...delen.flatMap(({ knopen }) => knopen)],
    kanten: [...eigen.kanten, ...delen.flatMap(({ kanten }) => kanten)],
  };
}

/** The source of what only the file of the traject says. */
export function vanTraject({ traject }: Pick<Stand, 'traject'>): Bronverwijzing {
  return { kind: 'traject', code: traject.code };
}

function sjabloonknoop(uit: readonly number[], { mijlpaal, station }: Vensterplaats, stand: Stand): Knoop {
  return knoop(
    `sjabloon:${String(mijlpaal)}:${station}`,
    'aanname',
    `De detailplanning noemt dit venster niet${berekendzin(uit)}.`,
    vanTraject(stand),
  );
}

/** Who gave this window last; nobody by name where only the file of the traject has it. */
function bronnenVan(plaats: Behandeling, stand: Stand): readonly Knoop[] {
  const { mijlpaal, station, gemeente } = plaats;
  const afspraak = stand.afspraken?.findLast(
    ({ afspraak: een }) =>
      een.soort === 'venster-wijzigen' &&
      een.mijlpaal === mijlpaal &&
      een.station === station &&
      (een.gemeente === null || een.gemeente === gemeente) &&
      isGelijk(een.venster, plaats),
  );
  if (afspraak !== undefined) {
    const { volgnummer, dag, rol } = afspraak.herkomst;
    const zin = `Zo afgesproken op ${formatDag(dag)} door ${rolnaam(rol)}.`;
    return [knoop(`afspraak:${String(volgnummer)}`, 'feit', zin, vanTraject(stand))];
  }
  return rijenVan(mijlpaal, station, stand).flatMap((rij) => {
    const feiten = stand.planFeiten.filter(({ activiteit }) => activiteit === rij.code).slice(1);
    const feit = feiten.findLast(({ datum }) => 'venster' in datum && isGelijk(datum.venster, plaats));
    if (feit !== undefined && plaats.venster !== null) {
      const { volgnummer, dag, rol } = feit.herkomst;
      const zin = `Gepland in ${formatPeriode(plaats.venster)} op ${formatDag(dag)} door ${rolnaam(rol)}.`;
      const id = `vensterwijziging:${rij.code}:${String(volgnummer)}`;
      return [knoop(id, 'feit', zin, { kind: 'planwijziging', code: rij.code })];
    }
    return isGelijk(rij.week.venster, plaats) ? [weekknoop(rij, mijlpaal)] : [];
  });
}

/** The rows from whose weeks the template learned where this station lies. */
function voorbeeldrijen(mijlpaal: number, { station }: Vensterplaats, stand: Stand): readonly Knoop[] {
  return rijenVan(mijlpaal, station, stand).map((rij) => weekknoop(rij, mijlpaal));
}

/** The row that plans this station, dropped or not; none where several do. */
function rijenVan(mijlpaal: number, station: string, { activiteiten }: Stand): readonly Activiteit[] {
  const rijen = activiteiten.filter((een) => een.station === station && een.mijlpalen.includes(mijlpaal));
  return rijen.length === 1 ? rijen : [];
}

function weekknoop({ code, rijen, week }: Activiteit, mijlpaal: number): Knoop {
  const zin = `De detailplanning noemt voor mijlpaal ${String(mijlpaal)}: “${week.tekst.replace(/\s+/gu, ' ').trim()}”.`;
  return knoop(`week:${code}`, 'planrij', zin, {
    kind: 'planrij',
    code,
    bronregel: rijen[0]?.bronregel ?? null,
  });
}

function isGelijk(een: Behandeling['venster'], { venster }: Vensterplaats): boolean {
  return een?.van === venster?.van && een?.tot === venster?.tot;
}
