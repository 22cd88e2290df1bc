import type { Dag } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { Tijdas } from './as.js';
import { Baankop } from './baankop.js';
import type { Baan } from './banen.js';
import { type Proef, greepVan } from './grepen.js';
import { Tijdlijn } from './tijdlijn.js';

interface Eigenschappen {
  readonly baan: Baan;
  readonly as: Tijdas;
  readonly peildatum: Dag;
  readonly proef: Proef;
  readonly plaats: number;
  readonly aantal: number;
}

/** One gemeente: what changes in words, and its bodies on the line. */
export function Gemeentebaan({ baan, as, peildatum, proef, plaats, aantal }: Eigenschappen): ReactNode {
  const { gemeente, punten } = baan;
  const laatste = punten.at(-1);
  return (
    <li className="rk-baan" aria-setsize={aantal} aria-posinset={plaats + 1}>
      {laatste === undefined ? null : <Baankop naam={gemeente.naam} punt={laatste} />}
      <Tijdlijn
        punten={punten}
        grepen={punten.flatMap((punt) => greepVan(punt, proef.rijen, peildatum) ?? [])}
        as={as}
        peildatum={peildatum}
        proef={proef}
      />
    </li>
  );
}
