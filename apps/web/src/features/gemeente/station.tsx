import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { Celbeeld, isNietAangeleverd } from '../../onderdelen/celbeeld.js';
import { OpVraag } from '../../onderdelen/op-vraag.js';
import { Dag } from '../../onderdelen/trajectkop.js';
import { useSessie } from '../../sessie/sessie.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { beeldVan } from '../../onderdelen/toestand.js';
import { Watalslink } from '../../onderdelen/watalslink.js';
import type { Mijlpaal } from './strook.js';
import { Waarom } from './waarom.js';

export type Routestation = Mijlpaal['stations'][number];

/** One body on the line, with the reasons of its date on demand. */
export function Station({ station }: { readonly station: Routestation }): ReactNode {
  const { identiteit } = useSessie();
  const gemeente = station.gemeente?.code ?? null;
  const magKeten = mag(identiteit, 'gemeenteroute-lezen', { gemeente, beheerrol: null });
  return (
    <li className={`rk-route__station rk-route__station--${beeldVan(station).soort}`}>
      <h3 className="utrecht-heading-4">{station.gremium.naam}</h3>
      <Celbeeld cel={station} />
      {station.volgende === null || station.aanleverenVoor === null || !isNietAangeleverd(station) ? null : (
        <p className="rk-noot">
          Na <Dag dag={station.aanleverenVoor} /> wordt het <Dag dag={station.volgende.dag} />.
        </p>
      )}
      <OpVraag vraag={TEKSTEN.waarom} over={station.gremium.naam}>
        {magKeten ? <Waarom station={station} /> : <Redenen redenen={station.redenen} />}
      </OpVraag>
      {station.toestand === 'BESLOTEN' ? null : (
        <Watalslink
          mijlpaal={station.mijlpaal}
          gremium={station.gremium.code}
          over={`bij ${station.gremium.naam}, mijlpaal ${String(station.mijlpaal)}`}
        />
      )}
    </li>
  );
}

/** The reasons without their sources: all that a griffier may know of a regional body. */
function Redenen({ redenen }: Pick<Routestation, 'redenen'>): ReactNode {
  return (
    <ol className="rk-lijst">
      {redenen.map((reden) => (
        <li key={reden}>{reden}</li>
      ))}
    </ol>
  );
}
