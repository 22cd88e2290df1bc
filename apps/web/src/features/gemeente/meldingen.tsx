import type { ReactNode } from 'react';
import type { GemeenteRouteQuery } from '../../api/documenten.js';
import { Afhandelen } from '../../onderdelen/afhandelen.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { VerloopBijWaarschuwing, VerloopUitAdres } from '../../onderdelen/verloop/bij-waarschuwing.js';
import { useGezocht } from '../../onderdelen/verloop/verloopvraag.js';
import { Waarschuwingenlijst } from '../../onderdelen/waarschuwingenlijst.js';
import { GEMEENTE } from '../../teksten/gemeente.js';

type Waarschuwing = GemeenteRouteQuery['gemeenteRoute']['waarschuwingen'][number];

/** How many stand open at once: the rest is one click away. */
const DIRECT = 3;

/** What this gemeente should do: first about herself, then about the region, each the most urgent first. */
export function Meldingen({
  waarschuwingen,
  gemeente,
  versie,
}: {
  readonly waarschuwingen: readonly Waarschuwing[];
  readonly gemeente: string;
  /** The version of the traject. */
  readonly versie: number;
}): ReactNode {
  const gezocht = useGezocht('waarschuwing');
  const antwoord = (waarschuwing: Waarschuwing): ReactNode => (
    <>
      <VerloopBijWaarschuwing waarschuwing={waarschuwing} />
      <Afhandelen key={waarschuwing.status} waarschuwing={waarschuwing} versie={versie} />
    </>
  );
  const isEigen = (waarschuwing: Waarschuwing): boolean => waarschuwing.gemeente?.code === gemeente;
  const geordend = [
    ...waarschuwingen.filter(isEigen),
    ...waarschuwingen.filter((waarschuwing) => !isEigen(waarschuwing)),
  ];
  const [direct, rest] = [geordend.slice(0, DIRECT), geordend.slice(DIRECT)];
  return (
    <section aria-labelledby="tedoen">
      <h2 id="tedoen" className="utrecht-heading-2">
        {GEMEENTE.meldingen.kop}
      </h2>
      <VerloopUitAdres waarschuwingen={waarschuwingen} />
      {direct.length === 0 ? (
        <Leeg>{GEMEENTE.meldingen.geen}</Leeg>
      ) : (
        <Waarschuwingenlijst waarschuwingen={direct} antwoord={antwoord} />
      )}
      {rest.length === 0 ? null : (
        <details open={rest.some(({ sleutel }) => sleutel === gezocht)}>
          <summary>{GEMEENTE.meldingen.nog(rest.length)}</summary>
          <Waarschuwingenlijst waarschuwingen={rest} antwoord={antwoord} />
        </details>
      )}
    </section>
  );
}
