import { type Dag, formatPeriode } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { WAT_ALS } from '../../../teksten/wat-als.js';
import type { Tijdas } from './as.js';
import { Baankop } from './baankop.js';
import type { Banen, Punt } from './banen.js';
import { type Proef, greepVan, venstergreepVan } from './grepen.js';
import { Tijdlijn } from './tijdlijn.js';

interface Eigenschappen {
  readonly banen: Banen;
  readonly as: Tijdas;
  readonly peildatum: Dag;
  readonly proef: Proef;
}

/** What holds for all gemeenten: the bodies of the region, and the windows of the bodies in the gemeenten. */
export function Regiobanen({ banen: { regio, gemeenten }, as, peildatum, proef }: Eigenschappen): ReactNode {
  const gedeeld = { as, peildatum, proef };
  return (
    <ul className="rk-banen" aria-label={WAT_ALS.beeld.regio}>
      {regio.map((punt) => {
        const greep = greepVan(punt, proef.rijen, peildatum);
        const { station, behandeling } = punt.voor.stap;
        return (
          <li key={behandeling.id} className="rk-baan">
            <Baankop naam={station.naam} punt={punt} />
            <Tijdlijn {...gedeeld} punten={[punt]} grepen={greep === null ? [] : [greep]} />
          </li>
        );
      })}
      {(gemeenten[0]?.punten ?? []).map((punt) => (
        <Vensterbaan key={punt.voor.stap.station.code} punt={punt} {...gedeeld} />
      ))}
    </ul>
  );
}

/** The window of a station: its end can be dragged. */
function Vensterbaan({
  punt,
  ...gedeeld
}: Omit<Eigenschappen, 'banen'> & { readonly punt: Punt }): ReactNode {
  const greep = venstergreepVan(punt, gedeeld.proef.rijen);
  if (greep === null) return null;
  const venster = { van: greep.vanaf, tot: greep.dag };
  return (
    <li className="rk-baan">
      <p className="rk-baan__kop">
        <strong>{WAT_ALS.beeld.venster(punt.voor.stap.station.naam)}</strong>
        <span>{formatPeriode(venster)}</span>
      </p>
      <Tijdlijn {...gedeeld} punten={[]} grepen={[greep]} venster={venster} />
    </li>
  );
}
