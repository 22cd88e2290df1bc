import { type Importbevinding, isZelfdeDatum, pasVoorstelToe, toestandVan } from '@routekaart/bijlage';
import { formatDatumUitdrukking } from '@routekaart/kalender';
import type { Beslissing, NieuwFeit } from '@routekaart/persistence';
import {
  type Berekening,
  type Weigering,
  nietGevonden,
  toetsAlias,
  toetsBevinding,
  toetsImport,
  toetsVoorstel,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { type Dossier, type Planimport, laatsteBesluiten } from '@routekaart/traject';
import { beoordeel, weiger } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { BeslisBevindingInput } from './bevindingkeuze.input.js';
import { magImporteren } from './planimport.beslissing.js';

/** The bevinding that is decided about, and the import in which it stands. */
export interface Gevondenbevinding {
  readonly bevinding: Importbevinding;
  readonly planimport: Planimport;
}

/** The part of the answer that is kept for repetitions. */
export interface Bevindingkern {
  readonly bevinding: Importbevinding;
  readonly gevolgen: readonly string[];
}

/** Whether this may be decided about a bevinding, and what follows from it. */
export function beslisBevinding(
  input: BeslisBevindingInput,
  gevonden: Gevondenbevinding | null,
  vrager: Identiteit,
  berekening: Berekening,
  dossier: Dossier,
): Beslissing<Bevindingkern, WeigeringType> {
  const { bevinding: sleutel, besluit, toelichting = null } = input;
  const vorig = laatsteBesluiten(dossier.planinvoer.bevindingen).get(sleutel);
  const oordeel = beoordeel({
    verboden: magImporteren(vrager),
    voorwerp: { soort: 'traject', code: dossier.opzet.traject.code, versie: dossier.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsBevinding(besluit, vorig?.besluit ?? null),
    aanvaard: () => ({ feiten: [], resultaat: null }),
  });
  if (oordeel.kind !== 'aanvaard') return oordeel;
  if (gevonden === null) {
    return weiger(nietGevonden('bevinding', `“${sleutel}” is geen bevinding van deze editie.`));
  }
  const gevolg = besluit === 'aanvaard' ? pasToe(gevonden, berekening, dossier) : GEEN_GEVOLG;
  if ('soort' in gevolg) return weiger(gevolg);
  return {
    kind: 'aanvaard',
    onderwerp: oordeel.onderwerp,
    feiten: [{ soort: 'bevindingbesluit', bevinding: sleutel, besluit, toelichting }, ...gevolg.feiten],
    resultaat: { bevinding: gevonden.bevinding, gevolgen: gevolg.gevolgen },
  };
}

interface Gevolg {
  readonly feiten: readonly NieuwFeit[];
  readonly gevolgen: readonly string[];
}

const GEEN_GEVOLG: Gevolg = { feiten: [], gevolgen: [] };

/** What an accepted proposal changes: a name of a body, or the date of what it is about. Words change nothing. */
function pasToe(
  { bevinding, planimport }: Gevondenbevinding,
  berekening: Berekening,
  dossier: Dossier,
): Gevolg | Weigering {
  switch (bevinding.voorstel?.kind) {
    case 'alias':
      return onthoudNaam(bevinding.voorstel, berekening);
    case 'datum':
    case 'venster':
      return verplaats(bevinding, planimport, berekening, dossier);
    case 'tekst':
    case undefined:
      return GEEN_GEVOLG;
  }
}

function onthoudNaam(
  { alias, code }: { readonly alias: string; readonly code: string },
  { stand }: Berekening,
): Gevolg | Weigering {
  const gremium = stand.gremia.find((kandidaat) => kandidaat.code === code);
  if (gremium === undefined || gremium.aliassen.includes(alias)) return GEEN_GEVOLG;
  return (
    toetsAlias(alias, gremium, stand.gremia) ?? {
      feiten: [{ soort: 'alias', alias, gremium: code }],
      gevolgen: [`“${alias}” wordt voortaan gelezen als ${gremium.naam}.`],
    }
  );
}

function verplaats(
  bevinding: Importbevinding,
  { herkomst }: Planimport,
  berekening: Berekening,
  { planFeiten }: Dossier,
): Gevolg | Weigering {
  const feiten: NieuwFeit[] = [];
  const gevolgen: string[] = [];
  for (const code of bevinding.activiteiten) {
    const activiteit = berekening.stand.activiteiten.find((kandidaat) => kandidaat.code === code);
    if (activiteit === undefined) continue;
    const datum = pasVoorstelToe(activiteit.datum, bevinding);
    if (isZelfdeDatum(datum, activiteit.datum)) continue;
    const plan = { datum, toestand: toestandVan(datum) };
    const bezwaar =
      toetsVoorstel(activiteit, herkomst.volgnummer, planFeiten) ?? toetsImport(plan, activiteit, berekening);
    if (bezwaar !== null) return bezwaar;
    feiten.push({
      soort: 'plan',
      activiteit: code,
      ...plan,
      reden: `Bevinding aanvaard: ${bevinding.uitleg}`,
    });
    gevolgen.push(
      `“${activiteit.naam}” gaat van ${formatDatumUitdrukking(activiteit.datum)} naar ${formatDatumUitdrukking(datum)}.`,
    );
  }
  return { feiten, gevolgen };
}
