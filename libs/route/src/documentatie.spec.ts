import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { PROGNOSETEKST } from '../testing/documentatie.js';
import { bereken } from './berekening.js';
import { aBesluit, dag, gesloten } from './testing/bouwers.js';
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
import { waarschuwingenVan } from './waarschuwingen/alle.js';

/** The cells of the table below the mark `proef: naam`, without its header. */
function tabel(naam: string): readonly (readonly string[])[] {
  const [, blok = ''] =
    new RegExp(`<!-- proef: ${naam} -->\\n\\n([^]*?)\\n\\n`, 'u').exec(PROGNOSETEKST) ?? [];
  return blok
    .split('\n')
    .slice(2)
    .map((regel) =>
      regel
        .split('|')
        .slice(1, -1)
        .map((cel) => cel.trim()),
    );
}

function dagen(stand: Stand, ...stations: readonly string[]): readonly string[] {
  return stations.map((station) => besluitdag(station, stand));
}

/** The day without its weekday and year, as the builders read it. */
function kort(cel: string): string {
  return cel.replace(/^\p{L}+ /u, '').replace(/-\d{4}$/u, '');
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
