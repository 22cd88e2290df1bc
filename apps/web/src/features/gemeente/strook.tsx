import type { ReactNode } from 'react';
import type { GemeenteRouteQuery } from '../../api/documenten.js';
import { isNietAangeleverd } from '../../onderdelen/celbeeld.js';
import { OpVraag } from '../../onderdelen/op-vraag.js';
import { Dag } from '../../onderdelen/trajectkop.js';
import { LaatsteDag } from './laatste-dag.js';
import { Vastleggen } from './vastleggen.js';
import { Station } from './station.js';

export type Mijlpaal = GemeenteRouteQuery['gemeenteRoute']['mijlpalen'][number];

interface Eigenschappen {
  readonly mijlpaal: Mijlpaal;
  readonly gemeente: { readonly code: string; readonly naam: string };
  readonly vernieuw: () => void;
}

/** One stuk on its way through one gemeente, drawn as a line of stations. */
export function Strook({ mijlpaal, gemeente, vernieuw }: Eigenschappen): ReactNode {
  const titel = `mijlpaal-${String(mijlpaal.nummer)}`;
  const volgend = mijlpaal.stations.find(
    ({ behandeling }) => behandeling === mijlpaal.volgendeStation?.behandeling,
  );
  return (
    <section className="rk-strook" aria-labelledby={titel}>
      <h2 id={titel} className="utrecht-heading-2">
        {mijlpaal.nummer}. {mijlpaal.naam}
      </h2>
      <p>
        {mijlpaal.stuk.uitleg} Klaar: <strong>{mijlpaal.prognose.tekst}</strong>.
      </p>
      {mijlpaal.aanleverenVoor === null || volgend === undefined || !isNietAangeleverd(volgend) ? null : (
        <p className="rk-aanleveren">
          Aanleveren bij {mijlpaal.volgendeStation?.gremium.naam} uiterlijk{' '}
          <strong>
            <Dag dag={mijlpaal.aanleverenVoor} />
          </strong>
          .
        </p>
      )}
      <ol className="rk-route">
        {mijlpaal.stations.map((station) => (
          <Station key={station.behandeling} station={station} />
        ))}
      </ol>
      <OpVraag vraag="Wat is de laatste dag?" over={`voor mijlpaal ${String(mijlpaal.nummer)}`}>
        <LaatsteDag mijlpaal={mijlpaal.nummer} gemeente={gemeente.code} />
      </OpVraag>
      {volgend === undefined ? null : (
        <Vastleggen station={volgend} gemeente={gemeente.code} klaar={vernieuw} />
      )}
    </section>
  );
}
