import type { Beslissing, NieuwFeit, OnderwerpSoort } from '@routekaart/persistence';
import type { Weigering } from '@routekaart/route';
import { type Handeling, type Identiteit, type Onderwerp, mag } from '@routekaart/toegang';
import { NietGevonden, NietToegestaan, RegelGeschonden, type WeigeringType, maak } from './weigering.type.js';

/** What a change is about, with the versie it has now. */
export interface Voorwerp {
  readonly soort: OnderwerpSoort;
  readonly code: string;
  readonly versie: number;
}

/** What is recorded when nothing stands in the way. */
export interface Aanvaard<R> {
  readonly feiten: readonly NieuwFeit[];
  readonly resultaat: R;
}

/**
 * The order in which every change is judged: may this identity do it, did it see the present versie, and
 * does the rule allow it. Who is not allowed does not learn what the rule would have said.
 */
export function beoordeel<R>(stappen: {
  readonly verboden: WeigeringType | null;
  readonly voorwerp: Voorwerp;
  readonly verwachteVersie: number;
  readonly toets: () => Weigering | null;
  readonly aanvaard: () => Aanvaard<R>;
}): Beslissing<R, WeigeringType> {
  const { verboden, voorwerp, verwachteVersie } = stappen;
  if (verboden !== null) {
    return { kind: 'geweigerd', weigering: verboden };
  }
  const onderwerp = { ...voorwerp, versie: verwachteVersie };
  if (voorwerp.versie !== verwachteVersie) {
    return { kind: 'verouderd', onderwerp };
  }
  const weigering = stappen.toets();
  return weigering === null ? { kind: 'aanvaard', onderwerp, ...stappen.aanvaard() } : weiger(weigering);
}

/** A refusal by the domain, as the rule must give it to the repository. */
export function weiger(weigering: Weigering): {
  readonly kind: 'geweigerd';
  readonly weigering: WeigeringType;
} {
  return { kind: 'geweigerd', weigering: naarWeigering(weigering) };
}

/** The GraphQL form of a refusal by the domain. */
export function naarWeigering({ soort, code, veld, melding }: Weigering): WeigeringType {
  return maak(soort === 'regel' ? RegelGeschonden : NietGevonden, { code, veld, melding });
}

/** The refusal when this identity may not do this to that, or `null` when it may. */
export function weigerRecht(
  vrager: Identiteit,
  handeling: Handeling,
  onderwerp: Onderwerp,
  naam: string,
): WeigeringType | null {
  return mag(vrager, handeling, onderwerp)
    ? null
    : maak(NietToegestaan, {
        code: 'NIET_TOEGESTAAN',
        veld: null,
        melding: `Als ${vrager.naam} mag u dit niet voor ${naam}.`,
      });
}
