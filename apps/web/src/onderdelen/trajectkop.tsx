import { formatDag, parseDag } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { Paginakop } from './paginakop.js';

interface Eigenschappen {
  readonly titel: string;
  readonly peildatum: string;
  /** What must stand with example data; `null` when everything is real. */
  readonly label: string | null;
  /** What can be done with the whole view. */
  readonly children?: ReactNode;
}

/** The head of a view: its name, as of which day, and that the calendars are invented where they are. */
export function Trajectkop({ titel, peildatum, label, children }: Eigenschappen): ReactNode {
  return (
    <div className="rk-trajectkop">
      <Paginakop titel={titel} />
      <p>
        {ONDERDELEN.standOp} <Dag dag={peildatum} />
      </p>
      {label === null ? null : (
        <p className="rk-voorbeeld" role="note">
          {label}
        </p>
      )}
      {children}
    </div>
  );
}

/** A day as people read it, with the day that programs read. */
export function Dag({ dag }: { readonly dag: string }): ReactNode {
  const gelezen = parseDag(dag);
  return (
    <time className="rk-dag" dateTime={dag}>
      {gelezen === null ? dag : formatDag(gelezen)}
    </time>
  );
}
