import { type ReactNode, useState } from 'react';
import { useClient } from 'urql';
import { foutmeldingVan } from '../api/fout.js';
import { type Exportformaat, PlanningbestandDocument } from '../api/documenten.js';
import { useWeergave } from '../kader/weergave.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';

const FORMATEN: readonly Exportformaat[] = ['DOCX', 'XLSX', 'CSV', 'TEKST'];

/** The plan of the peildatum as a file, in the columns of the bijlage. */
export function Planningdownload(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const client = useClient();
  const [melding, zetMelding] = useState('');
  const haal = async (formaat: Exportformaat): Promise<void> => {
    const { data, error } = await client
      .query(PlanningbestandDocument, { traject, formaat, peildatum, bekend })
      .toPromise();
    if (data === undefined) {
      zetMelding(error === undefined ? '' : foutmeldingVan(error).melding);
      return;
    }
    const { bestandsnaam, soort, inhoud } = data.exportPlanning;
    bewaar(
      bestandsnaam,
      new Blob([Uint8Array.from(atob(inhoud), (teken) => teken.charCodeAt(0))], { type: soort }),
    );
    zetMelding(ONDERDELEN.download.opgehaald(bestandsnaam));
  };
  return (
    <section aria-labelledby="download" className="rk-download">
      <h2 id="download" className="utrecht-heading-2">
        {ONDERDELEN.download.kop}
      </h2>
      <div className="rk-knoppen">
        {FORMATEN.map((formaat) => (
          <button
            key={formaat}
            type="button"
            className="utrecht-button utrecht-button--secondary-action"
            onClick={() => void haal(formaat)}
          >
            {ONDERDELEN.download.formaten[formaat]}
          </button>
        ))}
      </div>
      <p role="status">{melding}</p>
    </section>
  );
}

/** Hands the file to the browser, which asks where to keep it. */
function bewaar(naam: string, inhoud: Blob): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  URL.revokeObjectURL(adres);
}
