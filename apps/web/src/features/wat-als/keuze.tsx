import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { WatAlsKeuzesQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Datumveld } from '../../onderdelen/datumveld.js';
import { Keuzeveld } from './keuzeveld.js';
import { MAATREGELEN, soortUit } from './maatregel.js';

interface Eigenschappen {
  readonly keuzes: WatAlsKeuzesQuery;
  /** Why the measure cannot be, and the field where that is to be mended. */
  readonly geweigerd: { readonly veld: string; readonly melding: string } | undefined;
}

type Optie = readonly [waarde: string, tekst: string];

const DOELLABEL = { activiteit: 'Activiteit', gremium: 'Gremium', gemeente: 'Gemeente' } as const;

/** The measure to try. All of it stands in the address, so that it can be sent to somebody else. */
export function Keuze({ keuzes, geweigerd }: Eigenschappen): ReactNode {
  const [adres] = useSearchParams();
  const { zet } = useWeergave();
  const naam = soortUit(adres);
  const soort = naam === null ? null : MAATREGELEN[naam];
  const foutBij = (veld: string): string | undefined =>
    geweigerd?.veld === veld ? geweigerd.melding : undefined;
  const velden: readonly string[] = [soort?.doel ?? '', 'dag', 'aanleverdag'];
  return (
    <form
      className="rk-filters"
      aria-label="Maatregel"
      onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}
    >
      <Keuzeveld
        label="Maatregel"
        waarde={naam ?? ''}
        opties={Object.entries(MAATREGELEN).map(([waarde, een]) => [waarde, een.naam])}
        zet={(maatregel) => zet({ maatregel, doel: '' })}
        fout={geweigerd === undefined || velden.includes(geweigerd.veld) ? undefined : geweigerd.melding}
      />
      {soort === null ? null : (
        <Keuzeveld
          label={DOELLABEL[soort.doel]}
          waarde={adres.get('doel') ?? ''}
          opties={optiesVan(soort.doel, keuzes)}
          zet={(doel) => zet({ doel })}
          fout={foutBij(soort.doel)}
        />
      )}
      {soort?.dag === true ? (
        <Datumveld
          label="Op welke dag?"
          waarde={adres.get('dag') ?? ''}
          zet={(dag) => zet({ dag })}
          fout={foutBij('dag')}
        />
      ) : null}
      {soort?.aanleverdag === true ? (
        <Datumveld
          label="Aanleveren tot en met"
          waarde={adres.get('aanleverdag') ?? ''}
          zet={(aanleverdag) => zet({ aanleverdag })}
          fout={foutBij('aanleverdag')}
        />
      ) : null}
    </form>
  );
}

function optiesVan(doel: keyof typeof DOELLABEL, keuzes: WatAlsKeuzesQuery): readonly Optie[] {
  const { gremia } = keuzes.traject;
  switch (doel) {
    case 'activiteit':
      return keuzes.weekplanning.activiteiten
        .filter(({ toestand }) => toestand !== 'GEHOUDEN' && toestand !== 'VERVALLEN')
        .map(({ code, naam, datum }) => [code, `${naam} (${datum.tekst})`]);
    case 'gremium':
      return gremia.map(({ code, naam }) => [code, naam]);
    case 'gemeente': {
      const gemeenten = gremia.flatMap(({ gemeente }) => (gemeente === null ? [] : [gemeente]));
      return [...new Map(gemeenten.map(({ code, naam }) => [code, naam]))];
    }
  }
}
