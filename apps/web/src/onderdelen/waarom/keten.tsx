import type { ReactNode } from 'react';
import type { KetenFragment } from '../../api/documenten.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { Datumtekst } from '../datumtekst.js';
import { Bron } from './bron.js';

export type Knoop = KetenFragment['knopen'][number];

/** The kinds of source that can be looked up, in the order in which they are named. */
const BRONNEN = [
  'planwijziging',
  'planrij',
  'vergadering',
  'besluit',
  'aanlevering',
  'agendering',
  'kalender',
  'stationsregel',
  'wet',
  'station',
  'regel',
] as const;

/** Why a date is what it is: the chain in sentences, then the sources on which it rests. */
export function Keten({ keten: { zinnen, knopen } }: { readonly keten: KetenFragment }): ReactNode {
  return (
    <>
      <ol className="rk-lijst">
        {zinnen.map((zin) => (
          <li key={zin}>
            <Datumtekst>{zin}</Datumtekst>
          </li>
        ))}
      </ol>
      <h4 className="utrecht-heading-5">{ONDERDELEN.waarom.bronnen}</h4>
      <ul className="rk-lijst rk-noot">
        {BRONNEN.flatMap((soort) =>
          knopen
            .filter(({ bron }) => bron.soort === soort)
            .map((knoop) => (
              <li key={knoop.id}>
                <strong>
                  <Bron knoop={knoop} naam={vindplaatsVan(ONDERDELEN.waarom.bronsoorten[soort], knoop)} />
                </strong>
                : <Datumtekst>{knoop.tekst}</Datumtekst>
              </li>
            )),
        )}
      </ul>
    </>
  );
}

/** The name of a source, with its place where a reader can look it up: keys of the database say nothing. */
function vindplaatsVan(woord: string, { bron: { soort, verwijzing, bronregel } }: Knoop): string {
  const isLeesbaar = soort === 'planrij' || soort === 'stationsregel' || soort === 'wet' || soort === 'regel';
  const regel = bronregel === null ? '' : ONDERDELEN.waarom.regel(bronregel);
  return isLeesbaar ? `${woord} ${verwijzing}${regel}` : woord;
}
