import { type FormEvent, type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import {
  type EigengremiumFragment,
  LeesVergaderschemaDocument,
  type SchemaverschilFragment,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { Meldregel } from '../../../onderdelen/meldregel.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { Weigergebied } from '../../../onderdelen/weigergebied.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';
import { BRONNEN, type Bron, type Schemaopdracht, opdrachtUit } from './opdracht.js';
import { Schemaverschil } from './schemaverschil.js';
import { Bronvelden } from './bronvelden.js';

/** What a trial found, and what was asked in it. */
interface Proef {
  readonly opdracht: Schemaopdracht;
  readonly schema: SchemaverschilFragment;
  readonly kanVastgelegd: boolean;
}

/** A file takes more room than /graphql allows; here the same question may be larger. */
const VOOR_BESTANDEN = { url: '/graphql/bestand' };

/** Handing in a calendar: first what would change, then recording it, all at once. */
export function Schemaformulier({ gremium }: { readonly gremium: EigengremiumFragment }): ReactNode {
  const { traject } = useWeergave();
  const [bron, zetBron] = useState<Bron>('tekst');
  const [proef, zetProef] = useState<Proef | null>(null);
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [{ fetching }, lees] = useMutation(LeesVergaderschemaDocument);

  const weiger = (waarom: Uitslag): void => {
    zetProef(null);
    zetUitslag(waarom);
  };
  const stuur = async (opdracht: Schemaopdracht, isProef: boolean): Promise<void> => {
    const input = {
      ...opdracht,
      traject,
      gremium: gremium.code,
      proef: isProef,
      sleutel: crypto.randomUUID(),
      verwachteVersie: gremium.versie,
    };
    const { data, error } = await lees({ input }, VOOR_BESTANDEN);
    const antwoord = data?.importVergaderschema;
    if (antwoord?.__typename === 'VergaderschemaGelezen') {
      zetProef({ opdracht, schema: antwoord.schema, kanVastgelegd: antwoord.kanVastgelegd });
      zetUitslag(null);
      return;
    }
    weiger(uitslagVan(antwoord, error));
  };
  const probeer = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    void opdrachtUit(new FormData(gebeurtenis.currentTarget), bron).then(async (opdracht) => {
      if (typeof opdracht === 'string') weiger({ gelukt: false, melding: opdracht, veld: 'bestand' });
      else await stuur(opdracht, true);
    });
  };
  const legVast = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    if (proef !== null) void stuur(proef.opdracht, false);
  };
  return (
    <Weigergebied klasse="rk-schema" uitslag={uitslag}>
      {(overig) => (
        <>
          <form
            className="rk-vastleggen"
            aria-label={VERGADERINGEN.aanleveren.formulier(gremium.naam)}
            onSubmit={probeer}
          >
            <Keuzeveld
              label={VERGADERINGEN.aanleveren.hoe}
              naam="bron"
              keuzes={BRONNEN}
              gekozen={bron}
              zet={(gekozen) => {
                zetBron(BRONNEN.find(([waarde]) => waarde === gekozen)?.[0] ?? 'tekst');
                zetProef(null);
              }}
            />
            <Bronvelden bron={bron} />
            <label className="rk-vink">
              <input type="checkbox" name="laatVervallen" /> {VERGADERINGEN.aanleveren.laatVervallen}
            </label>
            <button
              type="submit"
              className="utrecht-button utrecht-button--secondary-action"
              disabled={fetching}
            >
              {VERGADERINGEN.aanleveren.toon}
            </button>
          </form>
          {proef === null ? null : (
            <Schemaverschil schema={proef.schema}>
              {proef.kanVastgelegd ? (
                <form onSubmit={legVast}>
                  <button
                    type="submit"
                    className="utrecht-button utrecht-button--primary-action"
                    disabled={fetching}
                  >
                    {VERGADERINGEN.aanleveren.legVast}
                  </button>
                </form>
              ) : (
                <p>{VERGADERINGEN.aanleveren.kanNiet}</p>
              )}
            </Schemaverschil>
          )}
          <Meldregel uitslag={overig} />
        </>
      )}
    </Weigergebied>
  );
}
