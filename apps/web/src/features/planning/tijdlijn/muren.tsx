import { parseDag } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { WeekplanningQuery } from '../../../api/documenten.js';
import { KOP, type Schaal } from './schaal.js';

export type VrijePeriode = WeekplanningQuery['weekplanning']['vrij'][number];

interface Eigenschappen {
  readonly vrij: readonly VrijePeriode[];
  readonly schaal: Schaal;
  readonly hoogte: number;
}

/** School holidays and reces as walls over the whole height; a holiday of one day as a thin one. */
export function Muren({ vrij, schaal, hoogte }: Eigenschappen): ReactNode {
  const muren = vrij.flatMap((periode) => {
    const [van, tot] = [parseDag(periode.periode.van), parseDag(periode.periode.tot)];
    if (van === null || tot === null) return [];
    const x = Math.max(0, schaal.xVan(van));
    const breedte = Math.min(schaal.breedte, schaal.xVan(tot + 1)) - x;
    return breedte <= 0 ? [] : [{ periode, x, breedte }];
  });
  return muren.map(({ periode: { naam, soort, periode, gremia }, x, breedte }) => (
    <g key={`${soort}-${naam}-${periode.van}-${periode.tot}`}>
      <title>{`${naam}: ${periode.tekst}${gremia.length === 0 ? '' : ` (${gremia.join(', ')})`}`}</title>
      <rect
        className={`rk-weekmuur rk-weekmuur--${soort}`}
        x={x}
        y={KOP - 18}
        width={breedte}
        height={hoogte - KOP + 18}
      />
      {soort === 'schoolvakantie' ? (
        <text className="rk-weekmuur__naam" x={x + breedte / 2} y={KOP - 22} textAnchor="middle">
          {naam}
        </text>
      ) : null}
    </g>
  ));
}
