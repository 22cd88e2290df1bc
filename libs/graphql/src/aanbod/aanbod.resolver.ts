import {
  Args,
  Field,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import { type Aanbod, aanbiedingenVan, rondesVoorBesluit } from '@routekaart/route';
import { type Identiteit, leesbeperking, mag } from '@routekaart/toegang';
import type { Stand } from '@routekaart/traject';
import { toetsInvoer } from '../algemeen/invoer.js';
import { nietGevondenFout, ongeldigeInvoerFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { type Aanbodkern, beslisAanbod } from './aanbod.beslissing.js';
import { AANBODRECHTEN } from './aanbod.recht.js';
import { AanbiedingenArgs, GEWONE_RONDE, RecordAanbodInput, RondesVoorRaadArgs } from './aanbod.input.js';
import { AanbodType, RondeVoorRaadType, naarAanbod, naarRondeVoorRaad } from './aanbod.type.js';

@ObjectType({ description: 'Het aanbod of het antwoord is vastgelegd.' })
export class AanbodVastgelegd {
  @Field(() => Int, { description: 'De nieuwe versie van de activiteit.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  activiteit!: string;

  gemeente!: string;
}

export const RecordAanbodResultaat = createUnionType({
  name: 'RecordAanbodResultaat',
  description: 'Het vastgelegde aanbod, of waarom het niet kan.',
  types: () => [AanbodVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver(() => AanbodVastgelegd)
export class AanbodResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly vragen: Vragen,
  ) {}

  @Query(() => [AanbodType], {
    description: 'Het aanbod van een activiteit aan elke gemeente. Een gemeente ziet haar eigen.',
  })
  async aanbiedingen(
    @Args() args: AanbiedingenArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly AanbodType[]> {
    const beperking = leesbeperking(vrager, 'aanbod-lezen');
    eisRecht(vrager, 'aanbod-lezen', { gemeente: beperking, beheerrol: null });
    const aanbiedingen = await this.lees(args);
    return aanbiedingen
      .filter(({ gemeente }) => beperking === null || gemeente.code === beperking)
      .map(naarAanbod);
  }

  @Query(() => [RondeVoorRaadType], {
    description:
      'Per gemeente of de technische vragenronde vóór het besluit van haar eigen raad komt. Onbekend blijft onbekend.',
  })
  async rondesVoorRaad(
    @Args() args: RondesVoorRaadArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly RondeVoorRaadType[]> {
    const opname = await this.vragen.opname(RondesVoorRaadArgs, args);
    eisRonde(args, opname.berekening.stand);
    const { namen } = this.vragen.overzicht(opname);
    return rondesVoorBesluit(args.mijlpaal, args.soort, opname.berekening)
      .filter(({ einde }) =>
        mag(vrager, 'gemeenteroute-lezen', {
          gemeente: einde.stap.behandeling.gemeente,
          beheerrol: null,
        }),
      )
      .map((ronde) =>
        naarRondeVoorRaad(ronde, namen.gemeente(ronde.einde.stap.behandeling.gemeente), opname.berekening),
      );
  }

  @Mutation(() => RecordAanbodResultaat, {
    description:
      'Legt vast dat een activiteit aan een gemeente is aangeboden (het TWO), dat de brief aan de griffier is doorgegeven (de gemeentesecretaris of het TWO), of wat de gemeente antwoordde.',
  })
  async recordAanbod(
    @Args('input', { description: 'Het aanbod of antwoord.' }) input: RecordAanbodInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AanbodVastgelegd | WeigeringType> {
    const fout = toetsInvoer(RecordAanbodInput, input);
    const vastgelegd = await this.wijzigen.legVast<Aanbodkern>(
      AANBODRECHTEN[input.handeling],
      input,
      fout,
      vrager,
      (berekening, dossier) => beslisAanbod(input, vrager, berekening, dossier),
    );
    return 'herkomst' in vastgelegd
      ? maak(AanbodVastgelegd, {
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          traject: input.traject,
        })
      : vastgelegd;
  }

  @ResolveField(() => AanbodType, { description: 'Het aanbod zoals het er nu voor staat.' })
  async aanbod(@Parent() { traject, activiteit, gemeente }: AanbodVastgelegd): Promise<AanbodType> {
    const aanbod = (await this.lees({ traject, activiteit })).find(
      (kandidaat) => kandidaat.gemeente.code === gemeente,
    );
    if (aanbod === undefined) {
      throw nietGevondenFout('gemeente', 'Dit aanbod bestaat niet.');
    }
    return naarAanbod(aanbod);
  }

  private async lees(args: AanbiedingenArgs): Promise<readonly Aanbod[]> {
    const { berekening, dossier } = await this.vragen.opname(AanbiedingenArgs, args);
    const activiteit = berekening.stand.activiteiten.find(({ code }) => code === args.activiteit);
    if (activiteit === undefined) {
      throw nietGevondenFout('activiteit', `“${args.activiteit}” is geen activiteit van dit traject.`);
    }
    if (activiteit.station !== null) {
      throw ongeldigeInvoerFout('activiteit', `“${activiteit.naam}” kan niet worden aangeboden.`);
    }
    return aanbiedingenVan(activiteit, berekening, dossier);
  }
}

/** That the plan has none of the usual kind is an answer; a kind that it does not know is a mistake. */
function eisRonde({ mijlpaal, soort }: RondesVoorRaadArgs, { mijlpalen, activiteiten }: Stand): void {
  if (!mijlpalen.some(({ nummer }) => nummer === mijlpaal)) {
    throw nietGevondenFout('mijlpaal', `Mijlpaal ${String(mijlpaal)} bestaat niet in dit traject.`);
  }
  if (soort !== GEWONE_RONDE && !activiteiten.some((activiteit) => activiteit.soort === soort)) {
    throw nietGevondenFout('soort', `Dit traject heeft geen activiteit van de soort “${soort}”.`);
  }
}
