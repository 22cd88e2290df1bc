import { formatDag, dagVan } from '@routekaart/kalender';
import { mag } from '@routekaart/toegang';
import { type ReactNode, useState } from 'react';
import type { EigengremiumFragment, VergaderdagFragment } from '../../../api/documenten.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { schriftelijk } from '../../../onderdelen/schriftelijk.js';
import { isOnzeker } from '../../../onderdelen/vergadertabel/onzeker.js';
import { useSessie } from '../../../sessie/sessie.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';
import { Cyclusdagen, cyclusdagenUit } from './cyclusdagen.js';
import { useCyclusVan } from './cyclus-van.js';
import { useVerplaatsCyclus, useWijzigVergadering } from './wijzig.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';

interface Eigenschappen {
  readonly gremium: EigengremiumFragment;
  readonly vergadering: VergaderdagFragment;
}

type Wijziging = 'VERPLAATSEN' | 'CYCLUS' | 'VERVALLEN';

const VERPLAATSEN = ['VERPLAATSEN', VERGADERINGEN.dag.verplaatsen] as const;
const CYCLUS = ['CYCLUS', VERGADERINGEN.dag.heleCyclus] as const;
const VERVALLEN = ['VERVALLEN', VERGADERINGEN.dag.vervallen] as const;

/** What the keeper of a calendar can say of one meeting: that its day is real, that it moves, alone or with its cycle, or that it falls out. */
export function Vergaderdag({ gremium, vergadering }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  const wijzig = useWijzigVergadering(gremium);
  const verplaatsCyclus = useVerplaatsCyclus(gremium);
  const cyclus = useCyclusVan(gremium, vergadering.id);
  const [wat, zetWat] = useState<Wijziging>('VERPLAATSEN');
  const { gemeente } = identiteit;
  if (!mag(identiteit, 'vergadering-vastleggen', { gemeente, beheerrol: gremium.beheerrol })) return null;

  const dag = `${formatDag(dagVan(vergadering.dag))}${schriftelijk(vergadering)}`;
  const keuzes = cyclus === undefined ? [VERPLAATSEN, VERVALLEN] : [VERPLAATSEN, CYCLUS, VERVALLEN];
  const naam = VERGADERINGEN.dag.naam(gremium.naam, dag);
  return (
    <div className="rk-vergaderdag">
      {isOnzeker(vergadering) ? (
        <Formulier
          naam={VERGADERINGEN.dag.bevestigen(naam)}
          knop={VERGADERINGEN.dag.isEcht}
          stuur={() => wijzig({ handeling: 'BEVESTIGEN', vergadering: vergadering.id })}
        >
          <p>
            <Datumtekst>
              {VERGADERINGEN.dag.isNog(
                dag,
                vergadering.voorbeeld ? VERGADERINGEN.dag.eenVoorbeeld : vergadering.staat,
              )}
            </Datumtekst>
          </p>
        </Formulier>
      ) : (
        <p className="rk-noot">
          <Datumtekst>{VERGADERINGEN.dag.staatVast(dag)}</Datumtekst>
        </p>
      )}
      <details>
        <summary>
          {VERGADERINGEN.dag.andereDag} <span className="rk-onzichtbaar">{naam}</span>
        </summary>
        <Formulier
          naam={VERGADERINGEN.dag.wijzigen(naam)}
          knop={TEKSTEN.legVast}
          stuur={(formulier) => {
            const basis = { vergadering: vergadering.id, reden: tekstUit(formulier, 'reden') };
            return wat === 'CYCLUS'
              ? verplaatsCyclus({ ...basis, ...cyclusdagenUit(formulier) })
              : wijzig({
                  ...basis,
                  handeling: wat,
                  besluitvormend: vergadering.besluitvormend,
                  ...(wat === 'VERVALLEN' ? {} : nieuweDag(formulier)),
                });
          }}
        >
          <Keuzeveld
            label={VERGADERINGEN.dag.watGebeurtEr}
            naam="wat"
            plaats="handeling"
            keuzes={keuzes}
            gekozen={wat}
            zet={(keuze) => zetWat(keuzes.find(([een]) => een === keuze)?.[0] ?? 'VERPLAATSEN')}
          />
          {wat === 'VERVALLEN' ? null : (
            <>
              <Dagveld label={VERGADERINGEN.dag.nieuweDag} naam="dag" begin={vergadering.dag} />
              <Dagveld
                label={VERGADERINGEN.dag.aanleverdag}
                naam="aanleverdag"
                begin={vergadering.aanleverdag ?? ''}
                vrij={wat !== 'CYCLUS'}
              />
            </>
          )}
          {wat === 'CYCLUS' && cyclus !== undefined ? <Cyclusdagen cyclus={cyclus} /> : null}
          <Invoerveld label={TEKSTEN.waarom} naam="reden" />
        </Formulier>
      </details>
    </div>
  );
}

/** An empty aanleverdag follows from the habit of the body. */
function nieuweDag(formulier: FormData): { readonly dag: string; readonly aanleverdag: string | null } {
  const aanleverdag = tekstUit(formulier, 'aanleverdag');
  return { dag: tekstUit(formulier, 'dag'), aanleverdag: aanleverdag === '' ? null : aanleverdag };
}
