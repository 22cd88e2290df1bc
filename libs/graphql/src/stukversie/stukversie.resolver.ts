import { Args, Field, Int, Mutation, ObjectType, Query, Resolver, createUnionType } from '@nestjs/graphql';
import { type Versieoverzicht, versiesVan } from '@routekaart/route';
import { type Identiteit, leesbeperking } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { MijlpaalArgs } from '../algemeen/mijlpaal.args.js';
import { nietGevondenFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { type Stukversiekern, beslisStukversie } from './stukversie.beslissing.js';
import { VoegStukversieToeInput } from './stukversie.input.js';
import { StukversieType, naarStukversie } from './stukversie.type.js';

@ObjectType({ description: 'De versie is toegevoegd: allen besluiten nu over deze.' })
export class StukversieToegevoegd {
  @Field(() => Int, { description: 'Het nummer van de nieuwe versie.' })
  nummer!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const VoegStukversieToeResultaat = createUnionType({
  name: 'VoegStukversieToeResultaat',
  description: 'De toegevoegde versie, of waarom het niet kan.',
  types: () => [StukversieToegevoegd, ...WEIGERINGEN] as const,
});

@Resolver()
export class StukversieResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly vragen: Vragen,
  ) {}

  @Query(() => [StukversieType], {
    description: 'De versies van het stuk van een mijlpaal, de nieuwste eerst, en waar elk gremium staat.',
  })
  async stukversies(
    @Args() args: MijlpaalArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly StukversieType[]> {
    eisRecht(vrager, 'traject-lezen');
    return this.lees(args, leesbeperking(vrager, 'gemeenteroute-lezen'));
  }

  @Mutation(() => VoegStukversieToeResultaat, {
    description:
      'Voegt een nieuwe versie van een stuk toe. Wie over een oudere besloot, moet opnieuw besluiten; een versie zelf verandert nooit.',
  })
  async voegStukversieToe(
    @Args('input', { description: 'De versie.' }) input: VoegStukversieToeInput,
    @Vrager() vrager: Identiteit,
  ): Promise<StukversieToegevoegd | WeigeringType> {
    const fout = toetsInvoer(VoegStukversieToeInput, input);
    const vastgelegd = await this.wijzigen.legVast<Stukversiekern>(
      'stukversie-toevoegen',
      input,
      fout,
      vrager,
      (berekening, dossier) => beslisStukversie(input, vrager, berekening, dossier),
    );
    return 'herkomst' in vastgelegd
      ? maak(StukversieToegevoegd, {
          nummer: vastgelegd.resultaat.nummer,
          trajectVersie: vastgelegd.herkomst.volgnummer,
        })
      : vastgelegd;
  }

  /** `gemeente`: only regional bodies and those of this gemeente. */
  private async lees(args: MijlpaalArgs, gemeente: string | null): Promise<readonly StukversieType[]> {
    const opname = await this.vragen.opname(MijlpaalArgs, args);
    const { stand } = opname.berekening;
    if (!stand.mijlpalen.some(({ nummer }) => nummer === args.mijlpaal)) {
      throw nietGevondenFout('mijlpaal', `Mijlpaal ${String(args.mijlpaal)} bestaat niet in dit traject.`);
    }
    const { namen } = this.vragen.overzicht(opname);
    return versiesVan(args.mijlpaal, opname.berekening, opname.dossier).map((overzicht) =>
      naarStukversie(beperkt(overzicht, gemeente), namen),
    );
  }
}

function beperkt(overzicht: Versieoverzicht, gemeente: string | null): Versieoverzicht {
  return gemeente === null
    ? overzicht
    : {
        ...overzicht,
        standen: overzicht.standen.filter(({ stap }) => {
          const eigenaar = stap.behandeling.gemeente;
          return eigenaar === null || eigenaar === gemeente;
        }),
      };
}
