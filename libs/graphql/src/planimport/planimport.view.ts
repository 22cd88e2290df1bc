import { type Importsoort, type Importstap, IMPORTSOORTEN, type Plaats } from '@routekaart/bijlage';
import { formatDag, formatDatumUitdrukking, formatIso } from '@routekaart/kalender';
import type { BevindingFeit } from '@routekaart/traject';
import { maak } from '../mutatie/weigering.type.js';
import { naarImportbevinding } from './importbevinding.type.js';
import type { Importinhoud } from './planimport.feiten.js';
import { type ImportstapType, PlanimportType } from './planimport.type.js';

/** How many steps and bevindingen one answer shows. */
const HOOGSTENS = 200;

const WOORDEN: Readonly<Record<Importsoort, string>> = {
  toegevoegd: 'toegevoegd',
  verplaatst: 'verplaatst',
  gewijzigd: 'met andere woorden',
  ongewijzigd: 'ongewijzigd',
  onbekend: 'niet te begrijpen',
  verdwenen: 'niet meer in de tabellen',
};

/** An import as it is shown; decisions that are made with it count already. */
export function naarPlanimport(
  { lezing, plan, editie, bevindingen, namen, keuzes }: Importinhoud,
  eerder: ReadonlyMap<string, BevindingFeit>,
): PlanimportType {
  const nu = new Map(
    keuzes.map(({ bevinding, besluit, toelichting = null }) => [
      bevinding,
      { besluit, toelichting, herkomst: null },
    ]),
  );
  const tellingen = IMPORTSOORTEN.map((soort) => ({
    soort,
    aantal: plan.stappen.filter((stap) => stap.soort === soort).length,
  }));
  return maak(PlanimportType, {
    editie: {
      nummer: editie.nummer,
      naam: editie.naam,
      bijgewerktTotEnMet: formatIso(editie.bijgewerktTotEnMet),
      tekst: `${editie.naam}, bijgewerkt t/m ${formatDag(editie.bijgewerktTotEnMet)}`,
    },
    bron: { ...lezing.bron, jaar: lezing.bijlage.jaar.jaar ?? 0, jaarHerkomst: lezing.jaarHerkomst },
    samenvatting: samenvattingVan(tellingen, plan.stappen.length),
    tellingen,
    stappen: plan.stappen
      .filter(({ soort }) => soort !== 'ongewijzigd')
      .slice(0, HOOGSTENS)
      .map(naarStap),
    bevindingen: bevindingen
      .slice(0, HOOGSTENS)
      .map((bevinding) =>
        naarImportbevinding(bevinding, nu.get(bevinding.sleutel) ?? eerder.get(bevinding.sleutel)),
      ),
    aantalBevindingen: bevindingen.length,
    aliassen: namen.map(({ alias, gremium }) => ({ tekst: alias, gremium: gremium.code })),
  });
}

/** Where a row stands, for a reader. */
export function plaatsInWoorden({ tabel, rij, regel }: Plaats): string {
  return tabel === undefined || rij === undefined
    ? `regel ${String(regel)}`
    : `tabel ${String(tabel)}, rij ${String(rij)}`;
}

function samenvattingVan(
  tellingen: readonly { readonly soort: Importsoort; readonly aantal: number }[],
  totaal: number,
): string {
  const delen = tellingen.flatMap(({ soort, aantal }) =>
    aantal === 0 ? [] : [`${String(aantal)} ${WOORDEN[soort]}`],
  );
  const kop = totaal === 1 ? '1 activiteit' : `${String(totaal)} activiteiten`;
  return delen.length === 0 ? 'Geen activiteiten.' : `${kop}: ${delen.join(', ')}.`;
}

function naarStap(stap: Importstap): ImportstapType {
  const { soort, activiteit, naam, mijlpalen, plaatsen } = stap;
  const oud = stap.oud === null ? null : formatDatumUitdrukking(stap.oud);
  const nieuw = stap.nieuw === null ? null : formatDatumUitdrukking(stap.nieuw);
  const [plaats] = plaatsen;
  return {
    soort,
    activiteit,
    naam,
    mijlpalen,
    oud,
    nieuw,
    zin: zinVan(stap, oud ?? 'geen datum', nieuw ?? 'geen datum'),
    plaats:
      plaats === undefined
        ? null
        : {
            regel: plaats.regel,
            tabel: plaats.tabel ?? null,
            rij: plaats.rij ?? null,
            kolom: plaats.kolom ?? null,
          },
  };
}

function zinVan({ soort, naam, plan, opzet }: Importstap, oud: string, nieuw: string): string {
  switch (soort) {
    case 'toegevoegd':
      return `“${naam}” komt erbij: ${nieuw}.`;
    case 'verplaatst':
      return `“${naam}” gaat van ${oud} naar ${nieuw}.`;
    case 'gewijzigd':
      return `“${naam}” staat er met andere woorden; de datum blijft ${nieuw}.`;
    case 'ongewijzigd':
      return `“${naam}” blijft ${nieuw}.`;
    case 'onbekend':
      return `“${naam}” ${opzet === null ? 'blijft' : 'komt erbij'} als tekst: de week of de datum is niet te begrijpen.`;
    case 'verdwenen':
      return plan === null
        ? `“${naam}” staat in geen tabel meer; in het plan blijft zij op ${oud}.`
        : `“${naam}” staat in geen tabel meer en vervalt.`;
  }
}
