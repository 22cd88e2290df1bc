import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { andereWeergave } from '../../kader/paden.js';
import { useWeergave } from '../../kader/weergave.js';
import { GEVOLGD } from '../gezocht.js';
import type { Knoop } from './keten.js';
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
  const { search } = useLocation();
  // Every strook has the shared stations; beside a strook there is no view that shows what they decided.
  const { gemeente: strook = null } = useParams();
  const naar = plaatsVan(bron, strook);
  if (naar !== null) {
    return (
      <Link
        className="utrecht-link"
        state={GEVOLGD}
        to={andereWeergave(`/${traject}/${naar.weergave}`, search, { [naar.deel]: naar.wat })}
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

/** Where a source is shown; `null` when no view does, as of a meeting of a shared body that the plan does not name. */
function plaatsVan(
  { soort, verwijzing, gemeente, mijlpaal, station, planrij }: Knoop['bron'],
  strook: string | null,
): Plaats | null {
  const rij = soort === 'planrij' ? verwijzing : planrij;
  if (rij !== null) return { weergave: 'planning', deel: 'rij', wat: rij };
  const van = gemeente?.code ?? (station === null ? null : strook);
  if (van === null) return null;
  const weergave = `gemeente/${van}`;
  return mijlpaal === null || station === null
    ? { weergave, deel: 'vergadering', wat: verwijzing }
    : { weergave, deel: 'verloop', wat: `${String(mijlpaal)}-${station}` };
}
