import { formatDagen } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { CelFragment, DashboardQuery } from '../../api/documenten.js';
import { staatVoorMuur } from '../../onderdelen/celbeeld.js';
import { Muurbeeld } from '../../onderdelen/muur.js';
import { Dag } from '../../onderdelen/trajectkop.js';
import { STUURGROEP } from '../../teksten/stuurgroep.js';

type Mijlpaal = DashboardQuery['stuurgroepDashboard']['mijlpalen'][number];

/** How many bodies stand open under one wall: the rest opens on demand. */
const DIRECT = 7;

/** Everything that a reces would hold up, wall by wall: who stands before it, with how many days left. */
export function Muren({ mijlpalen }: { readonly mijlpalen: readonly Mijlpaal[] }): ReactNode {
  const muren = murenVan(mijlpalen);
  if (muren.length === 0) return null;
  return (
    <section aria-labelledby="muren" className="rk-muren">
      <h2 id="muren" className="utrecht-heading-2">
        {STUURGROEP.muren.kop}
      </h2>
      <ul className="rk-kaarten">
        {muren.map(({ naam, mijlpaal, cellen }) => (
          <li key={`${naam}-${String(mijlpaal)}`} className="rk-kaart rk-kaart--muur">
            <Muurbeeld />
            <h3 className="utrecht-heading-3">{STUURGROEP.muren.muur(naam, mijlpaal)}</h3>
            <Cellen cellen={cellen.slice(0, DIRECT)} />
            {cellen.length <= DIRECT ? null : (
              <details>
                <summary>{STUURGROEP.muren.nog(cellen.length - DIRECT)}</summary>
                <Cellen cellen={cellen.slice(DIRECT)} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cellen({ cellen }: { readonly cellen: readonly CelFragment[] }): ReactNode {
  return (
    <ul className="rk-lijst">
      {cellen.map(({ behandeling, gremium, margeDagen, sprong }) => (
        <li key={behandeling}>
          {gremium.naam}: {margeDagen === null ? '' : STUURGROEP.muren.marge(formatDagen(margeDagen))}
          {STUURGROEP.muren.daarachterPas} {sprong === null ? null : <Dag dag={sprong.naar} />}
          {sprong === null || sprong.achterDeMuur.length < 2 ? null : (
            <span className="rk-noot"> {STUURGROEP.muren.met(sprong.achterDeMuur.slice(1).join(', '))}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface Murengroep {
  readonly naam: string;
  readonly mijlpaal: number;
  /** Who stands before it, the one with the fewest days left first. */
  readonly cellen: readonly CelFragment[];
}

function murenVan(mijlpalen: readonly Mijlpaal[]): readonly Murengroep[] {
  return mijlpalen.flatMap(({ nummer, rijen, regionaal }) => {
    const cellen = [...regionaal, ...rijen.flatMap((rij) => rij.cellen)].filter(staatVoorMuur);
    const namen = new Set(cellen.map(({ sprong }) => sprong?.reces ?? STUURGROEP.muren.reces));
    return [...namen].map((naam) => ({
      naam,
      mijlpaal: nummer,
      cellen: cellen
        .filter(({ sprong }) => (sprong?.reces ?? STUURGROEP.muren.reces) === naam)
        .sort((a, b) => (a.margeDagen ?? Infinity) - (b.margeDagen ?? Infinity)),
    }));
  });
}
