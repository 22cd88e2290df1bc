import type { ReactNode } from 'react';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { PROCESBRIEF } from '../../teksten/procesbrief.js';
import type { Inhoud } from './brief.js';
import { Zin } from './zin.js';

/** How far each mijlpaal is. The facts are those of the last station of every gemeente. */
export function StandVanZaken({
  brief: { mijlpalen, gemeenten },
}: {
  readonly brief: Pick<Inhoud, 'mijlpalen' | 'gemeenten'>;
}): ReactNode {
  return (
    <section aria-labelledby="stand">
      <h2 id="stand" className="utrecht-heading-2">
        {PROCESBRIEF.stand.kop}
      </h2>
      <ul className="rk-lijst">
        {mijlpalen.map(({ nummer, naam, besloten, totaal, prognose, bepalendeGemeenten }) => (
          <Zin
            key={nummer}
            over={naam}
            feiten={gemeenten
              .filter(({ mijlpaal }) => mijlpaal === nummer)
              .flatMap(({ stations }) => stations.at(-1) ?? [])
              .map(
                ({ gremium, prognose: dag, redenen }) =>
                  `${gremium.naam}: ${dag.tekst}. ${redenen.join(' ')}`,
              )}
          >
            <strong>{naam}</strong>
            {PROCESBRIEF.stand.besloten(besloten, totaal)}
            <Datumtekst>{PROCESBRIEF.stand.klaar(prognose.tekst)}</Datumtekst>
            {bepalendeGemeenten.length === 0
              ? ''
              : PROCESBRIEF.stand[prognose.soort === 'ONBEKEND' ? 'datumOntbreekt' : 'bepalend'](
                  bepalendeGemeenten.map((gemeente) => gemeente.naam).join(', '),
                )}
            .
          </Zin>
        ))}
      </ul>
    </section>
  );
}
