import { describe, expect, it } from '@jest/globals';
import { formatDag, formatDagen, formatPeriode } from '@routekaart/kalender';
import { type Stand, maatregeltekst } from '@routekaart/traject';
import { kort, tabel } from '../testing/documentatie.js';
import { type Berekening, bereken } from './berekening.js';
import type { Stationsprognose } from './prognose.js';
import { formatMoment } from './reden.js';
import { herstel } from './scenario/herstel.js';
import { rekenTerug } from './terugrekenen/reken-terug.js';
import { stappenfunctie } from './terugrekenen/stappenfunctie.js';
import type { Uiterste } from './terugrekenen/uiterste.js';
import { anAgendering } from './testing/agendering.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aVergadering,
  dag,
  gesloten,
  metVensters,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import { dagTeLaat } from './testing/drechtstad.js';
import {
  COLLEGE,
  COLLEGE_NA_PO,
  COMMISSIE,
  NA_PO,
  PO,
  RAAD,
  aRegel,
  besluitdag,
  keten,
  strook,
} from './testing/strook.js';
import { COLLEGE as COLLEGE_A, RAAD as RAAD_A, STAP, prognoseVan, voorbeeld } from './testing/voorbeeld.js';
import { WAARSCHUWINGCODES } from './waarschuwing.js';
import { waarschuwingenVan } from './waarschuwingen/alle.js';

function dagen(stand: Stand, ...stations: readonly string[]): readonly string[] {
  return stations.map((station) => besluitdag(station, stand));
}

describe('docs/prognose.md', () => {
  it('shows where the engine lands in a raadscyclus', () => {
    const rijen = tabel('cyclus');
    const stations = keten('ons-d', 'college', 'commissie', 'raad');
    const vergaderingen = { college: COLLEGE, commissie: COMMISSIE, raad: RAAD };
    expect(rijen).toHaveLength(2);
    for (const [onsd = '', ...verwacht] of rijen) {
      expect(dagen(strook(stations, kort(onsd), vergaderingen), 'college', 'commissie', 'raad')).toEqual(
        verwacht,
      );
    }
  });

  it('shows what one day later in the ONS-D costs the raad', () => {
    const rijen = tabel('klein');
    const raden = tabel('klein: raad').map(([aanleveren = '', opDag = '']): [string, string] => [
      kort(opDag),
      kort(aanleveren),
    ]);
    expect([rijen.length, raden.length]).toEqual([2, 2]);
    for (const [onsd = '', college, collegeSluit = '', raad, raadSluit = '', marge = ''] of rijen) {
      const stand = strook(keten('ons-d', 'college', 'raad'), kort(onsd), { college: COLLEGE, raad: raden });
      expect(dagen(stand, 'college', 'raad')).toEqual([college, raad]);
      const bij = (station: string) => prognoseVan(`m1-${station}-GM0482`, bereken(stand));
      expect(`${sluiting(bij('college'))} (marge ${String(bij('college').marge?.dagen)})`).toBe(collegeSluit);
      expect(sluiting(bij('raad'))).toBe(raadSluit);
      expect(marge.startsWith(`${String(bij('raad').marge?.dagen)} dagen; ${gevolgen(bij('raad'))}`)).toBe(
        true,
      );
    }
  });

  it('shows what it does that the stuk stands on an agenda', () => {
    const rijen = tabel('agenda');
    expect(rijen).toHaveLength(6);
    for (const [onsd = '', agenda = '', college, raad, waarschuwing] of rijen) {
      const vervalt = agenda.endsWith(', vervallen');
      const vergaderingen = [...voorbeeld().vergaderingen, aVergadering(COLLEGE_A, '20-4', '15-4')].map(
        (een) =>
          vervalt && een.gremium === RAAD_A && agenda.startsWith(formatDag(een.dag))
            ? { ...een, staat: 'vervallen' as const }
            : een,
      );
      const opAgenda = vergaderingen.find(
        (een) => een.gremium === RAAD_A && agenda.startsWith(formatDag(een.dag)),
      );
      const stand = voorbeeld({
        activiteiten: [onsdRij(vast(kort(onsd)))],
        vergaderingen,
        ...(opAgenda === undefined ? {} : { agenderingen: [anAgendering(STAP.raad, opAgenda.id)] }),
      });
      expect(opAgenda === undefined).toBe(agenda === 'niets gezegd');
      const codes = waarschuwingenVan(bereken(stand)).map(({ code }) => code);
      expect([
        ...dagen(stand, 'college', 'raad'),
        codes.includes('AGENDA_ONHAALBAAR') ? 'ja' : 'nee',
      ]).toEqual([college, raad, waarschuwing]);
    }
  });

  it('shows until when each station of the small example may decide and be handed the stuk', () => {
    const stations = rekenTerug(1, 'GM0482', 'venster', teruggerekend())?.stations ?? [];
    expect(
      stations.map(({ prognose, besluit, aanleveren }) => [
        prognose.stap.station.naam.toLowerCase(),
        ...uiterlijkEnRuimte(besluit),
        ...uiterlijkEnRuimte(aanleveren),
      ]),
    ).toEqual(tabel('terug').map(([station = '', ...cellen]) => [station.toLowerCase(), ...cellen]));
  });

  it('shows where the raad lands for each day of the ONS-D', () => {
    const treden = stappenfunctie(1, 'ons-d', periode('8-3', '20-3'), teruggerekend())[0]?.treden ?? [];
    expect(
      treden.map((trede) => [
        formatPeriode(trede.dagen),
        formatMoment(trede.einde),
        trede.binnenVenster === true ? 'ja' : 'nee',
      ]),
    ).toEqual(tabel('stappen'));
  });

  it('shows where the raad of Hendrik-Ido-Ambacht lands', () => {
    const rijen = tabel('hendrik-ido-ambacht');
    const raad = [
      ['12-4', '18-3'],
      ['10-5', '15-4'],
      ['28-6', '3-6'],
    ] as const;
    expect(rijen).toHaveLength(2);
    for (const [onsd = '', college, raadsdag, binnen = ''] of rijen) {
      const stand = strook(keten('ons-d', 'college', 'raad'), kort(onsd), { college: COLLEGE, raad });
      expect(dagen(stand, 'college', 'raad')).toEqual([college, raadsdag]);
      const naVenster =
        (prognoseVan('m1-raad-GM0482', bereken(stand)).dag.laatst ?? Number.NaN) - dag('30-4');
      expect(binnen).toBe(naVenster > 0 ? `nee, ${String(naVenster)} dagen later` : 'ja');
    }
  });

  it('lists every warning that the engine can give', () => {
    const codes = tabel('waarschuwingen').map(([code = '']) => code.replaceAll('`', ''));
    expect(codes).toEqual(WAARSCHUWINGCODES);
  });

  it('shows the meetings of the raadscyclus that the next table rests on', () => {
    expect(tabel('cyclusdagen').map(([sluit = '', ...cellen]) => [sluit, ...cellen].map(kort))).toEqual(
      RAAD.map(([raad, sluit, { agendacommissie, commissie }]) => [
        sluit,
        kort(formatDag(agendacommissie ?? 0)),
        kort(formatDag(commissie ?? 0)),
        raad,
      ]),
    );
  });

  it('shows where the engine lands under the rule for the PO', () => {
    const rijen = tabel('po');
    expect(rijen).toHaveLength(3);
    for (const [onsd = '', instelling = '', ...verwacht] of rijen) {
      const bijSluiting = instelling === 'vervalt' ? instelling : 'volgende-werkdag';
      const stand = strook(
        keten('ons-d', 'po', 'college'),
        kort(onsd),
        { po: PO, college: COLLEGE_NA_PO },
        {
          kalenderperioden: [gesloten('Tweede paasdag', '5-4')],
          stationsregels: [aRegel('po', { bijSluiting }), aRegel('college', { tussen: NA_PO })],
        },
      );
      expect(dagen(stand, 'po', 'college')).toEqual(verwacht);
    }
  });

  it('shows what brings a strook back, what it asks and what it yields', () => {
    const { stand } = bereken(dagTeLaat());
    const vraag = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;
    const plannen = herstel(bereken(stand), vraag)?.plannen ?? [];
    expect(tabel('herstel')).toEqual(
      plannen.map(({ kandidaten, kosten, dag: { laatst }, marge }) => [
        kandidaten
          .map(({ maatregel }) => hoofdletter(maatregeltekst(maatregel, stand).replace(/\.$/u, '')))
          .join('; '),
        String(kosten),
        formatDag(laatst ?? 0),
        formatDagen(marge),
      ]),
    );
  });

  it('shows until when who must act can, in each warning with a last day that was reckoned back', () => {
    const rijen = tabel('uiterlijk');
    expect(rijen).toHaveLength(7);
    for (const [peildatum = '', onsd = '', code = '', wie = '', uiterlijk = '', bewezen = ''] of rijen) {
      const op = kort(onsd.replace(/^\p{L}+ /u, ''));
      const waarschuwing = waarschuwingenVan(
        bereken(
          metGrenzen({
            ...dagTeLaat(op),
            peildatum: dag(kort(peildatum)),
            besluiten: onsd.startsWith('besloot') ? [aBesluit('m1-ons-d', op)] : [],
          }),
        ),
      ).find((een) => een.code === code.replaceAll('`', ''));
      expect(waarschuwing?.actor.gremium).toContain(wie.toLowerCase());
      expect(waarschuwing?.uiterlijk ?? null).toBe(uiterlijk === '–' ? null : dag(kort(uiterlijk)));
      expect(waarschuwing?.bewijs.some((zin) => zin.endsWith(`: ${bewezen}`))).toBe(bewezen !== '–');
    }
  });
});

/** The small example, with the ONS-D planned on do 4-3 and the window of the raad. */
function teruggerekend(): Berekening {
  const stand = voorbeeld({ activiteiten: [] });
  return bereken({
    ...stand,
    behandelingen: metVensters(stand.behandelingen, { 'm1-raad-GM0482': periode('5-4', '30-4') }),
    vergaderingen: [
      ...['4-3', '11-3', '18-3'].map((opDag) => aVergadering('ons-d', opDag, opDag)),
      ...stand.vergaderingen,
    ],
  });
}

function uiterlijkEnRuimte(uiterste: Uiterste): readonly string[] {
  return uiterste.kind === 'haalbaar' ? [formatDag(uiterste.dag), formatDagen(uiterste.ruimte ?? 0)] : [];
}

function sluiting({ vergadering }: Stationsprognose): string {
  return formatDag(vergadering?.aanleverdag ?? 0);
}

/** What the next meeting would cost, or else the one that was missed. */
function gevolgen({ vergadering, volgende, gemist, gereed }: Stationsprognose): string {
  return volgende === null
    ? `${formatDag(gemist?.aanleverdag ?? 0).replace(/-\d{4}$/u, '')} is ${formatDagen((gereed.laatst ?? 0) - (gemist?.aanleverdag ?? 0))} gemist`
    : `sprong ${String(volgende.dag - (vergadering?.dag ?? 0))}`;
}

/** The builders name their bodies in small letters. */
function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** Everything must be done before 1-5: the ingangsdatum, a change of the law and a gate with another spoor. */
function metGrenzen(stand: Stand): Stand {
  const regel = { regel: 'Toestemming.', vanaf: null, tot: dag('30-4'), termijn: null, bron: null };
  return {
    ...stand,
    traject: { ...stand.traject, ingangsdatum: dag('1-5') },
    rechtsregimes: [
      { ...regel, code: 'oud' },
      { ...regel, code: 'nieuw', vanaf: dag('1-5'), tot: null },
    ],
    synchronisatiepunten: [
      {
        naam: 'Geen start zonder de ander',
        traject: 'ANDER',
        dag: dag('1-5'),
        mijlpaal: 1,
        activiteit: null,
        vereist: { mijlpaal: 1, station: 'raad' },
        vereistElders: null,
        bron: null,
      },
    ],
  };
}
