import { type Dag, formatDag, maandagVan, parseDag } from '@routekaart/kalender';
import { type ReactNode, useEffect, useRef } from 'react';
import { Leeg } from '../../../onderdelen/bericht.js';
import { PLANNING } from '../../../teksten/planning.js';
import { Muren, type VrijePeriode } from './muren.js';
import { Tijdlijnrij } from './rij.js';
import { type Activiteit, KOP, RIJ, type Schaal, WEEK, bereikVan, maakSchaal } from './schaal.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';

interface Eigenschappen {
  readonly activiteiten: readonly Activiteit[];
  readonly vrij: readonly VrijePeriode[];
  readonly peildatum: string;
}

/** The week plan over the weeks; the table says the same in words. */
export function Tijdlijn({ activiteiten, vrij, peildatum }: Eigenschappen): ReactNode {
  const houder = useRef<HTMLDivElement>(null);
  const rijen = activiteiten.flatMap((activiteit) => {
    const bereik = bereikVan(activiteit);
    return bereik === null ? [] : [{ activiteit, bereik }];
  });
  const schaal = maakSchaal(rijen.map(({ bereik }) => bereik));
  const vandaag = parseDag(peildatum);
  const x = schaal === null || vandaag === null ? 0 : schaal.xVan(vandaag);
  useEffect(() => {
    if (houder.current !== null) houder.current.scrollLeft = x - 2 * WEEK;
  }, [x]);
  if (schaal === null) return <Leeg>{PLANNING.tijdlijn.geen}</Leeg>;
  const hoogte = KOP + rijen.length * RIJ;
  return (
    <>
      <p className="rk-legenda">
        {PLANNING.tijdlijn.legenda.map((teken) => (
          <span key={teken}>{teken}</span>
        ))}
      </p>
      <div ref={houder} className="rk-schuif" tabIndex={0} role="region" aria-label={PLANNING.tijdlijn.naam}>
        <svg
          className="rk-tijdlijn"
          role="img"
          aria-label={PLANNING.tijdlijn.beeld(rijen.length, schaal.weken.length)}
          width={schaal.breedte}
          height={hoogte}
          viewBox={`0 0 ${String(schaal.breedte)} ${String(hoogte)}`}
        >
          <Weken schaal={schaal} hoogte={hoogte} />
          <Muren vrij={vrij} schaal={schaal} hoogte={hoogte} />
          {vandaag === null ? null : <Peildag dag={vandaag} schaal={schaal} hoogte={hoogte} />}
          {rijen.map(({ activiteit, bereik }, plaats) => (
            <Tijdlijnrij
              key={activiteit.code}
              activiteit={activiteit}
              bereik={bereik}
              schaal={schaal}
              y={KOP + plaats * RIJ}
            />
          ))}
        </svg>
      </div>
      {rijen.length === activiteiten.length ? null : (
        <p className="rk-noot">{PLANNING.tijdlijn.zonderWeek(activiteiten.length - rijen.length)}</p>
      )}
      <Vrij vrij={vrij} />
    </>
  );
}

function Weken({ schaal, hoogte }: { readonly schaal: Schaal; readonly hoogte: number }): ReactNode {
  return schaal.weken.map((week, plaats) => {
    const x = plaats * WEEK;
    return (
      <g key={`${String(week.jaar)}-${String(week.nummer)}`}>
        <line className="rk-tijdlijn__week" x1={x} x2={x} y1={KOP - 18} y2={hoogte} />
        <text className="rk-tijdlijn__nummer" x={x + WEEK / 2} y={14} textAnchor="middle">
          {week.nummer}
        </text>
        {plaats % 2 === 0 ? (
          <text className="rk-tijdlijn__dag" x={x + 2} y={29}>
            {formatDag(maandagVan(week)).slice(3)}
          </text>
        ) : null}
      </g>
    );
  });
}

function Peildag({
  dag,
  schaal,
  hoogte,
}: {
  readonly dag: Dag;
  readonly schaal: Schaal;
  readonly hoogte: number;
}): ReactNode {
  const x = schaal.xVan(dag);
  if (x < 0 || x > schaal.breedte) return null;
  return (
    <g>
      <title>{PLANNING.tijdlijn.peildatum(formatDag(dag))}</title>
      <line className="rk-tijdlijn__vandaag" x1={x} x2={x} y1={KOP - 18} y2={hoogte} />
    </g>
  );
}

/** The walls in words. */
function Vrij({ vrij }: { readonly vrij: readonly VrijePeriode[] }): ReactNode {
  if (vrij.length === 0) return null;
  return (
    <details>
      <summary>{PLANNING.tijdlijn.vrij(vrij.length)}</summary>
      <ul className="rk-lijst">
        {vrij.map(({ naam, soort, periode, gremia }) => (
          <li key={`${soort}-${naam}-${periode.van}-${periode.tot}`}>
            {naam}: <Datumtekst>{periode.tekst}</Datumtekst>
            {gremia.length === 0 ? '' : ` (${gremia.join(', ')})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
