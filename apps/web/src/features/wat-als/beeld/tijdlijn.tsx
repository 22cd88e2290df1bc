import type { Dag, Periode } from '@routekaart/kalender';
import type { Stationsprognose } from '@routekaart/route';
import type { ReactNode } from 'react';
import { isNaVenster } from '../effecten/verschil.js';
import { WAT_ALS } from '../../../teksten/wat-als.js';
import { type Tijdas, maandenIn, procentVan } from './as.js';
import type { Punt } from './banen.js';
import { type Greep, type Proef } from './grepen.js';
import { Greepknop } from './greepknop.js';

/** The heights at which today stands, and below it what would be. */
const HOOGTE = { nu: 10, dan: 30, geheel: 44 } as const;

interface Eigenschappen {
  readonly punten: readonly Punt[];
  readonly grepen: readonly Greep[];
  readonly as: Tijdas;
  readonly peildatum: Dag;
  readonly proef: Proef;
  readonly venster?: Periode | undefined;
}

/** One row of the picture: above, open and dashed, today; below, closed, what would be. What can be dragged has a ring. */
export function Tijdlijn({ punten, grepen, as, peildatum, proef, venster }: Eigenschappen): ReactNode {
  const na = punten.flatMap((punt) => punt.na ?? []);
  return (
    <svg className="rk-tijdas" height={HOOGTE.geheel} role="group" aria-label={WAT_ALS.beeld.tijdlijn}>
      <g aria-hidden="true">
        <Maandlijnen as={as} peildatum={peildatum} />
        {venster === undefined ? null : <Venster venster={venster} as={as} />}
        <Verbinding prognoses={punten.map(({ voor }) => voor)} as={as} kant="nu" />
        <Verbinding prognoses={na} as={as} kant="dan" />
        {punten.map(({ voor }, plaats) => (
          <Merk key={voor.stap.behandeling.id} prognose={voor} plaats={plaats} as={as} kant="nu" />
        ))}
        {na.map((een, plaats) => (
          <Merk key={een.stap.behandeling.id} prognose={een} plaats={plaats} as={as} kant="dan" />
        ))}
      </g>
      {grepen.map((greep) => (
        <Greepknop key={greep.naam} greep={greep} as={as} proef={proef} y={HOOGTE.dan} />
      ))}
    </svg>
  );
}

/** The months, and the day as of which everything is computed. */
function Maandlijnen({ as, peildatum }: Pick<Eigenschappen, 'as' | 'peildatum'>): ReactNode {
  const lijn = (dag: Dag, soort: string): ReactNode => {
    const x = `${String(procentVan(dag, as))}%`;
    return (
      <line key={soort + String(dag)} className={`rk-tijdas__${soort}`} x1={x} x2={x} y1="0" y2="100%" />
    );
  };
  return (
    <>
      {maandenIn(as).map(({ dag }) => lijn(dag, 'maand'))}
      {lijn(peildatum, 'vandaag')}
    </>
  );
}

function Venster({ venster, as }: { readonly venster: Periode; readonly as: Tijdas }): ReactNode {
  const [van, tot] = [procentVan(venster.van, as), procentVan(venster.tot + 1, as)];
  return (
    <rect
      className="rk-tijdas__venster"
      x={`${String(van)}%`}
      width={`${String(Math.max(0, tot - van))}%`}
      y={HOOGTE.dan - 8}
      height={16}
    />
  );
}

type Kant = 'nu' | 'dan';

interface Merkgegevens {
  readonly as: Tijdas;
  readonly kant: Kant;
}

/** From the first to the last body that has a day. */
function Verbinding({
  prognoses,
  as,
  kant,
}: Merkgegevens & { readonly prognoses: readonly Stationsprognose[] }): ReactNode {
  const dagen = prognoses.map(({ dag }) => dag.laatst).filter((dag) => dag !== null);
  const [eerste, laatste] = [dagen[0], dagen.at(-1)];
  if (eerste === undefined || laatste === undefined || dagen.length < 2) return null;
  return (
    <line
      className={`rk-tijdas__weg rk-tijdas__weg--${kant}`}
      x1={`${String(procentVan(eerste, as))}%`}
      x2={`${String(procentVan(laatste, as))}%`}
      y1={HOOGTE[kant]}
      y2={HOOGTE[kant]}
    />
  );
}

/** A body on its last possible day: the first of a row is round, the others are square. */
function Merk({
  prognose,
  plaats,
  as,
  kant,
}: Merkgegevens & { readonly prognose: Stationsprognose; readonly plaats: number }): ReactNode {
  const { laatst } = prognose.dag;
  if (laatst === null) return null;
  return (
    <svg x={`${String(procentVan(laatst, as))}%`} y={HOOGTE[kant]} className="rk-plek">
      <path
        className={`rk-merkteken rk-merkteken--${kant} rk-merkteken--${soortVan(prognose)}`}
        d={plaats === 0 ? 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0' : 'M-5.5 -5.5h11v11h-11z'}
      />
    </svg>
  );
}

function soortVan(prognose: Stationsprognose): string {
  if (prognose.toestand === 'besloten') return 'besloten';
  return isNaVenster(prognose) ? 'knelt' : 'verwacht';
}
