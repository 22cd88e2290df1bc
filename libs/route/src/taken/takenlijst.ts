import { formatDag } from '@routekaart/kalender';
import { afhandelingstanden } from '../afhandeling/status.js';
import { aanleverslotVan, eersteSprong } from '../band/aanleverslot.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Waarschuwing, openStappen } from '../waarschuwing.js';
import { opUrgentie, waarschuwingenVan } from '../waarschuwingen/alle.js';
import { isOpnieuw, moetWordenAangeleverd } from '../waarschuwingen/aan-te-leveren.js';
import { aanleveraarVan } from '../waarschuwingen/brenger.js';
import { isAdviesverschil } from '../waarschuwingen/adviesverschil.js';
import { type Oorzaakgroep, perOorzaak } from '../waarschuwingen/per-oorzaak.js';
import { gevolgVan, sprongzin } from './gevolg.js';
import { handreikingVan } from './handreiking.js';
import { isPrijs, prijsVan, prijzenSamen } from './prijzen.js';
import { MET_PETTEN, petVan } from './pet.js';
import type { Taak } from './taak.js';

type Kaal = Omit<Taak, 'pet'>;

/** For whom a list is: a role, and the gemeente to which it is bound. `null`: everybody, or every gemeente. */
export interface Taakvraag {
  readonly rol: string | null;
  readonly gemeente: string | null;
}

/**
 * What is to be done, by the last day on which doing it helps; what has no such day comes last. From the warnings (one
 * task for each cause; what only tells the price of an act is one task too) and from the stukken that can be handed in.
 * What stands for a warning that was put off is left out. The gemeentesecretaris of a gemeente has those of all hats,
 * each with its hat.
 */
export function takenlijst(berekening: Berekening, vraag: Taakvraag): readonly Taak[] {
  const standVan = afhandelingstanden(berekening);
  const isWakker = (waarschuwing: Waarschuwing): boolean => standVan(waarschuwing).status !== 'gesluimerd';
  const waarschuwingen = waarschuwingenVan(berekening);
  const naderend = new Map(
    waarschuwingen.filter(({ code }) => code === 'AANLEVERING_NADERT').map((een) => [plekVan(een), een]),
  );
  const prognoses = new Map(
    berekening.prognoses.map((prognose) => [plekVan(prognose.stap.behandeling), prognose]),
  );
  const taken = [
    ...openStappen(berekening)
      .flatMap((prognose) => aanleveren(prognose, berekening, naderend))
      .filter(({ waarschuwing }) => waarschuwing === null || isWakker(waarschuwing)),
    ...prijzenSamen(
      perOorzaak(waarschuwingen, berekening)
        .flatMap((groep) => [groep, ...groep.gevolgen.filter(vraagtAdvies).map(opZichzelf)])
        .filter(({ waarschuwing }) => isWakker(waarschuwing)),
    ).flatMap((groep) => uitWaarschuwing(groep, prognoses.get(plekVan(groep.waarschuwing)), berekening)),
  ];
  return zonderDubbele(taken.flatMap((taak) => voorVrager(taak, vraag, berekening))).sort(opLaatsteDag);
}

/** Advice is given before who must decide anew has done so: whoever advises does not wait for that. */
function vraagtAdvies(gevolg: Waarschuwing): boolean {
  return isAdviesverschil(gevolg) && gevolg.gemeente === null;
}

function opZichzelf(waarschuwing: Waarschuwing): Oorzaakgroep {
  return { waarschuwing, ernst: waarschuwing.ernst, gevolgen: [] };
}

/** Who has to hand in a stuk in a strook already hears there what it costs not to. */
function zonderDubbele(taken: readonly Taak[]): Taak[] {
  const strookVan = ({ mijlpaal, gemeente }: Taak): string => `M${String(mijlpaal)}/${gemeente ?? ''}`;
  const bezorgd = new Set(taken.filter(({ soort }) => soort === 'aanleveren').map(strookVan));
  return taken.filter(
    (taak) =>
      taak.waarschuwing === null ||
      !isPrijs({ waarschuwing: taak.waarschuwing }) ||
      !bezorgd.has(strookVan(taak)),
  );
}

function voorVrager(taak: Kaal, vraag: Taakvraag, { stand }: Berekening): readonly Taak[] {
  if (vraag.rol !== MET_PETTEN || vraag.gemeente === null) {
    return isVoor(taak, vraag) ? [{ ...taak, pet: null }] : [];
  }
  const pet = petVan(taak, vraag.gemeente, stand);
  return pet === null ? [] : [{ ...taak, pet }];
}

/** A gemeente only has what its own role must do in its own strook; a regional role what it must do itself. */
function isVoor({ actor, gemeente }: Kaal, vraag: Taakvraag): boolean {
  const eigenGemeente = vraag.gemeente === null || (actor.gemeente ?? gemeente) === vraag.gemeente;
  return eigenGemeente && (vraag.rol === null || actor.rol === vraag.rol);
}

function aanleveren(
  prognose: Stationsprognose,
  berekening: Berekening,
  naderend: ReadonlyMap<string, Waarschuwing>,
): readonly Kaal[] {
  const { stap } = prognose;
  const slot = moetWordenAangeleverd(prognose, berekening) ? aanleverslotVan(prognose, berekening) : null;
  if (slot === null || slot.uiterlijk < berekening.peildatum) {
    return [];
  }
  const { dag, uiterlijk, volgende, misschien } = slot;
  const { mijlpaal, station, gemeente } = stap.behandeling;
  const waarschuwing = naderend.get(plekVan(stap.behandeling)) ?? null;
  return [
    {
      sleutel: `AANLEVEREN/${plekVan(stap.behandeling)}`,
      soort: 'aanleveren',
      ernst: waarschuwing?.ernst ?? 'info',
      wat:
        `Lever het stuk van mijlpaal ${String(mijlpaal)} ${isOpnieuw(prognose) ? 'opnieuw ' : ''}aan bij ${stap.gremium.naam}, voor ${formatDag(dag)}.` +
        (misschien === null
          ? ''
          : ` Misschien lukt ${formatDag(misschien)} nog: daarvan is de aanleverdatum niet bekend.`),
      uiterlijk,
      anders: sprongzin(slot),
      sprong: volgende === null ? null : volgende.dag - dag,
      mijlpaal,
      station,
      gemeente,
      actor: aanleveraarVan(prognose, berekening),
      waarschuwing,
    },
  ];
}

function uitWaarschuwing(
  groep: Oorzaakgroep,
  prognose: Stationsprognose | undefined,
  berekening: Berekening,
): readonly Kaal[] {
  const { waarschuwing, ernst } = groep;
  const handreiking = handreikingVan(waarschuwing, prognose);
  if (handreiking === null || (handreiking.nietBijInfo === true && ernst === 'info')) {
    return [];
  }
  const { sleutel, uiterlijk, mijlpaal, station, gemeente, actor, melding } = waarschuwing;
  const sprong = prognose === undefined ? null : (eersteSprong(prognose, berekening)?.dagen ?? null);
  const slot = prognose === undefined ? null : aanleverslotVan(prognose, berekening);
  const { wat, zonderNood } = handreiking;
  return [
    {
      sleutel,
      soort: handreiking.soort,
      ernst,
      wat: `${waarschuwing.ernst === 'kritiek' ? wat : (zonderNood ?? wat)} ${melding}`,
      uiterlijk,
      anders: isPrijs(groep) ? prijsVan(groep, sprong) : gevolgVan(groep, slot),
      sprong,
      mijlpaal,
      station,
      gemeente,
      actor,
      waarschuwing,
    },
  ];
}

function plekVan({
  mijlpaal,
  station,
  gemeente,
}: Pick<Waarschuwing, 'mijlpaal' | 'station' | 'gemeente'>): string {
  return [`M${String(mijlpaal)}`, station, gemeente].filter((deel) => deel !== null).join('/');
}

function opLaatsteDag(a: Taak, b: Taak): number {
  const dag = ({ uiterlijk }: Taak): number => uiterlijk ?? Number.MAX_SAFE_INTEGER;
  return dag(a) - dag(b) || opUrgentie(a, b) || (a.sleutel < b.sleutel ? -1 : 1);
}
