import {
  type Bestandsfeit,
  type Bestandscelnaam,
  type Trajectbestand,
  leesAanhouding,
  leesAfspraak,
  celsleutel,
  cellenVan,
  leesDatum,
  leesRoutekaart,
  leesVerslag,
  standaardVan,
  toestandVan,
  gremiumPerCel,
  leesCyclus,
  leesStationsregel,
} from '@routekaart/bijlage';
import { dagVan } from '@routekaart/kalender';
import type { NieuwFeit, Onderwerp } from '../wijziging/verzoek.js';
import { leesLokaalStation } from './lees-lokaal-station.js';
import { versieteller } from './versieteller.js';
import { behandelingId, besluitId, vergaderingId } from './ids.js';

/** A recorded fact, and what it is about. */
export interface FeitMetOnderwerp {
  readonly regel: Bestandsfeit;
  readonly feit: NieuwFeit;
  readonly onderwerp: Pick<Onderwerp, 'soort' | 'code'>;
}

/** The facts that a file describes, in its order; those that were recorded in one change as one group. */
export function leesFeiten(bestand: Trajectbestand): readonly (readonly FeitMetOnderwerp[])[] {
  const { traject, planning, feiten = [] } = bestand;
  const gremia = gremiumPerCel(bestand);
  const gremiumVan = (cel: Bestandscelnaam): string => gremia.get(celsleutel(cel)) ?? '';
  const bekend = new Set(
    cellenVan(bestand).map(({ mijlpaal, station, gemeente }) =>
      behandelingId(traject.code, mijlpaal, station, gemeente),
    ),
  );
  const toFeit = feitlezer(traject.code, traject.voorbeeld ?? false, versieteller(bestand), gremiumVan, {
    editie: planning?.editie === undefined ? 0 : 1,
    routekaart: planning?.routekaart === undefined ? 0 : 1,
    bekend,
  });
  const groepen: FeitMetOnderwerp[][] = [];
  for (const regel of feiten) {
    const gelezen = { regel, ...toFeit(regel) };
    const vorige = groepen.at(-1);
    if (regel.samen === true && vorige !== undefined) vorige.push(gelezen);
    else groepen.push([gelezen]);
  }
  return groepen;
}

/** Reads facts one by one: the id of a besluit depends on those before it. */
function feitlezer(
  traject: string,
  voorbeeld: boolean,
  volgendeVersie: (mijlpaal: number) => number,
  gremiumVan: (cel: Bestandscelnaam) => string,
  {
    bekend,
    ...vanaf
  }: { readonly editie: number; readonly routekaart: number; readonly bekend: Set<string> },
): (regel: Bestandsfeit) => Omit<FeitMetOnderwerp, 'regel'> {
  const { vergaderherkomst } = standaardVan(voorbeeld);
  const nummers = { ...vanaf };
  const besluiten = new Map<string, { readonly id: string; readonly dag: string }[]>();
  return (regel) => {
    switch (regel.soort) {
      case 'plan': {
        const { activiteit, toestand, reden } = regel;
        const datum = leesDatum(regel.datum);
        return {
          feit: {
            soort: 'plan',
            activiteit,
            datum,
            toestand: toestand ?? toestandVan(datum),
            reden: reden ?? null,
          },
          onderwerp: { soort: 'activiteit', code: activiteit },
        };
      }
      case 'vergadering': {
        const { gremium, dag, was, kenmerk, aanleverdag, staat, besluitvormend, herkomst, reden, cyclus } =
          regel;
        const vergadering = {
          id: vergaderingId(traject, gremium, was ?? dag, kenmerk),
          gremium,
          dag: dagVan(dag),
          aanleverdag: aanleverdag === undefined ? null : dagVan(aanleverdag),
          staat: staat ?? ('bevestigd' as const),
          besluitvormend: besluitvormend ?? true,
          herkomst: herkomst ?? vergaderherkomst,
          reden: reden ?? null,
          ...(regel.schriftelijk === true ? { schriftelijk: true as const } : {}),
          ...leesCyclus(cyclus),
        };
        return {
          feit: { soort: 'vergadering', vergadering },
          onderwerp: { soort: 'gremium', code: gremium },
        };
      }
      case 'besluit': {
        const { dag, uitkomst, vorm, stukversie, toelichting, aanpassingen, vervangt } = regel;
        const { aanhouding, verslag } = regel;
        const behandeling = celId(traject, regel);
        const eerdere = besluiten.get(behandeling) ?? [];
        const id = besluitId(
          traject,
          behandeling,
          dag,
          eerdere.filter((besluit) => besluit.dag === dag).length + 1,
        );
        besluiten.set(behandeling, [...eerdere, { id, dag }]);
        return {
          feit: {
            soort: 'besluit',
            id,
            behandeling,
            dag: dagVan(dag),
            ...(regel.opOfVoor === true ? { opOfVoor: true } : {}),
            uitkomst,
            vorm: vorm ?? null,
            stukversie: stukversie ?? 1,
            toelichting: toelichting ?? null,
            aanpassingen: aanpassingen ?? [],
            vervangt: vervangt === undefined ? null : (eerdere[vervangt - 1]?.id ?? null),
            aanhouding: aanhouding === undefined ? null : leesAanhouding(aanhouding),
            verslag: verslag === undefined ? null : leesVerslag(verslag),
          },
          onderwerp: { soort: 'behandeling', code: behandeling },
        };
      }
      case 'aanlevering': {
        const behandeling = celId(traject, regel);
        return {
          feit: { soort: 'aanlevering', behandeling, dag: dagVan(regel.dag) },
          onderwerp: { soort: 'behandeling', code: behandeling },
        };
      }
      case 'intrekking': {
        const behandeling = celId(traject, regel);
        return {
          feit: { soort: 'aanlevering', behandeling, dag: null },
          onderwerp: { soort: 'behandeling', code: behandeling },
        };
      }
      case 'agendering': {
        const behandeling = celId(traject, regel);
        const { vergadering } = regel;
        return {
          feit: {
            soort: 'agendering',
            behandeling,
            vergadering:
              vergadering === undefined
                ? null
                : vergaderingId(traject, gremiumVan(regel.behandeling), vergadering.dag, vergadering.kenmerk),
          },
          onderwerp: { soort: 'behandeling', code: behandeling },
        };
      }
      case 'deelname': {
        const { gemeente = '', gremium, deelname, vanaf, onderdeel = null, reden = null } = regel;
        const deelnemer = gremium === undefined ? { gemeente } : { gremium };
        return {
          feit: { soort: 'deelname', ...deelnemer, deelname, vanaf: dagVan(vanaf), onderdeel, reden },
          onderwerp: { soort: 'traject', code: traject },
        };
      }
      case 'stationsregel': {
        const { ingetrokken, reden } = regel;
        return {
          feit: {
            soort: 'stationsregel',
            regel: leesStationsregel(regel.regel),
            ingetrokken: ingetrokken ?? false,
            reden: reden ?? null,
          },
          onderwerp: { soort: 'traject', code: traject },
        };
      }
      case 'lokaalstation': {
        return {
          feit: { soort: 'lokaalstation', ...leesLokaalStation(traject, regel, bekend) },
          onderwerp: { soort: 'traject', code: traject },
        };
      }
      case 'afspraak': {
        const afspraak = leesAfspraak(regel);
        if (afspraak === null) throw new Error('een afspraak zonder inhoud kwam door de controle');
        return {
          feit: { soort: 'afspraak', afspraak, reden: regel.reden },
          onderwerp: { soort: 'traject', code: traject },
        };
      }
      case 'editie': {
        const { naam, bijgewerktTotEnMet, reden } = regel;
        nummers.editie += 1;
        return {
          feit: {
            soort: 'editie',
            nummer: nummers.editie,
            naam,
            bijgewerktTotEnMet: dagVan(bijgewerktTotEnMet),
            reden,
          },
          onderwerp: { soort: 'traject', code: traject },
        };
      }
      case 'stukversie': {
        const { mijlpaal, naam, hash } = regel;
        return {
          feit: { soort: 'stukversie', mijlpaal, nummer: volgendeVersie(mijlpaal), naam, hash: hash ?? null },
          onderwerp: { soort: 'traject', code: traject },
        };
      }
      case 'wens': {
        const { besluit = 1, aanpassing = 1, handeling, tekst, verwerktIn } = regel;
        const id = besluiten.get(celId(traject, regel))?.[besluit - 1]?.id ?? '';
        return {
          feit: {
            soort: 'wens',
            wens: { besluit: id, aanpassing },
            handeling,
            tekst: tekst ?? null,
            verwerktIn: verwerktIn ?? null,
          },
          onderwerp: { soort: 'traject', code: traject },
        };
      }
      case 'aanbod': {
        const { activiteit, aan, handeling, sessies, toelichting } = regel;
        return {
          feit: {
            soort: 'aanbod',
            activiteit,
            gemeente: aan,
            handeling,
            dag: dagVan(regel.dag),
            sessies: sessies ?? null,
            toelichting: toelichting ?? null,
          },
          onderwerp: { soort: 'activiteit', code: activiteit },
        };
      }
      case 'aanmelding': {
        const { activiteit, uit, sessie, aantal, namens } = regel;
        return {
          feit: {
            soort: 'aanmelding',
            activiteit,
            gemeente: uit,
            sessie: sessie === undefined ? null : dagVan(sessie),
            aantal,
            namens: namens ?? null,
          },
          onderwerp: { soort: 'activiteit', code: activiteit },
        };
      }
      case 'advies': {
        const { mijlpaal, gremium, uit, houding, stukversie, tekst } = regel;
        return {
          feit: {
            soort: 'advies',
            mijlpaal,
            gremium,
            gemeente: uit ?? null,
            houding: houding ?? null,
            dag: dagVan(regel.dag),
            stukversie: stukversie ?? null,
            tekst: tekst ?? null,
          },
          onderwerp: { soort: 'traject', code: traject },
        };
      }
      case 'routekaart':
        nummers.routekaart += 1;
        return {
          feit: { soort: 'routekaart', nummer: nummers.routekaart, ...leesRoutekaart(regel) },
          onderwerp: { soort: 'traject', code: traject },
        };
    }
  };
}

function celId(
  traject: string,
  { behandeling }: Extract<Bestandsfeit, { readonly behandeling: unknown }>,
): string {
  const { mijlpaal, station, gemeente } = behandeling;
  return behandelingId(traject, mijlpaal, station, gemeente ?? null);
}
