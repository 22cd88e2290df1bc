import { dagVan, formatIso } from '@routekaart/kalender';
import type { Afspraak, Samenloopregel } from '@routekaart/traject';
import type { Bestandsafspraak } from './feit.js';

type Inhoud = Pick<Bestandsafspraak, 'aanlevertermijn' | 'venster' | 'samenloop' | 'reces' | 'termijn'>;

/** What a file says was agreed; `null` when it says nothing. */
export function leesAfspraak({
  aanlevertermijn,
  venster,
  samenloop,
  reces,
  termijn,
}: Inhoud): Afspraak | null {
  if (aanlevertermijn !== undefined) return { soort: 'aanlevertermijn', ...aanlevertermijn };
  if (venster !== undefined) {
    const { mijlpaal, station, gemeente, van, tot } = venster;
    const dagen = { van: dagVan(van), tot: dagVan(tot) };
    return { soort: 'venster-wijzigen', mijlpaal, station, gemeente: gemeente ?? null, venster: dagen };
  }
  if (reces !== undefined) {
    const { gremium, huidig, periode } = reces;
    return {
      soort: 'reces',
      gremium,
      gemeente: null,
      huidig: huidig === undefined ? null : dagVan(huidig),
      periode: periode === undefined ? null : { van: dagVan(periode.van), tot: dagVan(periode.tot) },
    };
  }
  if (termijn !== undefined) {
    const { gremium, welke, dagen = null } = termijn;
    return { soort: 'termijn', gremium, termijn: welke, dagen };
  }
  if (samenloop === undefined) return null;
  const { mijlpaal, regel, nodig } = samenloop;
  return { soort: 'samenloop', mijlpaal, regel: leesRegel(regel, nodig) };
}

function leesRegel(kind: Samenloopregel['kind'], nodig = 1): Samenloopregel {
  return kind === 'aantal' ? { kind, nodig } : { kind };
}

/** The same as a file writes it. */
export function schrijfAfspraak(afspraak: Afspraak): Inhoud {
  switch (afspraak.soort) {
    case 'aanlevertermijn':
      return { aanlevertermijn: { gremium: afspraak.gremium, dagen: afspraak.dagen } };
    case 'venster-wijzigen': {
      const { mijlpaal, station, gemeente, venster } = afspraak;
      const waar = gemeente === null ? {} : { gemeente };
      const dagen = { van: formatIso(venster.van), tot: formatIso(venster.tot) };
      return { venster: { mijlpaal, station, ...waar, ...dagen } };
    }
    case 'reces': {
      const { gremium, huidig, periode } = afspraak;
      if (gremium === null) throw new Error('een reces zonder gremium is geen afspraak');
      return {
        reces: {
          gremium,
          ...(huidig === null ? {} : { huidig: formatIso(huidig) }),
          ...(periode === null
            ? {}
            : { periode: { van: formatIso(periode.van), tot: formatIso(periode.tot) } }),
        },
      };
    }
    case 'termijn': {
      const { gremium, termijn, dagen } = afspraak;
      return { termijn: { gremium, welke: termijn, ...(dagen === null ? {} : { dagen }) } };
    }
    case 'samenloop': {
      const { mijlpaal, regel } = afspraak;
      const nodig = regel.kind === 'aantal' ? { nodig: regel.nodig } : {};
      return { samenloop: { mijlpaal, regel: regel.kind, ...nodig } };
    }
  }
}
