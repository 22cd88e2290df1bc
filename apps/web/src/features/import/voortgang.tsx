import { type ReactNode, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ImportvoortgangDocument, type ImportvoortgangQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { IMPORT } from '../../teksten/import.js';

type Stand = ImportvoortgangQuery['importVoortgang'];

/** How often the api is asked how far it is, in milliseconds. */
const TEL = 400;

/** How far the reading is, for as long as it runs. */
export function Voortgang({ sleutel }: { readonly sleutel: string }): ReactNode {
  const { traject } = useWeergave();
  const client = useClient();
  const [stand, zetStand] = useState<Stand | null>(null);
  useEffect(() => {
    const wekker = setInterval(() => {
      void client
        .query(ImportvoortgangDocument, { traject, sleutel }, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data }) => zetStand(data?.importVoortgang ?? null));
    }, TEL);
    return () => clearInterval(wekker);
  }, [client, traject, sleutel]);
  return (
    <div className="rk-bericht" role="status">
      <p>
        {stand?.fase == null
          ? IMPORT.voortgang.begin
          : IMPORT.voortgang.stand(IMPORT.voortgang.fasen[stand.fase], tellingVan(stand))}
      </p>
      <progress
        aria-label={IMPORT.voortgang.wat}
        {...(stand?.totaal == null ? {} : { max: stand.totaal, value: stand.gedaan })}
      />
    </div>
  );
}

function tellingVan({ gedaan, totaal }: Stand): string {
  const tot = totaal === null ? '' : IMPORT.voortgang.van(totaal.toLocaleString('nl-NL'));
  return `${gedaan.toLocaleString('nl-NL')}${tot}`;
}
