import { type FormEvent, type ReactNode, useState } from 'react';
import { Meldregel } from './meldregel.js';
import type { Uitslag } from './uitslag.js';

interface Eigenschappen {
  /** What is recorded, for who hears the form without seeing where it stands. */
  readonly naam: string;
  readonly knop: string;
  readonly stuur: (formulier: FormData) => Promise<Uitslag>;
  readonly children: ReactNode;
}

/** Fields, one button, and beneath it what came of it. A second press waits for the first. */
export function Formulier({ naam, knop, stuur, children }: Eigenschappen): ReactNode {
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [bezig, zetBezig] = useState(false);
  const verstuur = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    if (bezig) return;
    zetBezig(true);
    void stuur(new FormData(gebeurtenis.currentTarget)).then((nieuw) => {
      zetUitslag(nieuw);
      zetBezig(false);
    });
  };
  return (
    <form className="rk-vastleggen" aria-label={naam} aria-busy={bezig} onSubmit={verstuur}>
      {children}
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {knop}
      </button>
      <Meldregel uitslag={uitslag} />
    </form>
  );
}

/** What was filled in under a name, empty when nothing was. */
export function tekstUit(formulier: FormData, naam: string): string {
  const waarde = formulier.get(naam);
  return typeof waarde === 'string' ? waarde : '';
}
