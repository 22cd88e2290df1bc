import { type ReactNode, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { PER_BLADZIJDE } from '../../onderdelen/bladeren.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { GEVOLGD, useIsGevolgd } from '../../onderdelen/gezocht.js';
import { PLANNING } from '../../teksten/planning.js';

interface Eigenschappen {
  readonly activiteiten: readonly { readonly code: string }[];
  readonly totaal: number;
  readonly overslaan: number;
  /** Whether other rows are on their way. */
  readonly bezig: boolean;
}

/** Leafs on to the row that the address names, and tells when the plan does not have it. */
export function GezochteRij({ activiteiten, totaal, overslaan, bezig }: Eigenschappen): ReactNode {
  const [, zetZoek] = useSearchParams();
  const rij = useGezochteRij();
  const isGevolgd = useIsGevolgd();
  // Who leafs or filters afterwards goes their own way.
  const ontbreekt = isGevolgd && rij !== null && !bezig && !activiteiten.some(({ code }) => code === rij);
  const volgende = overslaan + PER_BLADZIJDE;
  const bladert = ontbreekt && volgende < totaal;
  useEffect(() => {
    if (!bladert) return;
    zetZoek(
      (zoek) =>
        new URLSearchParams(
          [...zoek].filter(([naam]) => naam !== 'vanaf').concat([['vanaf', String(volgende)]]),
        ),
      { replace: true, state: GEVOLGD },
    );
  }, [bladert, volgende, zetZoek]);
  return ontbreekt && !bladert ? <Leeg>{PLANNING.rijOntbreekt}</Leeg> : null;
}

/** The code of the row that the address names, if any. */
export function useGezochteRij(): string | null {
  return useSearchParams()[0].get('rij');
}
