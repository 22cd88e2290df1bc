import type { ReactNode } from 'react';
import type { Doel, HerstelQuery } from '../../api/documenten.js';
import { HERSTEL } from '../../teksten/herstel.js';
import { Leeg } from '../bericht.js';
import { Datumtekst } from '../datumtekst.js';
import { Dag } from '../trajectkop.js';
import { Mogelijkheid } from './mogelijkheid.js';

/** How many stand open at once: the rest is one click away. */
const DIRECT = 3;

interface Eigenschappen {
  readonly herstel: HerstelQuery['herstel'];
  readonly doel: Doel;
  readonly mijlpaal: number;
}

/** The answer in words: nothing needed, what helps in order, or why nothing does. */
export function Herstelantwoord({ herstel, doel, mijlpaal }: Eigenschappen): ReactNode {
  switch (herstel.antwoord) {
    case 'NIET_NODIG':
      return <Leeg>{HERSTEL.nietNodig}</Leeg>;
    case 'GEEN_DOEL':
      return <Leeg>{HERSTEL.geenDoel[doel]}</Leeg>;
    case 'GEEN':
      return (
        <>
          <Uiterlijk herstel={herstel} doel={doel} />
          <p>
            <strong>{HERSTEL.geen}</strong>
          </p>
          <ul className="rk-lijst">
            {herstel.redenen.map(({ tekst }) => (
              <li key={tekst}>
                <Datumtekst>{tekst}</Datumtekst>
              </li>
            ))}
          </ul>
        </>
      );
    case 'GEVONDEN':
      return (
        <>
          <Uiterlijk herstel={herstel} doel={doel} />
          <Mogelijkheden herstel={herstel} mijlpaal={mijlpaal} />
        </>
      );
  }
}

function Uiterlijk({ herstel: { grens, voor }, doel }: Omit<Eigenschappen, 'mijlpaal'>): ReactNode {
  return grens === null ? null : (
    <p>
      {HERSTEL.uiterlijk[doel]} <Dag dag={grens} />. <Datumtekst>{HERSTEL.nu(voor.tekst)}</Datumtekst>
    </p>
  );
}

function Mogelijkheden({ herstel: { plannen, volledig }, mijlpaal }: Omit<Eigenschappen, 'doel'>): ReactNode {
  const rij = (plan: (typeof plannen)[number], plaats: number): ReactNode => (
    <Mogelijkheid key={plaats} plan={plan} nummer={plaats + 1} mijlpaal={mijlpaal} />
  );
  const [direct, rest] = [plannen.slice(0, DIRECT), plannen.slice(DIRECT)];
  return (
    <>
      <p>{HERSTEL.inleiding}</p>
      <ol className="rk-lijst" aria-label={HERSTEL.lijst(mijlpaal)}>
        {direct.map(rij)}
      </ol>
      {rest.length === 0 ? null : (
        <details>
          <summary>{HERSTEL.meer(rest.length)}</summary>
          <ol className="rk-lijst" start={DIRECT + 1}>
            {rest.map((plan, plaats) => rij(plan, DIRECT + plaats))}
          </ol>
        </details>
      )}
      {volledig ? null : <p className="rk-noot">{HERSTEL.nietAlles}</p>}
    </>
  );
}
