import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Afhandelen } from '../../onderdelen/afhandelen.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { HerstelBijWaarschuwing } from '../../onderdelen/herstel/bij-waarschuwing.js';
import { VerloopBijWaarschuwing, VerloopUitAdres } from '../../onderdelen/verloop/bij-waarschuwing.js';
import { useGezocht } from '../../onderdelen/verloop/verloopvraag.js';
import { Waarschuwingenlijst } from '../../onderdelen/waarschuwingenlijst.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { STUURGROEP } from '../../teksten/stuurgroep.js';

type Groep = DashboardQuery['stuurgroepDashboard']['waarschuwingen'][number];

/** The open warnings by weight; the gravest stand open, and what the address asks; the rest opens on demand. */
export function Waarschuwingen({
  groepen,
  versie,
}: {
  readonly groepen: readonly Groep[];
  /** The version of the traject. */
  readonly versie: number;
}): ReactNode {
  const gezocht = useGezocht('waarschuwing');
  const gevuld = groepen.filter(({ aantal }) => aantal > 0);
  return (
    <section aria-labelledby="waarschuwingen">
      <h2 id="waarschuwingen" className="utrecht-heading-2">
        {STUURGROEP.waarschuwingen.kop}
      </h2>
      {gevuld.length === 0 ? <Leeg>{STUURGROEP.waarschuwingen.geen}</Leeg> : null}
      <VerloopUitAdres waarschuwingen={groepen.flatMap(({ waarschuwingen }) => waarschuwingen)} />
      {gevuld.map(({ ernst, aantal, waarschuwingen }) => (
        <details
          key={ernst}
          open={ernst === 'KRITIEK' || waarschuwingen.some(({ sleutel }) => sleutel === gezocht)}
          className={`rk-ernst rk-ernst--${ernst.toLowerCase()}`}
        >
          <summary>
            {ONDERDELEN.waarschuwing.ernsten[ernst]} ({aantal})
          </summary>
          <Waarschuwingenlijst
            waarschuwingen={waarschuwingen}
            antwoord={(waarschuwing) => (
              <>
                <VerloopBijWaarschuwing waarschuwing={waarschuwing} />
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
