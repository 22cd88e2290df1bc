import { type Dag, formatDag } from '@routekaart/kalender';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { WAT_ALS } from '../../../teksten/wat-als.js';
import { type Tijdas, dagOp, procentVan } from './as.js';
import { type Greep, type Proef, metGreepOp } from './grepen.js';

interface Eigenschappen {
  readonly greep: Greep;
  readonly as: Tijdas;
  readonly proef: Proef;
  readonly y: number;
}

/** How many calendar days a key moves. */
const STAPPEN: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};
const WEEK = 7;

/** A day that can be dragged, or moved by the arrow keys: a day at a time, with Shift or Page Up a week. */
export function Greepknop({ greep, as, proef, y }: Eigenschappen): ReactNode {
  const weigering = proef.geweigerd.get(greep.plaats);
  const zet = (dag: Dag): void => {
    const nieuw = Math.min(as.tot, Math.max(greep.vanaf, dag));
    if (nieuw !== greep.dag) proef.zet(metGreepOp(greep, nieuw, proef.rijen));
  };
  const sleep = (gebeurtenis: PointerEvent<SVGGElement>): void => {
    const { currentTarget: knop, pointerId, clientX } = gebeurtenis;
    const vlak = knop.closest('.rk-tijdas')?.getBoundingClientRect();
    if (vlak !== undefined && knop.hasPointerCapture(pointerId)) {
      zet(dagOp((clientX - vlak.left) / vlak.width, as));
    }
  };
  const toets = (gebeurtenis: KeyboardEvent): void => {
    const doel = dagNa(gebeurtenis, greep, as);
    if (doel === null) return;
    gebeurtenis.preventDefault();
    zet(doel);
  };
  const staat = weigering !== undefined ? 'geweigerd' : greep.plaats === -1 ? 'rust' : 'verzet';
  return (
    <svg x={`${String(procentVan(greep.dag, as))}%`} y={y} className="rk-plek">
      <g
        className={`rk-greep rk-greep--${staat}`}
        role="slider"
        tabIndex={0}
        aria-label={greep.naam}
        aria-valuemin={greep.vanaf}
        aria-valuemax={as.tot}
        aria-valuenow={greep.dag}
        aria-valuetext={`${formatDag(greep.dag)}${weigering === undefined ? '' : WAT_ALS.beeld.kanNiet(weigering.melding)}`}
        onPointerDown={({ currentTarget, pointerId }) => {
          currentTarget.setPointerCapture(pointerId);
        }}
        onPointerMove={sleep}
        onKeyDown={toets}
      >
        <circle className="rk-greep__doel" r={13} />
        <circle className="rk-greep__ring" r={10} />
        <path className="rk-greep__pijlen" d="M-19 0l5 -4v8zM19 0l-5 -4v8z" />
        {weigering === undefined ? null : <path className="rk-greep__kruis" d="M-5 -5L5 5M-5 5L5 -5" />}
      </g>
    </svg>
  );
}

/** The day to which a key leads; `null` for a key that does nothing here. */
function dagNa({ key, shiftKey }: KeyboardEvent, { dag, vanaf, thuis }: Greep, as: Tijdas): Dag | null {
  if (key === 'Home') return vanaf;
  if (key === 'End') return as.tot;
  if (key === 'Delete' || key === 'Backspace' || key === 'Escape') return thuis;
  const stap = STAPPEN[key];
  if (stap === undefined) return null;
  return dag + (shiftKey ? Math.sign(stap) * WEEK : stap);
}
