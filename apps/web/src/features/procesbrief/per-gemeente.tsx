import type { ReactNode } from 'react';
import { Aanleverdagen } from '../../onderdelen/aanleverdagen.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { Gemeentelink } from '../../onderdelen/gemeentelink.js';
import { schriftelijkBesluit } from '../../onderdelen/schriftelijk.js';
import { stationsnaam } from '../../onderdelen/stationsnaam.js';
import { PROCESBRIEF } from '../../teksten/procesbrief.js';
import type { Inhoud } from './brief.js';
import { Alinea, Zin } from './zin.js';

type Gemeentestand = Inhoud['gemeenten'][number];

/** Where the stuk of each mijlpaal is in each gemeente, and when it is decided there. */
export function PerGemeente({ standen }: { readonly standen: readonly Gemeentestand[] }): ReactNode {
  const perGemeente = new Map<string, Gemeentestand[]>();
  for (const stand of standen) {
    perGemeente.set(stand.gemeente.code, [...(perGemeente.get(stand.gemeente.code) ?? []), stand]);
  }
  return (
    <section aria-labelledby="per-gemeente">
      <h2 id="per-gemeente" className="utrecht-heading-2">
        {PROCESBRIEF.perGemeente.kop}
      </h2>
      {[...perGemeente.values()].map((eigen) => {
        const [eerste] = eigen;
        return eerste === undefined ? null : (
          <section key={eerste.gemeente.code} className="rk-briefgemeente" aria-label={eerste.gemeente.naam}>
            <h3 className="utrecht-heading-3">
              <Gemeentelink gemeente={eerste.gemeente} />
            </h3>
            {eigen.map((stand) => (
              <Mijlpaalstand key={stand.mijlpaal} stand={stand} />
            ))}
          </section>
        );
      })}
    </section>
  );
}

function Mijlpaalstand({
  stand: { mijlpaal, stuk, feiten, stations },
}: {
  readonly stand: Gemeentestand;
}): ReactNode {
  return (
    <>
      <Alinea over={PROCESBRIEF.perGemeente.mijlpaal(mijlpaal)} feiten={feiten}>
        <strong>{PROCESBRIEF.perGemeente.mijlpaal(mijlpaal)}</strong> {stuk.uitleg}
      </Alinea>
      <ul className="rk-lijst">
        {stations.map((station) => {
          const { behandeling, prognose, redenen, toestand, aanleverenVoor } = station;
          const naam = stationsnaam(station, stations);
          return (
            <Zin key={behandeling} over={naam} feiten={redenen}>
              <Datumtekst>
                {toestand === 'GEADVISEERD'
                  ? PROCESBRIEF.perGemeente.geadviseerdOp(naam, prognose.tekst)
                  : toestand === 'BESLOTEN'
                    ? PROCESBRIEF.perGemeente.beslotenOp(naam, prognose.tekst)
                    : PROCESBRIEF.perGemeente.verwacht(naam, prognose.tekst + schriftelijkBesluit(station))}
              </Datumtekst>
              {aanleverenVoor === null ? null : (
                <>
                  {PROCESBRIEF.perGemeente.aanleveren} <Aanleverdagen cel={station} />
                </>
              )}
              .
            </Zin>
          );
        })}
      </ul>
    </>
  );
}
