import { dagVan, formatPeriode } from '@routekaart/kalender';
import { type ReactNode, useId } from 'react';
import { STUURGROEP } from '../../../teksten/stuurgroep.js';
import { type Assen, type Trede, VLAK, venstersoort, xVan, yVan, zonderJaar } from './assen.js';
import { type Verwacht, valtIn } from './verwacht.js';

interface Eigenschappen {
  readonly naam: string;
  readonly treden: readonly Trede[];
  readonly assen: Assen;
  readonly verwacht: Verwacht | null;
}

/** Where the axis with the days lies. */
const GROND = VLAK.hoogte - VLAK.onder + 18;

/** One gemeente: a stair that rises wherever a day later means a later raad. The words say the same. */
export function Stapgrafiek({ naam, treden, assen, verwacht }: Eigenschappen): ReactNode {
  const id = useId();
  return (
    <li>
      <svg
        className="rk-stap"
        viewBox={`0 0 ${String(VLAK.breedte)} ${String(VLAK.hoogte)}`}
        role="img"
        aria-labelledby={`${id}titel ${id}uitleg`}
      >
        <title id={`${id}titel`}>{naam}</title>
        <desc id={`${id}uitleg`}>
          {[...(verwacht === null ? [] : [verwacht.tekst]), ...treden.map(zinVan)].join(' ')}
        </desc>
        <path
          className="rk-stap__as"
          d={`M${String(VLAK.links)} ${String(GROND)} H${String(xVan(assen.tot, assen))}`}
        />
        <text x={VLAK.links} y={GROND + 14}>
          {zonderJaar(assen.van)}
        </text>
        <text x={xVan(assen.tot, assen)} y={GROND + 14} textAnchor="end">
          {zonderJaar(assen.tot)}
        </text>
        {verwacht === null ? null : <Verwachtlijn verwacht={verwacht} assen={assen} />}
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

/** Where the besluit falls as things stand: a pin over the whole height, as wide as what is still uncertain. */
function Verwachtlijn({
  verwacht,
  assen,
}: {
  readonly verwacht: Verwacht;
  readonly assen: Assen;
}): ReactNode {
  if (!valtIn(verwacht, assen)) return null;
  const van = xVan(Math.max(verwacht.van, assen.van), assen);
  const tot = xVan(Math.min(verwacht.tot, assen.tot), assen);
  const midden = String((van + tot) / 2);
  return (
    <g className="rk-stap__verwacht">
      <rect x={van} y={12} width={Math.max(tot - van, 1)} height={GROND - 12} />
      <path d={`M${midden} 1 l5 5.5 l-5 5.5 l-5 -5.5 z`} />
    </g>
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
