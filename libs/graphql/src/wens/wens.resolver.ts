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
import { type Wens, controleerWensen, stelClustersVoor, wensenVan, wenssleutel } from '@routekaart/route';
import { type Identiteit, leesbeperking } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { MijlpaalArgs } from '../algemeen/mijlpaal.args.js';
import { TrajectArgs, pagina } from '../algemeen/vraag.args.js';
import type { Momentopname } from '../geheugen/trajectgeheugen.js';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { type Vastgelegd, Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { type Wenskern, beslisWens, beslisWenscluster } from './wens.beslissing.js';
import { BeantwoordWensInput, ClusterWensenInput, WensenArgs } from './wens.input.js';
import {
  WensType,
  WensclustervoorstelType,
  WensencontroleType,
  WensenlijstType,
  naarControle,
  naarVoorstel,
  naarWens,
} from './wens.type.js';

@ObjectType({ description: 'De stap met de wensen is vastgelegd.' })
export class WensenBijgewerkt {
  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  sleutels!: readonly string[];
}

export const BeantwoordWensResultaat = createUnionType({
  name: 'BeantwoordWensResultaat',
  description: 'De bijgewerkte wensen, of waarom het niet kan.',
  types: () => [WensenBijgewerkt, ...WEIGERINGEN] as const,
});

export const ClusterWensenResultaat = createUnionType({
  name: 'ClusterWensenResultaat',
  description: 'De bijgewerkte wensen, of waarom het niet kan.',
  types: () => [WensenBijgewerkt, ...WEIGERINGEN] as const,
});

@Resolver(() => WensenBijgewerkt)
export class WensResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly vragen: Vragen,
  ) {}

  @Query(() => WensenlijstType, {
    description:
      'Het wensenregister: wat gremia met hun besluit meegaven. Een gemeente ziet haar eigen wensen.',
  })
  async wensen(@Args() args: WensenArgs, @Vrager() vrager: Identiteit): Promise<WensenlijstType> {
    const opname = await this.vragen.opname(WensenArgs, args);
    const { mijlpaal, status, cluster } = args;
    const gevraagd = args.gemeente == null ? null : eisGemeente(opname.berekening.stand, args.gemeente).code;
    const gemeente = gevraagd ?? leesbeperking(vrager, 'wensen-lezen');
    eisRecht(vrager, 'wensen-lezen', { gemeente, beheerrol: null });
    const wensen = this.alle(opname).filter(
      (wens) =>
        (mijlpaal == null || wens.behandeling.mijlpaal === mijlpaal) &&
        (status == null || wens.status === status) &&
        (cluster == null || wens.cluster === cluster) &&
        (gemeente === null || wens.behandeling.gemeente === gemeente),
    );
    const { namen } = this.vragen.overzicht(opname);
    return { totaal: wensen.length, wensen: pagina(wensen, args).map((wens) => naarWens(wens, namen)) };
  }

  @Query(() => [WensclustervoorstelType], {
    description: 'Wensen bij een mijlpaal die op elkaar lijken en nog in geen cluster staan.',
  })
  async wensclustervoorstellen(
    @Args() args: MijlpaalArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly WensclustervoorstelType[]> {
    eisRecht(vrager, 'wensen-lezen');
    const opname = await this.vragen.opname(MijlpaalArgs, args);
    const wensen = this.alle(opname);
    const { namen } = this.vragen.overzicht(opname);
    const bijMijlpaal = wensen.filter(({ behandeling }) => behandeling.mijlpaal === args.mijlpaal);
    return stelClustersVoor(bijMijlpaal).map((voorstel) => naarVoorstel(voorstel, namen));
  }

  @Query(() => WensencontroleType, {
    description: 'Of elke wens bij een mijlpaal is beantwoord voordat de volgende mijlpaal begint.',
  })
  async wensencontrole(
    @Args() args: MijlpaalArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<WensencontroleType> {
    eisRecht(vrager, 'wensen-lezen');
    const opname = await this.vragen.opname(MijlpaalArgs, args);
    const wensen = this.alle(opname);
    const { namen } = this.vragen.overzicht(opname);
    return naarControle(controleerWensen(args.mijlpaal, wensen, opname.berekening), namen, opname.berekening);
  }

  @Mutation(() => BeantwoordWensResultaat, {
    description: 'Beoordeelt of beantwoordt wensen, noemt waarin zij zijn verwerkt, of koppelt dat terug.',
  })
  async beantwoordWens(
    @Args('input', { description: 'De stap.' }) input: BeantwoordWensInput,
    @Vrager() vrager: Identiteit,
  ): Promise<WensenBijgewerkt | WeigeringType> {
    const fout = toetsInvoer(BeantwoordWensInput, input);
    return bijgewerkt(
      await this.wijzigen.legVast<Wenskern>('wens-beantwoorden', input, fout, vrager, (berekening, dossier) =>
        beslisWens(input, vrager, berekening, dossier),
      ),
      input.traject,
    );
  }

  @Mutation(() => ClusterWensenResultaat, {
    description:
      'Zet dezelfde wens van verschillende gremia onder één naam bij elkaar, of haalt hem daaruit.',
  })
  async clusterWensen(
    @Args('input', { description: 'De wensen.' }) input: ClusterWensenInput,
    @Vrager() vrager: Identiteit,
  ): Promise<WensenBijgewerkt | WeigeringType> {
    const fout = toetsInvoer(ClusterWensenInput, input);
    return bijgewerkt(
      await this.wijzigen.legVast<Wenskern>('wens-clusteren', input, fout, vrager, (berekening, dossier) =>
        beslisWenscluster(input, vrager, berekening, dossier),
      ),
      input.traject,
    );
  }

  @ResolveField('wensen', () => [WensType], { description: 'De wensen zoals zij er nu voor staan.' })
  async bijgewerkteWensen(@Parent() { traject, sleutels }: WensenBijgewerkt): Promise<readonly WensType[]> {
    const opname = await this.vragen.opname(TrajectArgs, { traject });
    const { namen } = this.vragen.overzicht(opname);
    return this.alle(opname)
      .filter(({ verwijzing }) => sleutels.includes(wenssleutel(verwijzing)))
      .map((wens) => naarWens(wens, namen));
  }

  private alle(opname: Momentopname): readonly Wens[] {
    return this.vragen.afgeleid(opname, 'wensen', () => wensenVan(opname.berekening, opname.dossier));
  }
}

function bijgewerkt(
  vastgelegd: Vastgelegd<Wenskern> | WeigeringType,
  traject: string,
): WensenBijgewerkt | WeigeringType {
  return 'herkomst' in vastgelegd
    ? maak(WensenBijgewerkt, {
        trajectVersie: vastgelegd.herkomst.volgnummer,
        traject,
        sleutels: vastgelegd.resultaat.wensen,
      })
    : vastgelegd;
}
