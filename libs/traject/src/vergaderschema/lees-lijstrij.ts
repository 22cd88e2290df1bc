import type { Dag } from '@routekaart/kalender';
import { formatDag, isWeekend } from '@routekaart/kalender';
import type { Aanlevering } from './aanlevercel.js';
import { bevindingBijAanlevering } from './aanlevercel.js';
import type { Gedateerd } from './jaarwisseling.js';
import { leesCommissies, toetsAanlevering } from './commissiecellen.js';
import type { Lijstbevinding } from './lijstbevinding.js';
import { tekstvoorstel } from './lijstbevinding.js';
import type { Lijstcel, Lijstrij } from './lijstrijen.js';
import type { Lijstvergadering } from './lijstvergadering.js';
import type { GelezenStatus } from './vergaderstatus.js';
import { leesStatus, noemtVervallen } from './vergaderstatus.js';
import { isBesluitvormend, leesSoort } from './vergadersoort.js';
import { toetsWeekdag } from './toets-weekdag.js';

/** A line with one of its days settled. */
export interface Lijstmoment {
  readonly rij: Lijstrij;
  readonly gedateerd: Gedateerd;
  /** `null` when the list has no column for it. */
  readonly aanlevering: Aanlevering | null;
}

export interface GelezenRij {
  /** `null`: the line is about another body. */
  readonly vergadering: Lijstvergadering | null;
  readonly bevindingen: readonly Lijstbevinding[];
}

/** Makes a meeting of a line. A weekday, year or kind in doubt takes away a "definitief". */
export function leesLijstrij(moment: Lijstmoment, jaar: number, termijn: number | null): GelezenRij {
  const { rij, gedateerd, aanlevering } = moment;
  const { regel } = rij;
  const { dag } = gedateerd;
  const soort = leesSoort(rij.soort?.tekst ?? '');
  if (soort === 'ander-gremium') return { vergadering: null, bevindingen: [anderGremium(rij, dag)] };

  const weekdag = toetsWeekdag(rij, gedateerd);
  const overig = overigeCellen(rij);
  const status = leesStatus(rij.status?.tekst ?? '', tekstenVan(overig), tekstenVan(rij.vreemd));
  const noemer = [...overig, ...rij.vreemd].find(({ tekst }) => noemtVervallen(tekst)) ?? null;
  const isVervallen = status.staat === 'vervallen';
  const commissies = leesCommissies(rij, dag, jaar);
  const twijfel = [
    ...weekdag,
    ...toetsJaar(gedateerd, rij, jaar),
    ...(soort === 'onbekend' ? [onbekendeSoort(rij)] : []),
  ];
  const bijAanlevering =
    aanlevering === null || rij.aanleverdag === null || (isVervallen && aanlevering.dag === null)
      ? null
      : bevindingBijAanlevering(aanlevering, dag, rij.aanleverdag, regel, termijn);
  const opmerking = [rij.opmerking, isVervallen ? noemer : null].find((cel) => (cel?.tekst ?? '') !== '');
  const onzeker = weekdag.length > 0 || gedateerd.jaar === 'afgeleid' || soort === 'onbekend';
  return {
    vergadering: {
      regel,
      uid: null,
      dag,
      aanleverdag: aanlevering?.dag ?? null,
      staat: onzeker && status.staat === 'bevestigd' ? 'voorlopig' : status.staat,
      soort,
      besluitvormend: isBesluitvormend(soort),
      commissies: commissies.dagen,
      opmerking: opmerking?.tekst ?? null,
    },
    bevindingen: [
      ...twijfel,
      ...bijWeekend(dag, regel, rij.datum.kop),
      ...bijStatus(status, rij, noemer),
      ...(bijAanlevering === null ? [] : [bijAanlevering]),
      ...commissies.bevindingen,
      ...toetsAanlevering(commissies.dagen, aanlevering?.dag ?? null, regel),
    ],
  };
}

/** Where a line can say that the meeting is off beside its status; of a committee it is the committee that is off. */
function overigeCellen({ soort, opmerking, weekdag, aanleverdag, terzijde }: Lijstrij): readonly Lijstcel[] {
  return [soort, opmerking, weekdag, aanleverdag, ...terzijde].filter((cel) => cel !== null);
}

function tekstenVan(cellen: readonly Lijstcel[]): readonly string[] {
  return cellen.map(({ tekst }) => tekst);
}

/** A meeting in the weekend is kept: some bodies do meet on a Saturday. */
export function bijWeekend(dag: Dag, regel: number, kolom: string | null): readonly Lijstbevinding[] {
  if (!isWeekend(dag)) return [];
  const uitleg = `${formatDag(dag)} valt in het weekend; de vergadering is overgenomen.`;
  return [{ code: 'WEEKEND', regel, kolom, uitleg, voorstel: tekstvoorstel('Controleer de datum.') }];
}

function toetsJaar(
  { dag, jaar: herkomst }: Gedateerd,
  rij: Lijstrij,
  jaar: number,
): readonly Lijstbevinding[] {
  if (formatDag(dag).endsWith(`-${jaar}`)) return [];
  const uitleg =
    herkomst === 'gedrukt'
      ? `${formatDag(dag)} ligt niet in ${jaar}; de vergadering is overgenomen.`
      : `"${rij.datum.tekst}" is gelezen als ${formatDag(dag)}, naar de volgorde van de regels.`;
  const voorstel = tekstvoorstel('Schrijf het jaar erbij of controleer de datum.');
  return [{ code: 'ANDER_JAAR', regel: rij.regel, kolom: rij.datum.kop, uitleg, voorstel }];
}

function bijStatus(
  { twijfel }: GelezenStatus,
  { regel, status }: Lijstrij,
  noemer: Lijstcel | null,
): readonly Lijstbevinding[] {
  const kolom = status?.kop ?? noemer?.kop ?? null;
  const voorstel = tekstvoorstel('Schrijf definitief, voorlopig of vervallen.');
  const basis = { regel, kolom, voorstel };
  switch (twijfel) {
    case null:
      return [];
    case 'ontbreekt':
      // Without the column this holds for every line: said once, about the list.
      if (status === null) return [];
      return [
        { ...basis, code: 'STATUS_ONTBREEKT', uitleg: 'Er staat geen status; de vergadering is voorlopig.' },
      ];
    case 'onbekend': {
      const uitleg = `De status "${status?.tekst ?? ''}" is niet bekend; de vergadering is voorlopig.`;
      return [{ ...basis, code: 'STATUS_ONBEKEND', uitleg }];
    }
    case 'terzijde': {
      const uitleg =
        'Buiten de status staat iets over vervallen; de vergadering is voorlopig. Gaat zij door?';
      return [{ ...basis, code: 'STATUS_TEGENSPRAAK', uitleg }];
    }
    case 'tegenspraak': {
      const uitleg = 'De regel spreekt zichzelf tegen over het doorgaan; de vergadering is voorlopig.';
      return [{ ...basis, code: 'STATUS_TEGENSPRAAK', uitleg }];
    }
  }
}

function anderGremium({ regel, soort }: Lijstrij, dag: Dag): Lijstbevinding {
  const uitleg = `De regel van ${formatDag(dag)} gaat over "${soort?.tekst ?? ''}" en is niet overgenomen.`;
  const voorstel = tekstvoorstel('Zet deze datum in de lijst van dat gremium.');
  return { code: 'ANDER_GREMIUM', regel, kolom: soort?.kop ?? null, uitleg, voorstel };
}

function onbekendeSoort({ regel, soort }: Lijstrij): Lijstbevinding {
  const uitleg = `De soort "${soort?.tekst ?? ''}" is niet bekend; op een besluit wordt hier niet gerekend.`;
  const voorstel = tekstvoorstel('Schrijf regulier, extra, begroting of geen besluitvorming.');
  return { code: 'SOORT_ONBEKEND', regel, kolom: soort?.kop ?? null, uitleg, voorstel };
}
