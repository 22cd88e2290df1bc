import { formatDagen } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Muurbeeld } from '../../onderdelen/muur.js';
import { type Muurplek, murenVoor } from '../../onderdelen/muurplekken.js';
import { NietZeker } from '../../onderdelen/niet-zeker.js';
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
        {muren.map(({ naam, mijlpaal, plekken }) => (
          <li key={`${naam}-${String(mijlpaal)}`} className="rk-kaart rk-kaart--muur">
            <Muurbeeld />
            <h3 className="utrecht-heading-3">{STUURGROEP.muren.muur(naam, mijlpaal)}</h3>
            <Plekken plekken={plekken.slice(0, DIRECT)} />
            {plekken.length <= DIRECT ? null : (
              <details>
                <summary>{STUURGROEP.muren.nog(plekken.length - DIRECT)}</summary>
                <Plekken plekken={plekken.slice(DIRECT)} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Plekken({ plekken }: { readonly plekken: readonly Gremiumplek[] }): ReactNode {
  return (
    <ul className="rk-lijst">
      {plekken.map(({ sleutel, gremium, plek }) => (
        <li key={sleutel}>
          {gremium}: <Ervoor plek={plek} />
          {STUURGROEP.muren.daarachterPas} <Dag dag={plek.sprong.naar} />
          {plek.sprong.achterDeMuur.length < 2 ? null : (
            <span className="rk-noot">
              {' '}
              {STUURGROEP.muren.met(plek.sprong.achterDeMuur.slice(1).join(', '))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many days are left before the wall; in a band which meeting may be missed, or is the last before it. */
function Ervoor({
  plek: { margeDagen, aanleverenVoor, voor, isLaatste },
}: {
  readonly plek: Muurplek;
}): ReactNode {
  if (voor === null) return margeDagen === null ? '' : STUURGROEP.muren.marge(formatDagen(margeDagen));
  if (isLaatste) {
    return (
      <>
        {STUURGROEP.muren.opZijnLaatst} <Dag dag={voor} />,{' '}
      </>
    );
  }
  return (
    <>
      {aanleverenVoor === null ? null : (
        <>
          {STUURGROEP.muren.aanleverenUiterlijk} <Dag dag={aanleverenVoor} />,{' '}
        </>
      )}
      <NietZeker dag={voor} />;{' '}
    </>
  );
}

/** One body before a wall, which may stand before it more than once. */
interface Gremiumplek {
  readonly sleutel: string;
  readonly gremium: string;
  readonly plek: Muurplek;
}

interface Murengroep {
  readonly naam: string;
  readonly mijlpaal: number;
  /** Who stands before it, the one with the fewest days left first. */
  readonly plekken: readonly Gremiumplek[];
}

function murenVan(mijlpalen: readonly Mijlpaal[]): readonly Murengroep[] {
  return mijlpalen.flatMap(({ nummer, rijen, regionaal }) => {
    const plekken = [...regionaal, ...rijen.flatMap((rij) => rij.cellen)].flatMap((cel) =>
      murenVoor(cel).map((plek) => ({
        sleutel: `${cel.behandeling}-${plek.voor ?? ''}`,
        gremium: cel.gremium.naam,
        plek,
      })),
    );
    const naamVan = ({ plek }: Gremiumplek): string => plek.sprong.reces ?? STUURGROEP.muren.reces;
    return [...new Set(plekken.map(naamVan))].map((naam) => ({
      naam,
      mijlpaal: nummer,
      plekken: plekken
        .filter((een) => naamVan(een) === naam)
        .sort((a, b) => (a.plek.margeDagen ?? Infinity) - (b.plek.margeDagen ?? Infinity)),
    }));
  });
}
