import { formatDagen } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { CelFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { Muur, Muurbeeld } from './muur.js';
import { schriftelijkBesluit } from './schriftelijk.js';
import { beeldVan } from './toestand.js';
import { Waaromdag } from './waarom/waaromdag.js';

/** One stuk before one body: how far it is, when it is decided, and what a day late costs. A reces behind it is a wall. */
export function Celbeeld({ cel }: { readonly cel: CelFragment }): ReactNode {
  const { soort, teken, woord, dagwoord } = beeldVan(cel);
  const muur = staatVoorMuur(cel);
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

function Marge({ cel }: { readonly cel: CelFragment }): ReactNode {
  if (cel.margeDagen === null || !isNietAangeleverd(cel)) return null;
  return (
    <span className="rk-cel__marge">
      {ONDERDELEN.cel.marge(formatDagen(cel.margeDagen))}
      {cel.sprongDagen === null ? '' : ONDERDELEN.cel.missenKost(formatDagen(cel.sprongDagen))}
    </span>
  );
}

/** Once it was handed in, or decided, there is no margin left to lose. */
export function isNietAangeleverd({ toestand }: Pick<CelFragment, 'toestand'>): boolean {
  return toestand === 'WACHT' || toestand === 'AAN_ZET';
}

/** Whether missing the meeting of this cell throws the stuk over a reces. */
export function staatVoorMuur(cel: Pick<CelFragment, 'sprong' | 'toestand'>): boolean {
  return cel.sprong?.klif === true && isNietAangeleverd(cel);
}
