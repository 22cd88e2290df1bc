import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { andereWeergave } from '../../kader/paden.js';
import { useWeergave } from '../../kader/weergave.js';
import { GEVOLGD } from '../gezocht.js';
import type { Knoop } from './keten.js';
import { wetsadres } from './wetsadres.js';

interface Eigenschappen {
  readonly knoop: Knoop;
  readonly naam: string;
}

/** The name of a source, leading to its place where there is one: its row of the plan, its meeting, or its article. */
export function Bron({ knoop: { bron }, naam }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { search } = useLocation();
  const naar = padVan(traject, bron);
  if (naar !== null) {
    return (
      <Link
        className="utrecht-link"
        state={GEVOLGD}
        to={andereWeergave(naar.pad, search, { [naar.deel]: bron.verwijzing })}
      >
        {naam}
      </Link>
    );
  }
  const adres = bron.soort === 'wet' ? wetsadres(bron.verwijzing) : null;
  return adres === null ? (
    naam
  ) : (
    <a className="utrecht-link" href={adres} rel="noreferrer">
      {naam}
    </a>
  );
}

/** The view that shows a source, and the part of its address that names it; `null` when no view does. */
function padVan(
  traject: string,
  { soort, gemeente }: Knoop['bron'],
): { readonly pad: string; readonly deel: 'rij' | 'vergadering' } | null {
  if (soort === 'planrij') return { pad: `/${traject}/planning`, deel: 'rij' };
  if (soort !== 'vergadering' || gemeente === null) return null;
  return { pad: `/${traject}/gemeente/${gemeente.code}`, deel: 'vergadering' };
}
