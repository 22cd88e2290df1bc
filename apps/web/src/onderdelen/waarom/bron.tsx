import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { andereWeergave } from '../../kader/paden.js';
import { useWeergave } from '../../kader/weergave.js';
import { GEVOLGD } from '../gezocht.js';
import type { Knoop } from './keten.js';
import { type Waaromstap, waaromstapVan } from './vraag.js';
import { wetsadres } from './wetsadres.js';

interface Eigenschappen {
  readonly knoop: Knoop;
  readonly naam: string;
}

/**
 * The name of a source, leading to its place where there is one: its row of the plan, its meeting, its station on a
 * strook, or its article.
 */
export function Bron({ knoop: { bron }, naam }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const plek = useLocation();
  // What shared bodies decided is shown on every strook.
  const { gemeente } = useParams();
  const strook = gemeente ?? strookVan(waaromstapVan(plek.state));
  const naar = plaatsVan(bron, strook);
  if (naar !== null) {
    return (
      <Link
        className="utrecht-link"
        state={GEVOLGD}
        to={andereWeergave(`/${traject}/${naar.weergave}`, plek.search, { [naar.deel]: naar.wat })}
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

/** A view, and the part of its address that names one thing in it. */
interface Plaats {
  readonly weergave: string;
  readonly deel: 'rij' | 'vergadering' | 'verloop';
  readonly wat: string;
}

/** The gemeente of which the chain is asked, or else one whose strook the view shows. */
function strookVan(stap: Waaromstap | null): string | null {
  if (stap === null) return null;
  const { vraag } = stap.waarom;
  return ('gemeente' in vraag ? vraag.gemeente : null) ?? stap.strook;
}

/** Where a source is shown; `null` when no view does. */
function plaatsVan(
  { soort, verwijzing, gemeente, mijlpaal, station, planrij }: Knoop['bron'],
  strook: string | null,
): Plaats | null {
  const rij = soort === 'planrij' ? verwijzing : planrij;
  if (rij !== null) return { weergave: 'planning', deel: 'rij', wat: rij };
  if (soort === 'vergadering' && gemeente === null)
    return { weergave: 'planning', deel: 'vergadering', wat: verwijzing };
  const van = gemeente?.code ?? (station === null ? null : strook);
  if (van === null) return null;
  const weergave = `gemeente/${van}`;
  return mijlpaal === null || station === null
    ? { weergave, deel: 'vergadering', wat: verwijzing }
    : { weergave, deel: 'verloop', wat: `${String(mijlpaal)}-${station}` };
}
