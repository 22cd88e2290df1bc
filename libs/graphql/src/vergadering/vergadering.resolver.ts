import { randomUUID } from 'node:crypto';
import {
  Args,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import {
  type Berekening,
  type VergaderVoorstel,
  type Vergaderhandeling as VergaderWaarde,
  nietGevonden,
  toetsVergadering,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Gremium, Vergadering } from '@routekaart/traject';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst } from '../algemeen/datum.validatie.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { Vergaderhandeling } from '../algemeen/opsommingen.js';
import { zoekGremium } from '../gremium/zoek.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Wijzigen, geweigerd, naarWeigering, weigerRecht } from '../mutatie/wijzigen.js';
import { Vrager } from '../toegang/vrager.js';
import { VergaderingType, naarVergadering } from './vergadering.type.js';

@InputType({ description: 'Een wijziging van het vergaderschema van een gremium.' })
export class RecordVergaderingInput extends WijzigingInput {
  @Field({ description: 'Het gremium (code, naam of alias).' })
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  gremium!: string;

  @Field(() => Vergaderhandeling, { description: 'Toevoegen, verplaatsen of laten vervallen.' })
  handeling!: VergaderWaarde;

  @Field(() => ID, {
    nullable: true,
    description: 'De sleutel van de vergadering die wordt verplaatst of vervalt.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Dit is geen sleutel van een vergadering.' })
  vergadering?: string | null;

  @Field(() => Datum, { nullable: true, description: 'De (nieuwe) dag.' })
  @IsOptional()
  @IsDatum()
  dag?: string | null;

  @Field(() => Datum, {
    nullable: true,
    description: 'De laatste dag om aan te leveren; standaard volgens de gewoonte van het gremium.',
  })
  @IsOptional()
  @IsDatum()
  aanleverdag?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Of er stukken worden besloten.' })
  @IsBoolean()
  besluitvormend: boolean = true;

  @Field(() => String, { nullable: true, description: 'De reden; verplicht bij verplaatsen en vervallen.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden?: string | null;
}

@ObjectType({ description: 'Het vergaderschema is gewijzigd.' })
export class VergaderingVastgelegd {
  @Field(() => VergaderingType, { description: 'De vergadering.' })
  vergadering!: VergaderingType;

  @Field(() => Int, { description: 'De nieuwe versie van het vergaderschema van dit gremium.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const RecordVergaderingResultaat = createUnionType({
  name: 'RecordVergaderingResultaat',
  description: 'De gewijzigde vergadering, of waarom het niet kan.',
  types: () => [VergaderingVastgelegd, ...WEIGERINGEN] as const,
});

interface Kern {
  readonly vergadering: Vergadering;
  readonly versie: number;
}

@Resolver()
export class VergaderingResolver {
  constructor(private readonly wijzigen: Wijzigen) {}

  @Mutation(() => RecordVergaderingResultaat, {
    description: 'Voegt een vergadering toe, verplaatst haar of laat haar vervallen.',
  })
  async recordVergadering(
    @Args('input', { description: 'De wijziging.' }) input: RecordVergaderingInput,
    @Vrager() vrager: Identiteit,
  ): Promise<VergaderingVastgelegd | WeigeringType> {
    const fout = toetsInvoer(RecordVergaderingInput, input);
    const vastgelegd = await this.wijzigen.legVast<Kern>(
      'vergadering-vastleggen',
      input,
      fout,
      vrager,
      (berekening) => beslis(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(VergaderingVastgelegd, {
          vergadering: naarVergadering(vastgelegd.resultaat.vergadering),
          versie: vastgelegd.resultaat.versie,
          trajectVersie: vastgelegd.herkomst.volgnummer,
        })
      : vastgelegd;
  }
}

function beslis(
  input: RecordVergaderingInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Kern, WeigeringType> {
  const gremium = zoekGremium(berekening.stand, input.gremium);
  if (gremium === undefined) {
    return geweigerd(
      naarWeigering(nietGevonden('gremium', `“${input.gremium}” is geen gremium van dit traject.`)),
    );
  }
  const verboden = weigerRecht(vrager, 'vergadering-vastleggen', gremium, gremium.naam);
  if (verboden !== null) {
    return geweigerd(verboden);
  }
  const bestaand = berekening.stand.vergaderingen.find(
    (vergadering) => vergadering.id === input.vergadering && vergadering.gremium === gremium.code,
  );
  if (input.handeling !== 'toevoegen' && bestaand === undefined) {
    return geweigerd(
      naarWeigering(nietGevonden('vergadering', `${gremium.naam} heeft geen vergadering met deze sleutel.`)),
    );
  }
  const voorstel = naarVoorstel(input, gremium, bestaand ?? null);
  const weigering = toetsVergadering(voorstel, gremium, berekening);
  if (weigering !== null) {
    return geweigerd(naarWeigering(weigering));
  }
  const vergadering = naVoorstel(voorstel, input.besluitvormend, gremium);
  return {
    kind: 'aanvaard',
    onderwerp: { soort: 'gremium', code: gremium.code, versie: input.verwachteVersie },
    feiten: [{ soort: 'vergadering', vergadering }],
    resultaat: { vergadering, versie: input.verwachteVersie + 1 },
  };
}

function naarVoorstel(
  { handeling, dag, aanleverdag, reden }: RecordVergaderingInput,
  gremium: Gremium,
  bestaand: Vergadering | null,
): VergaderVoorstel {
  const nieuweDag = dag == null ? null : dagVan(dag);
  const volgensGewoonte =
    nieuweDag === null || gremium.aanleverdagen === null ? null : nieuweDag - gremium.aanleverdagen;
  return {
    handeling,
    vergadering: handeling === 'toevoegen' ? null : bestaand,
    dag: nieuweDag,
    aanleverdag: aanleverdag == null ? volgensGewoonte : dagVan(aanleverdag),
    reden: reden ?? null,
  };
}

/** The meeting as it stands after the change: the same id for one that moved or fell out. */
function naVoorstel(
  { vergadering, dag, aanleverdag, handeling, reden }: VergaderVoorstel,
  besluitvormend: boolean,
  gremium: Gremium,
): Vergadering {
  if (vergadering === null) {
    return {
      id: randomUUID(),
      gremium: gremium.code,
      dag: dag ?? 0,
      aanleverdag,
      staat: 'bevestigd',
      besluitvormend,
      herkomst: 'ingevoerd',
      reden,
    };
  }
  return handeling === 'vervallen'
    ? { ...vergadering, staat: 'vervallen', reden }
    : {
        ...vergadering,
        dag: dag ?? vergadering.dag,
        aanleverdag,
        staat: 'verplaatst',
        herkomst: 'ingevoerd',
        reden,
      };
}
