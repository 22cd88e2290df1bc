import { formatDag, formatPeriode, formatWerkdagen } from '@routekaart/kalender';
import { type Aanbod, type Aanbodschakel, INFORMATIERONDE, aanbiedingenVan } from '../aanbod/aanbod.js';
import type { Berekening } from '../berekening.js';
import { termijnVan, uiterlijkVoor, wiensTermijn } from '../termijn.js';
import { type Actor, type Waarneming, zolangHetKan } from '../waarschuwing.js';
import { type Ronde, komendeRondes } from './komende-rondes.js';

/**
 * AANBOD_NIET_DOORGEGEVEN: the letter with an offer lies with the gemeentesecretaris, who brings it to the griffier
 * (bron 004). In time, the raad still has its reactietermijn before the round.
 */
export function aanbodNietDoorgegeven(berekening: Berekening): readonly Waarneming[] {
  const { stand, plan } = berekening;
  return stil('gemeentesecretaris', berekening).map(({ aanbod, ronde }) => {
    const raad = stand.gremia.filter(
      ({ soort, gemeente }) => soort === 'raad' && gemeente === aanbod.gemeente.code,
    );
    const termijn = termijnVan('reactie', raad);
    return {
      ...overAanbod(aanbod, ronde, berekening),
      code: 'AANBOD_NIET_DOORGEGEVEN' as const,
      melding:
        `${brief(aanbod, ronde)} ligt bij de gemeentesecretaris van ${aanbod.gemeente.naam}: ` +
        'nog niet doorgegeven aan de griffier.',
      regel:
        'De gemeentesecretaris geeft een aanbod door aan de griffier, ten minste ' +
        `${formatWerkdagen(termijn.dagen)} voor de ronde (${wiensTermijn(termijn)}).`,
      uiterlijk: zolangHetKan(uiterlijkVoor(plan.kalender, ronde.periode.van, termijn.dagen), berekening),
    };
  });
}

/** AANBOD_ZONDER_ANTWOORD: the offer lies with the griffier, and the gemeente has not answered. No answer is no refusal. */
export function aanbodZonderAntwoord(berekening: Berekening): readonly Waarneming[] {
  return stil('griffier', berekening).map(({ aanbod, ronde }) => ({
    ...overAanbod(aanbod, ronde, berekening),
    code: 'AANBOD_ZONDER_ANTWOORD' as const,
    melding: `${brief(aanbod, ronde)} ligt bij de griffier van ${aanbod.gemeente.naam} en is nog niet beantwoord.`,
    regel: 'Een gemeente antwoordt op een aanbod voordat de ronde begint.',
    uiterlijk: zolangHetKan(ronde.periode.van - 1, berekening),
  }));
}

interface Stil {
  readonly aanbod: Aanbod;
  readonly ronde: Ronde;
}

/** The offers of rounds to come that lie with one of the two. */
function stil(houder: 'gemeentesecretaris' | 'griffier', berekening: Berekening): readonly Stil[] {
  const { aanbiedingen = [] } = berekening.stand;
  return aanbiedingen.length === 0
    ? []
    : komendeRondes(INFORMATIERONDE, berekening).flatMap((ronde) =>
        aanbiedingenVan(ronde.activiteit, berekening, { aanbodFeiten: aanbiedingen })
          .filter((aanbod) => aanbod.houder === houder)
          .map((aanbod) => ({ aanbod, ronde })),
      );
}

function brief({ verzonden }: Aanbod, { activiteit }: Ronde): string {
  return `Het aanbod van “${activiteit.naam}”${verzonden === null ? '' : ` van ${formatDag(verzonden)}`}`;
}

function overAanbod(
  { gemeente, houder, keten }: Aanbod,
  { activiteit, periode }: Ronde,
  { stand }: Berekening,
): Pick<
  Waarneming,
  'ernst' | 'mijlpaal' | 'station' | 'gemeente' | 'activiteit' | 'actor' | 'bewijs' | 'oorzaak'
> {
  const gremium = stand.gremia.find((een) => een.gemeente === gemeente.code && een.beheerrol === houder);
  const actor: Actor = { rol: houder, gremium: gremium?.code ?? null, gemeente: gemeente.code };
  return {
    ernst: 'let-op',
    mijlpaal: activiteit.mijlpalen[0] ?? null,
    station: null,
    gemeente: gemeente.code,
    activiteit: activiteit.code,
    actor,
    bewijs: keten.map(bewijsVanSchakel),
    oorzaak: [`De ronde is ${formatPeriode(periode)}.`],
  };
}

function bewijsVanSchakel({ handeling, dag, werkdagentekst }: Aanbodschakel): string {
  const wat =
    handeling === 'verzenden' ? 'Aangeboden aan de gemeentesecretaris' : 'Doorgegeven aan de griffier';
  const rest = werkdagentekst === null ? '' : `, ${werkdagentekst} voor de ronde`;
  return `${wat} op ${formatDag(dag)}${rest}`;
}
