import { dagVan, formatDag } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { SporenDocument, type SporenQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { SPOREN } from '../../../teksten/sporen.js';
import { Sporentabel } from './sporentabel.js';

export type Poort = SporenQuery['synchronisatiepunten'][number];

/** The gates between this traject and another: what waits for what, when both are expected, and does it hold. */
export function Sporen(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({ query: SporenDocument, variables: { traject, peildatum, bekend } });
  return (
    <section aria-labelledby="sporen">
      <h2 id="sporen" className="utrecht-heading-2">
        {SPOREN.kop}
      </h2>
      <Antwoord wat={SPOREN.wat} antwoord={antwoord}>
        {({ synchronisatiepunten: poorten }) =>
          poorten.length === 0 ? (
            <Leeg>{SPOREN.geen}</Leeg>
          ) : (
            <>
              <p>{SPOREN.uitleg}</p>
              {poorten.map((poort) => (
                <Poortdeel key={`${poort.elders.traject}|${poort.naam}|${poort.dag ?? ''}`} poort={poort} />
              ))}
            </>
          )
        }
      </Antwoord>
    </section>
  );
}

function Poortdeel({ poort }: { readonly poort: Poort }): ReactNode {
  const { naam, dag, tijdig, bron, hier, elders } = poort;
  const isGezegd = [hier, elders].some(({ mijlpaal }) => mijlpaal !== null);
  const wanneer = dag === null ? SPOREN.zonderDag : `${SPOREN.opDag} ${formatDag(dagVan(dag))}`;
  return (
    <>
      <h3 className="utrecht-heading-3">
        {naam}, <Datumtekst>{wanneer}</Datumtekst>
      </h3>
      <p>
        <strong>{SPOREN.houdt[tijdig]}</strong>
      </p>
      {isGezegd ? <Sporentabel poort={poort} naam={SPOREN.tabel(naam, wanneer)} /> : <p>{hier.reden}</p>}
      {bron === null ? null : <p className="rk-noot">{bron}</p>}
    </>
  );
}
