import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Afhandelen } from '../../onderdelen/afhandelen.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { HerstelBijWaarschuwing } from '../../onderdelen/herstel/bij-waarschuwing.js';
import { VerloopBijWaarschuwing, VerloopUitAdres } from '../../onderdelen/verloop/bij-waarschuwing.js';
import { useGezocht } from '../../onderdelen/verloop/verloopvraag.js';
import { type OpPapier, Waarschuwingenlijst } from '../../onderdelen/waarschuwingenlijst.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { STUURGROEP } from '../../teksten/stuurgroep.js';
import { type Voorkant, isZwaarst } from './voorkant.js';

type Groep = DashboardQuery['stuurgroepDashboard']['waarschuwingen'][number];
type Waarschuwing = Groep['waarschuwingen'][number];

interface Eigenschappen {
  readonly groepen: readonly Groep[];
  /** The version of the traject. */
  readonly versie: number;
  /** For how much of the gravest the front of the paper has room. */
  readonly voorkant: Voorkant;
}

/** The open warnings by weight; on paper the gravest only, the others stand on the other side. */
export function Waarschuwingen({ groepen, versie, voorkant }: Eigenschappen): ReactNode {
  const gevuld = groepen.filter(({ aantal }) => aantal > 0);
  return (
    <section aria-labelledby="waarschuwingen">
      <h2 id="waarschuwingen" className="utrecht-heading-2">
        {STUURGROEP.waarschuwingen.kop}
      </h2>
      {gevuld.length === 0 ? <Leeg>{STUURGROEP.waarschuwingen.geen}</Leeg> : null}
      <VerloopUitAdres waarschuwingen={groepen.flatMap(({ waarschuwingen }) => waarschuwingen)} />
      <Groepen
        groepen={gevuld}
        versie={versie}
        opPapier={({ sleutel }) => voorkant.get(sleutel) ?? 'alles'}
      />
      {achterop(gevuld, voorkant).length === 0 ? null : (
        <p className="rk-papier">{STUURGROEP.waarschuwingen.zieAchterkant}</p>
      )}
    </section>
  );
}

/** For the other side of the paper: the warnings for which its front has no room. */
export function OverigeWaarschuwingen({ groepen, versie, voorkant }: Eigenschappen): ReactNode {
  const overige = achterop(groepen, voorkant);
  if (overige.length === 0) return null;
  return (
    <section aria-labelledby="overige-waarschuwingen">
      <h2 id="overige-waarschuwingen" className="utrecht-heading-2">
        {STUURGROEP.waarschuwingen.overige}
      </h2>
      <Groepen groepen={overige} versie={versie} />
    </section>
  );
}

/** The gravest stand open, and what the address asks; the rest opens on demand. */
function Groepen({
  groepen,
  versie,
  opPapier,
}: Omit<Eigenschappen, 'voorkant'> & {
  readonly opPapier?: (waarschuwing: Waarschuwing) => OpPapier;
}): ReactNode {
  const gezocht = useGezocht('waarschuwing');
  return groepen.map((groep) => (
    <details
      key={groep.ernst}
      open={isZwaarst(groep) || groep.waarschuwingen.some(({ sleutel }) => sleutel === gezocht)}
      className={`rk-ernst rk-ernst--${groep.ernst.toLowerCase()}`}
    >
      <summary>
        {ONDERDELEN.waarschuwing.ernsten[groep.ernst]} ({groep.aantal})
      </summary>
      <Waarschuwingenlijst
        waarschuwingen={groep.waarschuwingen}
        {...(opPapier === undefined ? {} : { opPapier })}
        antwoord={(waarschuwing) => (
          <>
            <VerloopBijWaarschuwing waarschuwing={waarschuwing} />
            <HerstelBijWaarschuwing waarschuwing={waarschuwing} />
            <Afhandelen key={waarschuwing.status} waarschuwing={waarschuwing} versie={versie} />
          </>
        )}
      />
    </details>
  ));
}

/** What does not stand on the front, or not whole. */
function achterop(groepen: readonly Groep[], voorkant: Voorkant): readonly Groep[] {
  return groepen
    .map((groep) => ({
      ...groep,
      waarschuwingen: groep.waarschuwingen.filter(({ sleutel }) => voorkant.get(sleutel) !== 'alles'),
    }))
    .filter(({ waarschuwingen }) => waarschuwingen.length > 0)
    .map((groep) => ({ ...groep, aantal: groep.waarschuwingen.length }));
}
