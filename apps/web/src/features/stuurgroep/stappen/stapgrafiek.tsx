import { dagVan, formatPeriode } from '@routekaart/kalender';
import { type ReactNode, useId } from 'react';
import { STUURGROEP } from '../../../teksten/stuurgroep.js';
import { type Assen, type Trede, VLAK, venstersoort, xVan, yVan, zonderJaar } from './assen.js';

interface Eigenschappen {
  readonly naam: string;
  readonly treden: readonly Trede[];
  readonly assen: Assen;
}

/** One gemeente: a stair that rises wherever a day later means a later raad. The words say the same. */
export function Stapgrafiek({ naam, treden, assen }: Eigenschappen): ReactNode {
  const id = useId();
  const grond = VLAK.hoogte - VLAK.onder + 18;
  return (
    <li>
      <svg
        className="rk-stap"
        viewBox={`0 0 ${String(VLAK.breedte)} ${String(VLAK.hoogte)}`}
        role="img"
        aria-labelledby={`${id}titel ${id}uitleg`}
      >
        <title id={`${id}titel`}>{naam}</title>
        <desc id={`${id}uitleg`}>{treden.map(zinVan).join(' ')}</desc>
        <path
          className="rk-stap__as"
          d={`M${String(VLAK.links)} ${String(grond)} H${String(xVan(assen.tot, assen))}`}
        />
        <text x={VLAK.links} y={grond + 14}>
          {zonderJaar(assen.van)}
        </text>
        <text x={xVan(assen.tot, assen)} y={grond + 14} textAnchor="end">
          {zonderJaar(assen.tot)}
        </text>
        {treden.map((trede) => (
          <Tredelijn key={trede.van} trede={trede} assen={assen} />
        ))}
      </svg>
      <span className="rk-stap__naam" aria-hidden="true">
        {naam}
      </span>
    </li>
  );
}

/** The days on which nothing changes, with the day of the raad under the begin of the line. */
function Tredelijn({ trede, assen }: { readonly trede: Trede; readonly assen: Assen }): ReactNode {
  const { van, tot, einde } = trede;
  if (einde.laatst === null) return null;
  const [x, y] = [xVan(dagVan(van), assen), yVan(dagVan(einde.laatst), assen)];
  const eind = xVan(Math.min(dagVan(tot) + 1, assen.tot), assen);
  return (
    <>
      <path
        className={`rk-stap__lijn rk-stap__lijn--${venstersoort(trede)}`}
        d={`M${String(x)} ${String(y)} H${String(eind)}`}
      />
      <text x={x} y={y + 13}>
        {zonderJaar(dagVan(einde.laatst))}
      </text>
    </>
  );
}

function zinVan(trede: Trede): string {
  const periode = formatPeriode({ van: dagVan(trede.van), tot: dagVan(trede.tot) });
  return STUURGROEP.stappen.trede(
    periode,
    trede.einde.tekst,
    STUURGROEP.stappen.venster[venstersoort(trede)],
  );
}
