import { formatDagen } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { GemeenteRouteQuery } from '../../api/documenten.js';
import { Aanleverdagen } from '../../onderdelen/aanleverdagen.js';
import { teLaatVan } from '../../onderdelen/band.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { isNietAangeleverd } from '../../onderdelen/muurplekken.js';
import { schriftelijk, schriftelijkBesluit } from '../../onderdelen/schriftelijk.js';
import { Dag } from '../../onderdelen/trajectkop.js';
import { GEMEENTE } from '../../teksten/gemeente.js';
import { AGENDERING } from '../../teksten/agendering.js';
import { Feit } from './feit.js';
import { agendazin } from './opagenda/agendazin.js';
import { isUitgesproken } from '../../onderdelen/toestand.js';

type Mijlpaal = GemeenteRouteQuery['gemeenteRoute']['mijlpalen'][number];
type Routestation = Mijlpaal['stations'][number];

/** The answers of mijn strook for the stuk that is under way, to be read in ten seconds. */
export function Kort({ mijlpalen }: { readonly mijlpalen: readonly Mijlpaal[] }): ReactNode {
  const mijlpaal = mijlpalen.find(({ volgendeStation }) => volgendeStation !== null);
  if (mijlpaal === undefined) return null;
  const { stations, volgendeStation, stuk } = mijlpaal;
  const open = stations.filter((station) => station.gemeente !== null && !isUitgesproken(station));
  const volgend = open.find(({ behandeling }) => behandeling === volgendeStation?.behandeling);
  const agenda = agendazin(stuk);
  const teLeveren = open.find(isNietAangeleverd);
  return (
    <section aria-labelledby="kort">
      <h2 id="kort" className="utrecht-heading-2">
        {GEMEENTE.kort.kop(mijlpaal.nummer, mijlpaal.naam)}
      </h2>
      <dl className="rk-feiten">
        <Feit naam={GEMEENTE.kort.waarIsHetStuk} breed>
          {stuk.uitleg}
        </Feit>
        {agenda === null ? null : (
          <Feit naam={AGENDERING.vraag} breed>
            {agenda}
          </Feit>
        )}
        {[volgend, open.find((station) => station !== volgend)].map((station) =>
          station === undefined ? null : (
            <Feit key={station.behandeling} naam={station.gremium.naam}>
              <Datumtekst>{station.prognose.tekst}</Datumtekst>
              {schriftelijkBesluit(station)}
            </Feit>
          ),
        )}
        {teLeveren?.aanleverenVoor == null ? null : (
          <Feit naam={GEMEENTE.kort.aanleverenBij(teLeveren.gremium.naam)}>
            {GEMEENTE.kort.uiterlijk} <Aanleverdagen cel={teLeveren} />
          </Feit>
        )}
        {teLeveren === undefined ? null : <TeLaat station={teLeveren} />}
      </dl>
    </section>
  );
}

function TeLaat({ station }: { readonly station: Routestation }): ReactNode {
  const teLaat = teLaatVan(station);
  if (teLaat === null) return null;
  return (
    <Feit naam={GEMEENTE.kort.teLaatKost}>
      {GEMEENTE.kort.hetWordt(formatDagen(teLaat.dagen))} <Dag dag={teLaat.wordt} />
      {schriftelijk(teLaat)}
    </Feit>
  );
}
