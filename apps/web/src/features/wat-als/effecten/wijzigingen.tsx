import { ERNSTEN, type Waarschuwingswijziging, type Wijzigpunt } from '@routekaart/route';
import type { ReactNode } from 'react';
import { Leeg } from '../../../onderdelen/bericht.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { WAT_ALS } from '../../../teksten/wat-als.js';

interface Eigenschappen {
  readonly lijst: readonly Waarschuwingswijziging[];
  /** How many stand here at once: more of them are counted. */
  readonly hoogstens: number;
}

/**
 * Which warnings stay but become graver, milder or different: what each was, and what it becomes. Drawn for who asks,
 * so that a drag stays within its frame.
 */
export function Wijzigingen({ lijst, hoogstens }: Eigenschappen): ReactNode {
  return (
    <section aria-labelledby="gewijzigd">
      <h2 id="gewijzigd" className="utrecht-heading-2">
        {WAT_ALS.waarschuwingen.gewijzigd}
      </h2>
      {lijst.length === 0 ? (
        <Leeg>{WAT_ALS.waarschuwingen.geenGewijzigd}</Leeg>
      ) : (
        <OpVraag
          vraag={WAT_ALS.waarschuwingen.toonGewijzigd(lijst.length)}
          over={WAT_ALS.waarschuwingen.overGewijzigd}
        >
          <ul className="rk-lijst">
            {lijst.slice(0, hoogstens).map((wijziging) => (
              <Wijziging key={wijziging.na.waarschuwing.sleutel} wijziging={wijziging} />
            ))}
          </ul>
          {lijst.length <= hoogstens ? null : <p>{WAT_ALS.waarschuwingen.enNog(lijst.length - hoogstens)}</p>}
        </OpVraag>
      )}
    </section>
  );
}

/** What it becomes stands first; where that says something else, what it was stands under it. */
function Wijziging({ wijziging }: { readonly wijziging: Waarschuwingswijziging }): ReactNode {
  const { na, punten } = wijziging;
  return (
    <li>
      <strong>{richtingVan(wijziging)}</strong> <Datumtekst>{na.waarschuwing.melding}</Datumtekst>
      <dl className="rk-wijzigpunten">
        {punten.map((punt) => (
          <Punt key={punt.wat} punt={punt} />
        ))}
      </dl>
    </li>
  );
}

function Punt({ punt: { wat, was, wordt } }: { readonly punt: Wijzigpunt }): ReactNode {
  return (
    <div>
      <dt>{WAT_ALS.waarschuwingen.punt[wat]}</dt>
      <dd>
        {WAT_ALS.waarschuwingen.was} <Datumtekst>{was}</Datumtekst>
      </dd>
      {wat === 'melding' ? null : (
        <dd>
          {WAT_ALS.waarschuwingen.wordt} <Datumtekst>{wordt}</Datumtekst>
        </dd>
      )}
    </div>
  );
}

/** By sign and word: graver, milder, or as grave but different. */
function richtingVan({ voor, na }: Waarschuwingswijziging): string {
  const verschil = ERNSTEN.indexOf(na.waarschuwing.ernst) - ERNSTEN.indexOf(voor.waarschuwing.ernst);
  if (verschil === 0) return WAT_ALS.waarschuwingen.anders;
  return verschil < 0 ? WAT_ALS.waarschuwingen.zwaarder : WAT_ALS.waarschuwingen.lichter;
}
