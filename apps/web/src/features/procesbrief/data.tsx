import type { ReactNode } from 'react';
import type { BronrijFragment, CelFragment } from '../../api/documenten.js';
import { dagtekst } from '../../onderdelen/dagtekst.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { schriftelijkBesluit } from '../../onderdelen/schriftelijk.js';
import { PROCESBRIEF } from '../../teksten/procesbrief.js';
import type { Inhoud } from './brief.js';
import { Alinea, Zin, feitVan } from './zin.js';

/** What the dates of the letter rest on. */
export interface Gronden {
  /** The rows of the plan, by the code of their activiteit. */
  readonly rijen: ReadonlyMap<string, readonly BronrijFragment[]>;
  /** Where a forecast comes from, by its behandeling. */
  readonly cellen: ReadonlyMap<string, Pick<CelFragment, 'prognose' | 'redenen' | 'vergadering'>>;
}

interface Eigenschappen {
  readonly brief: Pick<Inhoud, 'komendeData' | 'peildatum' | 'volgendeBrief'>;
  readonly gronden: Gronden;
  /** Only what concerns this gemeente or everybody; `null` shows all. */
  readonly gemeente: string | null;
}

/** The dates up to the next letter, each told apart: a date of the plan, or one that is expected. */
export function KomendeData({ brief, gronden, gemeente }: Eigenschappen): ReactNode {
  const data = brief.komendeData.filter(
    (datum) => gemeente === null || (datum.gemeente?.code ?? gemeente) === gemeente,
  );
  return (
    <section aria-labelledby="data">
      <h2 id="data" className="utrecht-heading-2">
        {PROCESBRIEF.data.kop}
      </h2>
      {data.length > 0 ? null : (
        <Alinea
          over={PROCESBRIEF.data.kop}
          feiten={[PROCESBRIEF.data.bekeken(dagtekst(brief.peildatum), brief.volgendeBrief?.tekst ?? null)]}
        >
          {PROCESBRIEF.data.geen}
        </Alinea>
      )}
      <ul className="rk-lijst">
        {data.map(({ wanneer, aanleveren, wat, gemeente: van, grond, activiteit, behandeling }, plaats) => {
          const cel = gronden.cellen.get(behandeling ?? '');
          return (
            <Zin
              key={`${wanneer.van}-${String(plaats)}`}
              over={wat}
              feiten={
                activiteit === null
                  ? (cel?.redenen ?? [])
                  : (gronden.rijen.get(activiteit) ?? []).map(feitVan)
              }
            >
              <strong>
                <Datumtekst>{wanneer.tekst}</Datumtekst>
              </strong>
              {cel === undefined ? '' : schriftelijkBesluit(cel)}: {wat}
              {van === null || wat.includes(van.naam) ? '' : ` (${van.naam})`}
              {grond === 'prognose' ? PROCESBRIEF.data.naarVerwachting : ''}
              {aanleveren === null ? null : (
                <>
                  ; <Datumtekst>{aanleveren}</Datumtekst>
                </>
              )}
            </Zin>
          );
        })}
      </ul>
    </section>
  );
}

/** What has no date yet, as the plan says it. */
export function ZonderDatum({ activiteiten }: { readonly activiteiten: Inhoud['zonderDatum'] }): ReactNode {
  if (activiteiten.length === 0) return null;
  return (
    <section aria-labelledby="zonder">
      <h2 id="zonder" className="utrecht-heading-2">
        {PROCESBRIEF.nogTePlannen}
      </h2>
      <ul className="rk-lijst">
        {activiteiten.map(({ code, naam, datum, rijen }) => (
          <Zin key={code} over={naam} feiten={rijen.map(feitVan)}>
            {naam}: <Datumtekst>{datum.tekst}</Datumtekst>
          </Zin>
        ))}
      </ul>
    </section>
  );
}
