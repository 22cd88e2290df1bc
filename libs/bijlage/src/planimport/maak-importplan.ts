import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Activiteit, Importrij } from '@routekaart/traject';
import type { Bevinding } from '../bevinding.js';
import { plaatsenVan } from '../regels/regel.js';
import { toestandVan } from '../trajectbestand/datum.js';
import { genormaliseerd, planrijsleutel } from './celsleutel.js';
import { beoordeelDatum, type Datumoordeel } from './datumoordeel.js';
import { groepeerRijen, tabelplekken } from './groepeer.js';
import { isZelfdeDatum } from './herstel.js';
import { importrij, jaarVan, zelfdeRijen } from './importrijen.js';
import { nieuweActiviteit, vrijeCodes } from './nieuwe-activiteit.js';
import type {
  Importgroep,
  Importopdracht,
  Importplan,
  Importsoort,
  Importstand,
  Importstap,
} from './planimport.js';

/**
 * What a document changes in the plan. The document speaks where it differs from what was printed before: a row that
 * stands there as it did leaves the plan as it is, also when the plan went on since. Nothing is dropped: a row that
 * cannot be understood is kept as text, and what is gone stays visible.
 */
export function maakImportplan(opdracht: Importopdracht, stand: Importstand): Importplan {
  const plekken = tabelplekken(opdracht.bijlage, opdracht.mijlpalen);
  const groepen = groepeerRijen(plekken, stand.activiteiten, opdracht.bijlage);
  const codes = vrijeCodes(opdracht.editie, new Set(stand.activiteiten.map(({ code }) => code)));
  const bevindingen: Bevinding[] = [];
  const stappen = groepen.map((groep) => {
    const oordeel = beoordeelDatum(groep, opdracht);
    bevindingen.push(...oordeel.bevindingen);
    return groep.bekend === null
      ? voegToe(groep, oordeel.datum, opdracht, codes.next().value)
      : werkBij(groep, groep.bekend, oordeel, opdracht);
  });
  const genoemd = new Set(groepen.flatMap(({ bekend }) => (bekend === null ? [] : [bekend.code])));
  const gelezen = new Set(opdracht.mijlpalen.values());
  const weg = stand.activiteiten.filter(
    ({ code, rijen, toestand }) =>
      !genoemd.has(code) &&
      toestand !== 'vervallen' &&
      rijen.length > 0 &&
      rijen.every(({ mijlpaal }) => gelezen.has(mijlpaal)),
  );
  return { stappen: [...stappen, ...weg.map((activiteit) => verdwijn(activiteit, opdracht))], bevindingen };
}

function voegToe(
  { plekken }: Importgroep,
  datum: DatumUitdrukking,
  opdracht: Importopdracht,
  code: string,
): Importstap {
  const opzet = nieuweActiviteit(plekken, code);
  const begrepen = datum.kind !== 'onbekend' && plekken.every(({ rij }) => rij.begrepen);
  return {
    soort: begrepen ? 'toegevoegd' : 'onbekend',
    activiteit: opzet.code,
    naam: opzet.naam,
    mijlpalen: opzet.mijlpalen,
    oud: null,
    nieuw: datum,
    opzet,
    rijen: plekken.map((plek) => importrij(plek, opdracht)),
    plan: { datum, toestand: toestandVan(datum) },
    plaatsen: plaatsenVan(
      plekken.map(({ rij }) => rij),
      'datum',
    ),
  };
}

function werkBij(
  { plekken }: Importgroep,
  bekend: Activiteit,
  { datum, spreekt }: Datumoordeel,
  opdracht: Importopdracht,
): Importstap {
  const gelezen = new Set(opdracht.mijlpalen.values());
  const elders = bekend.rijen
    .filter(({ mijlpaal }) => !gelezen.has(mijlpaal))
    .map((rij): Importrij => ({ ...rij, jaar: bekend.week.weken[0]?.jaar ?? jaarVan(opdracht) }));
  const rijen = [...plekken.map((plek) => importrij(plek, opdracht)), ...elders].sort(
    (a, b) => a.mijlpaal - b.mijlpaal || a.volgorde - b.volgorde,
  );
  const anders = spreekt && bekend.toestand !== 'vervallen' && !isZelfdeDatum(datum, bekend.datum);
  const woorden = !zelfdeRijen(rijen, bekend.rijen, (rij) => [
    planrijsleutel(rij),
    genormaliseerd(rij.opmerkingen),
    rij.mijlpaal,
  ]);
  const plaatsen = !zelfdeRijen(rijen, bekend.rijen, ({ mijlpaal, volgorde }) => [mijlpaal, volgorde]);
  return {
    soort: soortVan(anders ? datum : null, woorden),
    activiteit: bekend.code,
    naam: bekend.naam,
    mijlpalen: [...new Set(rijen.map(({ mijlpaal }) => mijlpaal))],
    oud: bekend.datum,
    nieuw: anders ? datum : bekend.datum,
    opzet: null,
    rijen: woorden || plaatsen ? rijen : null,
    plan: anders ? { datum, toestand: toestandVan(datum) } : null,
    plaatsen: plaatsenVan(
      plekken.map(({ rij }) => rij),
      'datum',
    ),
  };
}

function soortVan(nieuweDatum: DatumUitdrukking | null, andereWoorden: boolean): Importsoort {
  if (nieuweDatum !== null) return nieuweDatum.kind === 'onbekend' ? 'onbekend' : 'verplaatst';
  return andereWoorden ? 'gewijzigd' : 'ongewijzigd';
}

function verdwijn(
  { code, naam, mijlpalen, datum }: Activiteit,
  { laatVervallen }: Importopdracht,
): Importstap {
  return {
    soort: 'verdwenen',
    activiteit: code,
    naam,
    mijlpalen,
    oud: datum,
    nieuw: null,
    opzet: null,
    rijen: null,
    plan: laatVervallen ? { datum, toestand: 'vervallen' } : null,
    plaatsen: [],
  };
}
