import {
  type Bevinding,
  bevindingsleutels,
  type Importbevinding,
  type Importopdracht,
  type Importstap,
  maakImportplan,
  mijlpalenVanTabellen,
} from '@routekaart/bijlage';
import { type Dag, parseDag } from '@routekaart/kalender';
import {
  type Berekening,
  type Weigering,
  nietGevonden,
  toetsAlias,
  toetsImportbasis,
} from '@routekaart/route';
import { type Dossier, type Gremium, laatsteBesluiten } from '@routekaart/traject';
import { zoekGremium } from '../gremium/zoek.js';
import type { ImportPlanningInput } from './import-planning.input.js';
import { type BevestigdeNaam, bevestigdeNamen, type Planninglezing } from './lezing.js';
import type { Importinhoud } from './planimport.feiten.js';

/** The whole import as it would be recorded, or what is missing or wrong to know it. */
export function bekijkImport(
  input: ImportPlanningInput,
  lezing: Planninglezing,
  { stand }: Berekening,
  { edities, planinvoer }: Dossier,
): Importinhoud | Weigering {
  const { bijlage } = lezing;
  const planningen = bijlage.tabellen.filter(({ soort }) => soort === 'planning');
  const gevonden = new Map(mijlpalenVanTabellen(planningen, stand.mijlpalen, stand.activiteiten));
  for (const { tabel, mijlpaal } of input.mijlpalen) gevonden.set(tabel, mijlpaal);
  const mijlpalen = new Map<number, number>();
  for (const [tabel, mijlpaal] of gevonden) if (mijlpaal !== null) mijlpalen.set(tabel, mijlpaal);
  const dag = editiedag(input, lezing);
  const bezwaar =
    toetsVerwijzingen(input, stand) ??
    toetsImportbasis({
      bron: input.bestand == null ? 'tekst' : 'bestand',
      planningtabellen: planningen.length,
      jaar: bijlage.jaar.jaar,
      bijgewerktTotEnMet: dag,
      tabelZonderMijlpaal: [...gevonden.keys()].find((tabel) => !mijlpalen.has(tabel)) ?? null,
    });
  if (bezwaar !== null || dag === null) return bezwaar ?? ZONDER_DAG;
  const nummer = edities.length + 1;
  const { laatVervallen } = input;
  const opdracht = {
    bijlage,
    bevindingen: lezing.bevindingen,
    aanvaard: aanvaardIn(input),
    editie: nummer,
    mijlpalen,
    laatVervallen,
  };
  const plan = maakImportplan(opdracht, stand);
  const bevindingen = alleBevindingen(opdracht, plan.bevindingen, plan.stappen);
  const vreemd = onbekendeBevinding(input, bevindingen);
  if (vreemd !== null) return vreemd;
  const eerder = laatsteBesluiten(planinvoer.bevindingen);
  return {
    lezing,
    plan,
    editie: {
      nummer,
      naam: input.editie.naam.trim(),
      bijgewerktTotEnMet: dag,
      reden: input.editie.reden.trim(),
    },
    bevindingen,
    namen: nieuweNamen(bevestigdeNamen(input, lezing.bevindingen, stand)),
    keuzes: input.beslissingen.filter(({ bevinding, besluit }) => eerder.get(bevinding)?.besluit !== besluit),
  };
}

const ZONDER_DAG = nietGevonden('editie', 'Het document noemt geen dag.');

/** As given, or else as the heading of the planning prints it. */
function editiedag({ editie }: ImportPlanningInput, { bijlage }: Planninglezing): Dag | null {
  const gegeven = editie.bijgewerktTotEnMet == null ? null : parseDag(editie.bijgewerktTotEnMet);
  return gegeven ?? bijlage.kop.bijgewerktTotEnMet?.dag ?? null;
}

function aanvaardIn({ beslissingen }: ImportPlanningInput): ReadonlySet<string> {
  return new Set(
    beslissingen.flatMap(({ bevinding, besluit }) => (besluit === 'aanvaard' ? [bevinding] : [])),
  );
}

/** Everything that the input calls by name exists, and no name goes from one body to another. */
function toetsVerwijzingen(
  { aliassen, mijlpalen }: ImportPlanningInput,
  stand: Berekening['stand'],
): Weigering | null {
  for (const { tekst, gremium: naam } of aliassen) {
    const gremium = zoekGremium(stand, naam);
    if (gremium === undefined) {
      return nietGevonden('aliassen', `“${naam}” is geen gremium van dit traject.`);
    }
    const bezwaar = toetsAlias(tekst, gremium, stand.gremia);
    if (bezwaar !== null) return bezwaar;
  }
  const onbekend = mijlpalen.find(
    ({ mijlpaal }) => !stand.mijlpalen.some(({ nummer }) => nummer === mijlpaal),
  );
  return onbekend === undefined
    ? null
    : nietGevonden('mijlpalen', `Mijlpaal ${String(onbekend.mijlpaal)} bestaat niet in dit traject.`);
}

function onbekendeBevinding(
  { beslissingen }: ImportPlanningInput,
  bevindingen: readonly Importbevinding[],
): Weigering | null {
  const bekend = new Set(bevindingen.map(({ sleutel }) => sleutel));
  const vreemd = beslissingen.find(({ bevinding }) => !bekend.has(bevinding));
  return vreemd === undefined
    ? null
    : nietGevonden('beslissingen', `“${vreemd.bevinding}” is geen bevinding van dit document.`);
}

/** The bevindingen of the document and of the comparison with the plan, with the activiteiten they are about. */
function alleBevindingen(
  { bijlage, bevindingen }: Importopdracht,
  vergelijking: readonly Bevinding[],
  stappen: readonly Importstap[],
): readonly Importbevinding[] {
  const perRij = new Map(
    stappen.flatMap(({ activiteit, plaatsen }) =>
      plaatsen.map(({ tabel, rij }) => [`${String(tabel)}/${String(rij)}`, activiteit]),
    ),
  );
  const sleutels = bevindingsleutels(vergelijking, bijlage.tabellen);
  const metSleutel = vergelijking.map((een, plaats) => ({ ...een, sleutel: sleutels[plaats] ?? '' }));
  return [...bevindingen, ...metSleutel].map((bevinding) => ({
    ...bevinding,
    activiteiten: [
      ...new Set(
        bevinding.plaatsen.flatMap(({ tabel, rij }) => perRij.get(`${String(tabel)}/${String(rij)}`) ?? []),
      ),
    ],
  }));
}

/** Each name once, and none that its body has already. */
function nieuweNamen(namen: readonly BevestigdeNaam[]): readonly BevestigdeNaam[] {
  const heeft = ({ naam, aliassen }: Gremium, alias: string): boolean =>
    [naam, ...aliassen].some((bekend) => bekend.toLowerCase() === alias.toLowerCase());
  return [...new Map(namen.map((naam) => [naam.alias, naam])).values()].filter(
    ({ alias, gremium }) => !heeft(gremium, alias),
  );
}
