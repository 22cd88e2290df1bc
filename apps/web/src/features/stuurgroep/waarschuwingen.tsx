import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Afhandelen } from '../../onderdelen/afhandelen.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { HerstelBijWaarschuwing } from '../../onderdelen/herstel/bij-waarschuwing.js';
import { Waarschuwingenlijst } from '../../onderdelen/waarschuwingenlijst.js';
import { STUURGROEP } from '../../teksten/stuurgroep.js';

type Groep = DashboardQuery['stuurgroepDashboard']['waarschuwingen'][number];

/** The open warnings by weight; the gravest stand open, the rest opens on demand. */
export function Waarschuwingen({
  groepen,
  versie,
}: {
  readonly groepen: readonly Groep[];
  /** The version of the traject. */
  readonly versie: number;
}): ReactNode {
  const gevuld = groepen.filter(({ aantal }) => aantal > 0);
  return (
    <section aria-labelledby="waarschuwingen">
      <h2 id="waarschuwingen" className="utrecht-heading-2">
        {STUURGROEP.waarschuwingen.kop}
      </h2>
      {gevuld.length === 0 ? <Leeg>{STUURGROEP.waarschuwingen.geen}</Leeg> : null}
      {gevuld.map(({ ernst, aantal, waarschuwingen }) => (
        <details
          key={ernst}
          open={ernst === 'KRITIEK'}
          className={`rk-ernst rk-ernst--${ernst.toLowerCase()}`}
        >
          <summary>
            {STUURGROEP.waarschuwingen.ernsten[ernst]} ({aantal})
          </summary>
          <Waarschuwingenlijst
            waarschuwingen={waarschuwingen}
            antwoord={(waarschuwing) => (
              <>
                <HerstelBijWaarschuwing waarschuwing={waarschuwing} />
                <Afhandelen key={waarschuwing.status} waarschuwing={waarschuwing} versie={versie} />
              </>
            )}
          />
        </details>
      ))}
    </section>
  );
}
