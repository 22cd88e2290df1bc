import { formatIso } from '@routekaart/kalender';
import type { Gremium, Opzet } from '@routekaart/traject';
import { gevuld, ofLeeg, ofWeg, tenzij } from '../gevuld.js';
import type { Bestandsgremium, Bestandstraject } from '../trajectbestand.js';

export function schrijfTraject({ traject }: Opzet, label: string | null): Bestandstraject {
  const { code, naam, doel, ingangsdatum, voorbeeld } = traject;
  return gevuld({
    code,
    naam,
    doel: tenzij(doel, ''),
    ingangsdatum: ingangsdatum === null ? undefined : formatIso(ingangsdatum),
    voorbeeld: tenzij(voorbeeld, false),
    label: ofWeg(label),
  });
}

export function schrijfGremium(gremium: Gremium): Bestandsgremium {
  const { code, naam, soort, niveau, mandaat, gemeente, beheerrol, aanleverdagen, samenstelling } = gremium;
  return gevuld({
    code,
    naam,
    soort: tenzij(soort, 'onbekend'),
    niveau: tenzij(niveau, 'onbekend'),
    mandaat: tenzij(mandaat, 'onbekend'),
    gemeente: ofWeg(gemeente),
    beheerrol: ofWeg(beheerrol),
    aanleverdagen: ofWeg(aanleverdagen),
    uitnodigingstermijn: ofWeg(gremium.uitnodigingstermijn ?? null),
    reactietermijn: ofWeg(gremium.reactietermijn ?? null),
    aliassen: ofLeeg(gremium.aliassen),
    samenstelling: ofWeg(samenstelling),
    schriftelijk: tenzij(gremium.schriftelijk ?? false, false),
    zetels: ofLeeg(
      gremium.zetels.map(({ organisatie, aantal, voordracht }) =>
        gevuld({ organisatie, aantal: ofWeg(aantal), voordracht: tenzij(voordracht, 'onbekend') }),
      ),
    ),
  });
}
