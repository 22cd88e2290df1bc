import { formatDag, parseDag } from '@routekaart/kalender';
import { type ReactNode, useEffect } from 'react';
import { ONDERDELEN } from '../teksten/onderdelen.js';

interface Eigenschappen {
  readonly titel: string;
  readonly peildatum: string;
  /** What must stand with example data; `null` when everything is real. */
  readonly label: string | null;
}

/** The head of a view: its name, as of which day, and that the calendars are invented where they are. */
export function Trajectkop({ titel, peildatum, label }: Eigenschappen): ReactNode {
  useEffect(() => {
    document.title = ONDERDELEN.paginatitel(titel);
  }, [titel]);
  return (
    <div className="rk-trajectkop">
      <h1 className="utrecht-heading-1">{titel}</h1>
      <p>
        {ONDERDELEN.standOp} <Dag dag={peildatum} />
      </p>
      {label === null ? null : (
        <p className="rk-voorbeeld" role="note">
          {label}
        </p>
      )}
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
