import { formatDagen } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { CelFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { Muur, Muurbeeld } from './muur.js';
import { isNietAangeleverd, murenVoor } from './muurplekken.js';
import { schriftelijkBesluit } from './schriftelijk.js';
import { beeldVan } from './toestand.js';
import { Waaromdag } from './waarom/waaromdag.js';

/** One stuk before one body: how far it is, when it is decided, and what a day late costs. A reces behind it is a wall. */
export function Celbeeld({ cel }: { readonly cel: CelFragment }): ReactNode {
  const { soort, teken, woord, dagwoord } = beeldVan(cel);
  const muur = murenVoor(cel).length > 0;
  return (
    <div className={`rk-cel rk-cel--${soort}${muur ? ' rk-cel--muur' : ''}`} title={cel.redenen.join(' ')}>
      <span className="rk-cel__kop">
        <span className="rk-teken" aria-hidden="true">
          {teken}
        </span>{' '}
        {woord}
      </span>
      <span className="rk-cel__dag">
        <Waaromdag cel={cel} dagwoord={dagwoord} />
        {schriftelijkBesluit(cel)}
      </span>
      {muur ? <Muur cel={cel} /> : <Marge cel={cel} />}
      {muur ? <Muurbeeld /> : null}
    </div>
  );
}

/** What is left before the last day to hand in, and what missing it costs; of a band only the latter is known. */
function Marge({ cel }: { readonly cel: CelFragment }): ReactNode {
  if (!isNietAangeleverd(cel)) return null;
  const [eerste] = cel.mogelijkeVergaderingen;
  if (eerste !== undefined) {
    return (
      <span className="rk-cel__marge">
        {ONDERDELEN.band.eersteOnzeker}
        {eerste.sprong === null ? '' : ONDERDELEN.cel.missenKost(formatDagen(eerste.sprong.dagen))}
      </span>
    );
  }
  if (cel.margeDagen === null) return null;
  return (
    <span className="rk-cel__marge">
      {ONDERDELEN.cel.marge(formatDagen(cel.margeDagen))}
      {cel.sprongDagen === null ? '' : ONDERDELEN.cel.missenKost(formatDagen(cel.sprongDagen))}
    </span>
  );
}
