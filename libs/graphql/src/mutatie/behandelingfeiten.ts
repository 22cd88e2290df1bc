import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Beslissing, NieuwFeit } from '@routekaart/persistence';
import type { Berekening, Stationsprognose, Weigering } from '@routekaart/route';
import type { Handeling, Identiteit } from '@routekaart/toegang';
import type { Invoerfout } from '../algemeen/invoer.js';
import { beoordeel, weiger, weigerRecht } from './oordeel.js';
import type { WeigeringType } from './weigering.type.js';
import { Wijzigen } from './wijzigen.js';
import type { BehandelingInput } from './wijziging.input.js';
import { isWeigering, zoekBehandeling } from './zoek-behandeling.js';

/** What every mutation about one behandeling answers, and where its `cel` is looked up. */
@ObjectType({ isAbstract: true })
export abstract class BehandelingGewijzigd {
  @Field(() => Int, { description: 'De nieuwe versie van de behandeling.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  behandeling!: string;
}

interface Kern {
  readonly behandeling: string;
  readonly versie: number;
}

/** One fact about one behandeling, the right that it asks and the rule that it must meet. */
interface Behandelingfeit<T extends BehandelingGewijzigd> {
  readonly handeling: Handeling;
  readonly fout: Invoerfout | null;
  readonly toets: (prognose: Stationsprognose, berekening: Berekening) => Weigering | null;
  readonly feit: (behandeling: string) => NieuwFeit;
  readonly antwoord: (gewijzigd: BehandelingGewijzigd) => T;
}

/** The way of a mutation that adds one fact to one behandeling: it raises the versie of that behandeling. */
@Injectable()
export class Behandelingfeiten {
  constructor(private readonly wijzigen: Wijzigen) {}

  async legVast<T extends BehandelingGewijzigd>(
    input: BehandelingInput,
    vrager: Identiteit,
    { handeling, fout, toets, feit, antwoord }: Behandelingfeit<T>,
  ): Promise<T | WeigeringType> {
    const beslis = (berekening: Berekening): Beslissing<Kern, WeigeringType> => {
      const prognose = zoekBehandeling(input, berekening);
      if (isWeigering(prognose)) {
        return weiger(prognose);
      }
      const { gremium, behandeling } = prognose.stap;
      const { id, versie } = behandeling;
      return beoordeel({
        verboden: weigerRecht(vrager, handeling, gremium, gremium.naam),
        voorwerp: { soort: 'behandeling', code: id, versie },
        verwachteVersie: input.verwachteVersie,
        toets: () => toets(prognose, berekening),
        aanvaard: () => ({ feiten: [feit(id)], resultaat: { behandeling: id, versie: versie + 1 } }),
      });
    };
    const vastgelegd = await this.wijzigen.legVast<Kern>(handeling, input, fout, vrager, beslis);
    return 'herkomst' in vastgelegd
      ? antwoord({
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          traject: input.traject,
        })
      : vastgelegd;
  }
}
