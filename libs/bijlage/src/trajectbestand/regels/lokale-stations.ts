import { celsleutel } from '../feit.js';
import { begin, lokaleCellen, neem } from '../lokale-stations.js';
import type { Bestandsregel } from './regel.js';
import { verwijzing } from './verwijzingen.js';

/**
 * A local station names a gemeente, mijlpalen and stations of the file, comes where it does not stand yet, with a name
 * and a body when those are new, and goes where it stands, with a reason.
 */
export const lokaleStationsKloppen: Bestandsregel = (bestand, meld) => {
  const route = begin(bestand);
  const gemeente = verwijzing(
    'de gemeenten',
    bestand.gemeenten.map(({ code }) => code),
    meld,
  );
  const mijlpaal = verwijzing(
    'de mijlpalen',
    (bestand.mijlpalen ?? []).map(({ nummer }) => nummer),
    meld,
  );
  const gremiumgemeente = new Map(bestand.gremia.map(({ code, gemeente: lid }) => [code, lid]));
  const gebracht = new Set<string>();
  (bestand.feiten ?? []).forEach((feit, i) => {
    if (feit.soort !== 'lokaalstation') return;
    const pad = ['feiten', i];
    const { plaats, naam, nieuwGremium, gremiumcorrectie, strook } = feit;
    if (naam === undefined && (feit.bedoeling ?? feit.fase) !== undefined)
      meld('VERKEERDE_WAARDE', pad, 'Alleen een nieuw station brengt zijn bedoeling en fase mee.');
    gemeente(strook, [...pad, 'strook']);
    feit.mijlpalen.forEach((nummer, j) => mijlpaal(nummer, [...pad, 'mijlpalen', j]));
    const station = verwijzing('de stations', route.stations, meld);
    const staat = lokaleCellen(feit).map((cel) => route.cellen.has(celsleutel(cel)));
    if (gremiumcorrectie !== undefined) {
      if (naam !== undefined || nieuwGremium !== undefined || feit.reden === undefined)
        meld(
          'VERKEERDE_WAARDE',
          pad,
          'Een correctie van een gremium brengt niets nieuws mee, en noemt waarom.',
        );
      if (plaats === undefined || !gebracht.has(plaats.gremium) || staat.includes(false))
        meld(
          'ONBEKENDE_VERWIJZING',
          [...pad, 'gremiumcorrectie'],
          'Alleen het gremium van een station dat hier staat, en dat ermee kwam, is te corrigeren.',
        );
    } else if (plaats === undefined) {
      if (feit.reden === undefined)
        meld('VERKEERDE_WAARDE', [...pad, 'reden'], 'Noem waarom het station uit de strook is genomen.');
      if (naam !== undefined || nieuwGremium !== undefined)
        meld('VERKEERDE_WAARDE', pad, 'Wie een station uit de strook neemt, brengt niets nieuws mee.');
      if (staat.includes(false))
        meld('ONBEKENDE_VERWIJZING', [...pad, 'station'], `${feit.station} staat hier niet in de strook.`);
    } else {
      station(plaats.na, [...pad, 'plaats', 'na']);
      station(plaats.voor, [...pad, 'plaats', 'voor']);
      if (naam === undefined) station(feit.station, [...pad, 'station']);
      else if (route.stations.has(feit.station))
        meld('DUBBEL', [...pad, 'station'], `${feit.station} staat al bij de stations: laat de naam weg.`);
      const isBekend = gremiumgemeente.has(plaats.gremium);
      if (isBekend === (nieuwGremium !== undefined))
        meld(
          isBekend ? 'DUBBEL' : 'ONBEKENDE_VERWIJZING',
          [...pad, 'plaats', 'gremium'],
          isBekend
            ? `${plaats.gremium} staat al bij de gremia: laat nieuwGremium weg.`
            : `${plaats.gremium} staat niet bij de gremia: geef nieuwGremium.`,
        );
      else if (isBekend && gremiumgemeente.get(plaats.gremium) !== strook)
        meld(
          'VERKEERDE_WAARDE',
          [...pad, 'plaats', 'gremium'],
          `${plaats.gremium} is geen gremium van ${strook}.`,
        );
      gremiumgemeente.set(plaats.gremium, strook);
      if (nieuwGremium !== undefined) gebracht.add(plaats.gremium);
      if (staat.includes(true))
        meld('DUBBEL', [...pad, 'station'], `${feit.station} staat hier al in de strook.`);
    }
    neem(feit, route);
  });
};
