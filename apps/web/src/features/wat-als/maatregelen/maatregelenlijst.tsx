import type { Berekening, Weigering } from '@routekaart/route';
import type { ReactNode } from 'react';
import { Leeg } from '../../../onderdelen/bericht.js';
import { MAATREGELEN } from '../../../teksten/maatregelen.js';
import type { Rijen } from './gebruik-rijen.js';
import { Maatregelrij } from './maatregelrij.js';
import { LEGE_RIJ, MEESTE_RIJEN } from './rij.js';

interface Eigenschappen extends Rijen {
  readonly berekening: Berekening;
  readonly geweigerd: ReadonlyMap<number, Weigering>;
}

/** The measures that are being tried, in the order in which they count: each can be changed or taken away. */
export function Maatregelenlijst({ rijen, zet, berekening, geweigerd }: Eigenschappen): ReactNode {
  return (
    <section aria-labelledby="maatregelen">
      <h2 id="maatregelen" className="utrecht-heading-2">
        {MAATREGELEN.kop}
      </h2>
      {rijen.length === 0 ? (
        <Leeg>{MAATREGELEN.geen}</Leeg>
      ) : (
        <ol className="rk-maatregelen">
          {rijen.map((rij, plaats) => (
            <Maatregelrij
              // A measure has no name of its own: its place is what it is known by.
              key={plaats}
              nummer={plaats + 1}
              rij={rij}
              berekening={berekening}
              geweigerd={geweigerd.get(plaats)}
              zet={(nieuw) => zet(rijen.with(plaats, nieuw))}
              verwijder={() => zet(rijen.toSpliced(plaats, 1))}
            />
          ))}
        </ol>
      )}
      <p className="rk-knoppen">
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          disabled={rijen.length >= MEESTE_RIJEN}
          onClick={() => zet([...rijen, LEGE_RIJ])}
        >
          {MAATREGELEN.voegToe}
        </button>
        {rijen.length === 0 ? null : (
          <button type="button" className="utrecht-button utrecht-button--subtle" onClick={() => zet([])}>
            {MAATREGELEN.beginOpnieuw}
          </button>
        )}
      </p>
    </section>
  );
}
