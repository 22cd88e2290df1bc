import { formatDag, parseDag, parseWeek } from '@routekaart/kalender';
import type { Bestandsdatum, Trajectbestand } from '../trajectbestand.js';
import type { Bestandsregel, Melder } from './regel.js';

type Pad = readonly (string | number)[];

const DAGSLEUTELS = new Set([
  'ingangsdatum',
  'peildatum',
  'vanaf',
  'van',
  'tot',
  'dag',
  'dagen',
  'was',
  'herindiening',
  'aanleverdag',
  'agendacommissie',
  'commissie',
  'bijgewerktTotEnMet',
]);

/** Every day and week that is written exists: no 30 February. */
export const dagenBestaan: Bestandsregel = (bestand, meld) => {
  const loop = (deel: unknown, pad: Pad, sleutel: string): void => {
    if (typeof deel === 'string') {
      const dag = sleutel === 'vastgelegdOp' ? deel.slice(0, 10) : deel;
      const isDag = sleutel === 'vastgelegdOp' || DAGSLEUTELS.has(sleutel);
      if (isDag && parseDag(dag) === null) meld('BESTAAT_NIET', pad, `${dag} bestaat niet.`);
      if (sleutel === 'ankerweek' && parseWeek(deel) === null)
        meld('BESTAAT_NIET', pad, `${deel} bestaat niet.`);
    } else if (Array.isArray(deel)) {
      deel.forEach((onderdeel: unknown, i) => {
        loop(onderdeel, [...pad, i], sleutel);
      });
    } else if (typeof deel === 'object' && deel !== null && sleutel !== 'weken') {
      for (const [naam, onderdeel] of Object.entries(deel)) loop(onderdeel, [...pad, naam], naam);
    }
  };
  loop(bestand, [], '');
};

/** No period ends before it starts, and none is half: windows, recessen, periods, rules of law. */
export const periodenKloppen: Bestandsregel = (bestand, meld) => {
  const { mijlpalen = [], routesjabloon, planning, feiten = [] } = bestand;
  (bestand.vensters ?? []).forEach(({ van, tot }, i) => {
    periode(van, tot, ['vensters', i], 'Het venster', meld);
    samen(van, tot, ['vensters', i], meld);
  });
  (bestand.rechtsregime ?? []).forEach(({ vanaf, tot }, i) =>
    periode(vanaf, tot, ['rechtsregime', i], 'De regel', meld),
  );
  (bestand.kalender?.perioden ?? []).forEach(({ van, tot }, i) =>
    periode(van, tot, ['kalender', 'perioden', i], 'De periode', meld),
  );
  (bestand.vergaderschemas ?? []).forEach(({ recessen = [] }, i) => {
    recessen.forEach(({ van, tot }, j) =>
      periode(van, tot, ['vergaderschemas', i, 'recessen', j], 'Het reces', meld),
    );
  });
  (routesjabloon?.stations ?? []).forEach(({ weken }, i) => {
    if (weken !== undefined && weken.van > weken.tot) {
      meld(
        'VERKEERDE_VOLGORDE',
        ['routesjabloon', 'stations', i, 'weken'],
        'De laatste week ligt voor de eerste.',
      );
    }
  });
  mijlpalen.forEach(({ ankerweek }, i) => {
    if (ankerweek !== undefined && routesjabloon?.anker === undefined) {
      meld(
        'ONTBREEKT',
        ['mijlpalen', i, 'ankerweek'],
        'Een ankerweek vraagt om een anker in het routesjabloon.',
      );
    }
  });
  (planning?.activiteiten ?? []).forEach(({ datum }, i) => {
    if (datum !== undefined) datumKlopt(datum, ['planning', 'activiteiten', i, 'datum'], meld);
  });
  feiten.forEach((feit, i) => {
    if (feit.soort === 'plan') datumKlopt(feit.datum, ['feiten', i, 'datum'], meld);
  });
};

/** Days and weeks without a year need one to be read. */
export const jaarIsBekend: Bestandsregel = ({ planning }, meld) => {
  if (planning === undefined || jaarVanPlanning(planning) !== null) return;
  const gedrukt = [...(planning.rijen ?? []), ...(planning.procesbrieven ?? [])];
  if (gedrukt.some(({ jaar }) => jaar === undefined)) {
    meld(
      'ONTBREEKT',
      ['planning'],
      'Geef “jaar” of “bijgewerktTotEnMet”: de rijen noemen weken en dagen zonder jaar.',
    );
  }
};

/** The year in which the rows of a planning were printed, `null` when the file does not say it. */
export function jaarVanPlanning({
  jaar,
  bijgewerktTotEnMet,
}: NonNullable<Trajectbestand['planning']>): number | null {
  return jaar ?? (bijgewerktTotEnMet === undefined ? null : Number(bijgewerktTotEnMet.slice(0, 4)));
}

/** Whether a date has the keys that go with its kind. */
export function datumKlopt(datum: Bestandsdatum, pad: Pad, meld: Melder): void {
  const { soort, dag, dagen, van, tot, extra } = datum;
  const hoort = (sleutel: string, waarde: unknown, bij: boolean, moet: boolean): void => {
    if (waarde === undefined && moet) meld('ONTBREEKT', pad, `Bij soort ${soort} hoort “${sleutel}”.`);
    if (waarde !== undefined && !bij) {
      meld('VERKEERDE_WAARDE', [...pad, sleutel], `“${sleutel}” hoort niet bij soort ${soort}.`);
    }
  };
  const metPeriode = soort === 'venster' || soort === 'nog-te-plannen' || soort === 'vaag';
  hoort('dag', dag, soort === 'vast', soort === 'vast');
  hoort('dagen', dagen, soort === 'alternatieven', soort === 'alternatieven');
  hoort('van', van, metPeriode, soort === 'vaag');
  hoort('tot', tot, metPeriode, soort === 'vaag');
  hoort('extra', extra, soort === 'nog-te-plannen', false);
  samen(van, tot, pad, meld);
  periode(van, tot, pad, 'De datum', meld);
}

function samen(van: string | undefined, tot: string | undefined, pad: Pad, meld: Melder): void {
  if ((van === undefined) !== (tot === undefined))
    meld('ONTBREEKT', pad, 'Geef “van” en “tot” samen, of geen van beide.');
}

function periode(
  van: string | undefined,
  tot: string | undefined,
  pad: Pad,
  wat: string,
  meld: Melder,
): void {
  if (van === undefined || tot === undefined || van <= tot) return;
  meld(
    'VERKEERDE_VOLGORDE',
    [...pad, 'tot'],
    `${wat} eindigt op ${leesbaar(tot)}: voor het begin op ${leesbaar(van)}.`,
  );
}

/** A day as readers see it; as written when it does not exist. */
export function leesbaar(iso: string): string {
  const dag = parseDag(iso);
  return dag === null ? iso : formatDag(dag);
}
