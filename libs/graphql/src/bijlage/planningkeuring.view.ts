import type { Bevinding, Bijlage, GelezenTabel } from '@routekaart/bijlage';
import type { GelezenTabellen, Twijfel } from '@routekaart/documenten';
import { type PaginaArgs, pagina } from '../algemeen/vraag.args.js';
import { maak } from '../mutatie/weigering.type.js';
import type { Herkenner } from './bekende-rijen.js';
import { lezingInWoorden } from './lezing-in-woorden.js';
import { type PlanningbevindingType, PlanningkeuringType } from './planningkeuring.type.js';
import type { PlanningrijType, PlanningtabelType } from './planningtabel.type.js';

/** A long list of places tells no more than its beginning. */
const PLAATSEN = 100;

type Bladzijde = Pick<PaginaArgs, 'eerste' | 'overslaan'>;

export interface Keuring {
  readonly bestand: Pick<GelezenTabellen, 'soort' | 'twijfel'>;
  readonly bijlage: Bijlage;
  readonly jaarHerkomst: 'opgegeven' | 'document' | 'plan' | 'onbekend';
  readonly herken: Herkenner;
}

/** One page of a read planning; the counts are about the whole. */
export function naarPlanningkeuring(keuring: Keuring, bladzijde: Bladzijde): PlanningkeuringType {
  const { bestand, bijlage, jaarHerkomst } = keuring;
  const bevindingen = bevindingenVan(keuring);
  return maak(PlanningkeuringType, {
    soort: bestand.soort,
    jaar: bijlage.jaar.jaar,
    jaarHerkomst,
    tabellen: tabellenOp(keuring, bladzijde),
    aantalTabellen: bijlage.tabellen.length,
    aantalRijen: bijlage.tabellen.reduce((som, { rijen }) => som + rijen.length, 0),
    bevindingen: pagina(bevindingen, bladzijde).map(naarPlanningbevinding),
    aantalBevindingen: bevindingen.length,
    perCode: perCode(bevindingen),
  });
}

/** What does not add up: what the reader of files doubts comes first. */
export function bevindingenVan({
  bestand,
  bijlage,
}: Pick<Keuring, 'bestand' | 'bijlage'>): readonly Bevinding[] {
  return [...bestand.twijfel.map((een) => naarBevinding(een, bijlage)), ...bijlage.bevindingen];
}

/** The tables with a row on this page. One without rows takes the place of one row, so that no page is without end. */
function tabellenOp(keuring: Keuring, { eerste, overslaan }: Bladzijde): readonly PlanningtabelType[] {
  const gevonden: PlanningtabelType[] = [];
  let begin = 0;
  for (const tabel of keuring.bijlage.tabellen) {
    const plaatsen = Math.max(1, tabel.rijen.length);
    if (begin < overslaan + eerste && begin + plaatsen > overslaan) {
      gevonden.push(naarTabel(tabel, keuring, Math.max(0, overslaan - begin), overslaan + eerste - begin));
    }
    begin += plaatsen;
  }
  return gevonden;
}

function naarTabel(
  { nummer, soort, tabel, rijen }: GelezenTabel,
  { bestand, herken }: Keuring,
  van: number,
  tot: number,
): PlanningtabelType {
  const twijfels = bestand.twijfel.filter(({ cel }) => cel?.tabel === nummer - 1);
  return {
    nummer,
    titel: tabel.titel,
    soort,
    kop: tabel.kop,
    aantalRijen: rijen.length,
    rijen: rijen.slice(van, tot).map((rij): PlanningrijType => ({
      rij: rij.rij,
      regel: rij.regel,
      begrepen: rij.begrepen,
      activiteit: soort === 'planning' ? herken(rij) : null,
      cellen: rij.cellen.map(({ kolom, soort: kolomsoort, ruw, schoon, lezing, twijfel }) => ({
        kolom,
        soort: kolomsoort,
        ruw,
        schoon,
        lezing: lezingInWoorden(lezing),
        twijfel: [
          ...twijfel,
          ...twijfels
            .filter(({ cel }) => cel?.regel === rij.regel && cel.kolom === kolom)
            .map(({ uitleg }) => uitleg),
        ],
      })),
    })),
  };
}

/** What the reader of files doubts is a bevinding as well: it says where, as a reader finds it. */
function naarBevinding({ plaats, uitleg, cel }: Twijfel, { tabellen }: Bijlage): Bevinding {
  const rijen = cel === null ? [] : (tabellen[cel.tabel]?.rijen ?? []);
  const rij = rijen.find(({ regel }) => regel === cel?.regel)?.rij ?? 0;
  return {
    code: 'BESTAND_TWIJFEL',
    regelnaam: 'Een bestand is met zekerheid te lezen.',
    ernst: 'let-op',
    plaatsen: cel === null ? [] : [{ regel: cel.regel, tabel: cel.tabel + 1, rij, kolom: cel.kolom }],
    uitleg: `${plaats.charAt(0).toUpperCase()}${plaats.slice(1)}: ${uitleg}`,
    voorstel: { kind: 'tekst', tekst: 'Controleer dit in het bestand.' },
  };
}

/** A bevinding as it is shown. */
export function naarPlanningbevinding(bevinding: Bevinding): PlanningbevindingType {
  const { code, ernst, regelnaam, plaatsen, uitleg, voorstel } = bevinding;
  return {
    code,
    ernst,
    regelnaam,
    uitleg,
    plaatsen: plaatsen
      .slice(0, PLAATSEN)
      .map(({ regel, tabel = null, rij = null, kolom = null }) => ({ regel, tabel, rij, kolom })),
    voorstel: voorstel === null ? null : { soort: voorstel.kind, tekst: voorstel.tekst },
  };
}

function perCode(
  bevindingen: readonly Bevinding[],
): readonly { readonly code: string; readonly aantal: number }[] {
  const telling = new Map<string, number>();
  for (const { code } of bevindingen) telling.set(code, (telling.get(code) ?? 0) + 1);
  return [...telling].map(([code, aantal]) => ({ code, aantal })).sort((a, b) => (a.code < b.code ? -1 : 1));
}
