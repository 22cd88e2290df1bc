import { parseDag } from '@routekaart/kalender';
import { type Bestandsfeit, celsleutel } from '../feit.js';
import type { Isodag } from '../trajectbestand.js';
import { begin, neem } from '../lokale-stations.js';
import { leesbaar } from './dagen.js';
import { telVersie, versienummers } from './register.js';
import { verwijzing } from './verwijzingen.js';
import type { Bestandsregel } from './regel.js';

/** What facts name must exist: activities, bodies, gemeenten, cells of the matrix, versions of the stuk. */
export const feitenVerwijzen: Bestandsregel = (bestand, meld) => {
  const { planning } = bestand;
  const gemeente = verwijzing(
    'de gemeenten',
    bestand.gemeenten.map(({ code }) => code),
    meld,
  );
  const route = begin(bestand);
  const activiteit = verwijzing(
    'de activiteiten',
    (planning?.activiteiten ?? []).map(({ code }) => code),
    meld,
  );
  const versies = versienummers(bestand);

  (bestand.feiten ?? []).forEach((feit, i) => {
    neem(feit, route);
    const gremium = verwijzing('de gremia', route.gremia, meld);
    const station = verwijzing('de stations', route.stations, meld);
    gemeente(feit.gemeente, ['feiten', i, 'gemeente']);
    if (feit.samen === true && i === 0)
      meld('VERKEERDE_WAARDE', ['feiten', i, 'samen'], 'Boven het eerste feit staat er geen.');
    telVersie(feit, versies);
    if (feit.soort === 'aanbod') gemeente(feit.aan, ['feiten', i, 'aan']);
    if (feit.soort === 'stationsregel') {
      const pad = ['feiten', i, 'regel'];
      gemeente(feit.regel.gemeente, [...pad, 'gemeente']);
      station(feit.regel.station, [...pad, 'station']);
      station(feit.regel.tussen?.na, [...pad, 'tussen', 'na']);
      if (feit.ingetrokken === true && feit.reden === undefined)
        meld('VERKEERDE_WAARDE', ['feiten', i, 'reden'], 'Noem waarom de regel is ingetrokken.');
    }
    if (feit.soort === 'afspraak') {
      const pad = ['feiten', i];
      const { aanlevertermijn, venster, samenloop, reces, termijn } = feit;
      const nummer = venster?.mijlpaal ?? samenloop?.mijlpaal;
      if (nummer !== undefined && bestand.mijlpalen?.some((een) => een.nummer === nummer) !== true)
        meld('ONBEKENDE_VERWIJZING', pad, `Mijlpaal ${String(nummer)} staat niet in dit bestand.`);
      gremium(aanlevertermijn?.gremium, [...pad, 'aanlevertermijn', 'gremium']);
      gremium(reces?.gremium, [...pad, 'reces', 'gremium']);
      gremium(termijn?.gremium, [...pad, 'termijn', 'gremium']);
      station(venster?.station, [...pad, 'venster', 'station']);
      gemeente(venster?.gemeente, [...pad, 'venster', 'gemeente']);
    }
    if (feit.soort === 'aanmelding' || feit.soort === 'advies') gemeente(feit.uit, ['feiten', i, 'uit']);
    if (feit.soort === 'plan' || feit.soort === 'aanbod' || feit.soort === 'aanmelding')
      activiteit(feit.activiteit, ['feiten', i, 'activiteit']);
    else if (feit.soort === 'vergadering' || feit.soort === 'advies' || feit.soort === 'deelname')
      gremium(feit.gremium, ['feiten', i, 'gremium']);
    else if (
      feit.soort !== 'editie' &&
      feit.soort !== 'stationsregel' &&
      feit.soort !== 'lokaalstation' &&
      feit.soort !== 'afspraak' &&
      feit.soort !== 'routekaart' &&
      feit.soort !== 'stukversie' &&
      !route.cellen.has(celsleutel(feit.behandeling))
    ) {
      const { mijlpaal, station, gemeente: lid } = feit.behandeling;
      const waar = lid === undefined ? '' : ` in ${lid}`;
      meld(
        'ONBEKENDE_VERWIJZING',
        ['feiten', i, 'behandeling'],
        `Mijlpaal ${String(mijlpaal)} komt niet langs station ${station}${waar}.`,
      );
    } else if (
      feit.soort === 'besluit' &&
      versies.get(feit.behandeling.mijlpaal)?.includes(feit.stukversie ?? 1) === false
    ) {
      meld(
        'ONBEKENDE_VERWIJZING',
        ['feiten', i, 'stukversie'],
        `Van mijlpaal ${String(feit.behandeling.mijlpaal)} bestaat geen versie ${String(feit.stukversie ?? 1)}.`,
      );
    }
  });
};

/** One deelnemer answers for itself, and names a part only of what it joins; a body of a gemeente leaves it to her. */
export const deelnamenKloppen: Bestandsregel = ({ feiten = [], gremia }, meld) => {
  feiten.forEach((feit, i) => {
    if (feit.soort !== 'deelname') return;
    if (feit.onderdeel !== undefined && feit.deelname !== 'doet-mee')
      meld('VERKEERDE_WAARDE', ['feiten', i, 'onderdeel'], 'Een onderdeel hoort alleen bij meedoen.');
    if ((feit.gemeente === undefined) === (feit.gremium === undefined))
      meld('VERKEERDE_WAARDE', ['feiten', i], 'Noem precies één van gemeente en gremium.');
    if (gremia.some(({ code, gemeente }) => code === feit.gremium && gemeente !== undefined))
      meld(
        'VERKEERDE_WAARDE',
        ['feiten', i, 'gremium'],
        'Dit gremium hoort bij een gemeente: die zegt zelf of zij meedoet.',
      );
  });
};

/** An afspraak is about one thing, and its days are in order. */
export const afsprakenKloppen: Bestandsregel = ({ feiten = [] }, meld) => {
  feiten.forEach((feit, i) => {
    if (feit.soort !== 'afspraak') return;
    const pad = ['feiten', i];
    const { aanlevertermijn, venster, samenloop, reces, termijn } = feit;
    const delen = [aanlevertermijn, venster, samenloop, reces, termijn].filter((deel) => deel !== undefined);
    if (delen.length !== 1)
      meld(
        'VERKEERDE_WAARDE',
        pad,
        'Noem precies één van aanlevertermijn, venster, samenloop, reces en termijn.',
      );
    if (venster !== undefined && venster.tot < venster.van)
      meld('VERKEERDE_WAARDE', [...pad, 'venster', 'tot'], 'Het einde ligt vóór het begin.');
    if (reces?.periode !== undefined && reces.periode.tot < reces.periode.van)
      meld('VERKEERDE_WAARDE', [...pad, 'reces', 'periode', 'tot'], 'Het einde ligt vóór het begin.');
    if (reces !== undefined && reces.periode === undefined && reces.huidig === undefined)
      meld(
        'VERKEERDE_WAARDE',
        [...pad, 'reces'],
        'Noem het reces dat wijzigt, of de dagen van een nieuw reces.',
      );
  });
};

/** Nothing is recorded before it happened, and aanpassingen go with the outcome that asks for them. */
export const feitenKloppen: Bestandsregel = ({ feiten = [] }, meld) => {
  feiten.forEach((feit, i) => {
    const dag = dagVan(feit);
    if (dag === null) return;
    if (ligtNa(dag, feit.vastgelegdOp)) {
      meld(
        'VASTGELEGD_VOOR_DAG',
        ['feiten', i, 'vastgelegdOp'],
        `Vastgelegd op ${leesbaar(feit.vastgelegdOp.slice(0, 10))}, voor de dag zelf: ${leesbaar(dag)}.`,
      );
    }
    const aantal = feit.soort === 'besluit' ? (feit.aanpassingen ?? []).length : 0;
    if (feit.soort === 'besluit' && feit.uitkomst === 'ingestemd-met-aanpassingen' && aantal === 0) {
      meld(
        'AANPASSING_ONTBREEKT',
        ['feiten', i],
        'Noem bij “ingestemd met aanpassingen” ten minste één aanpassing.',
      );
    }
  });
};

/** The day on which something happened, of a fact that says so. */
function dagVan(feit: Bestandsfeit): Isodag | null {
  switch (feit.soort) {
    case 'besluit':
    case 'aanlevering':
    case 'aanbod':
    case 'advies':
      return feit.dag;
    case 'deelname':
      return feit.vanaf;
    case 'intrekking':
    case 'agendering':
    case 'plan':
    case 'vergadering':
    case 'stationsregel':
    case 'lokaalstation':
    case 'afspraak':
    case 'editie':
    case 'routekaart':
    case 'stukversie':
    case 'wens':
    case 'aanmelding':
      return null;
  }
}

/** A day lies after a moment for certain; a moment in UTC may belong to the next day in the Netherlands. */
function ligtNa(dag: string, moment: string): boolean {
  const vastgelegd = parseDag(moment.slice(0, 10)) ?? 0;
  return (parseDag(dag) ?? 0) > vastgelegd + (moment.length === 10 ? 0 : 1);
}
