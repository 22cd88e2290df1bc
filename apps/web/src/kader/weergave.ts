import { useLocation, useParams, useSearchParams } from 'react-router';
import { blijftOpen } from '../onderdelen/waarom/vraag.js';

/** What the address says of a view: which traject, on which day, with whose knowledge. */
export interface Weergave {
  readonly traject: string;
  readonly peildatum: string | null;
  readonly bekend: string | null;
  /** Changes parts of the address; an empty value leaves its part out. */
  readonly zet: (delen: Readonly<Record<string, string>>) => void;
}

/** The whole view stands in the address, so that it can be sent to somebody else. */
export function useWeergave(): Weergave {
  const { traject = '' } = useParams();
  const [zoek, zetZoek] = useSearchParams();
  const plek = useLocation();
  return {
    traject,
    peildatum: zoek.get('peildatum'),
    bekend: zoek.get('bekend'),
    zet: (delen) =>
      zetZoek(
        (eerder) => {
          const nieuw = new URLSearchParams(eerder);
          for (const [naam, waarde] of Object.entries(delen)) {
            if (waarde === '') nieuw.delete(naam);
            else nieuw.set(naam, waarde);
          }
          return nieuw;
        },
        { state: blijftOpen(plek.state) },
      ),
  };
}
