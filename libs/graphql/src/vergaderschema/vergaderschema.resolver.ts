import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { bevat, dagVan, formatIso, formatPeriode } from '@routekaart/kalender';
import type { Identiteit } from '@routekaart/toegang';
import { vergelijkSchema } from '@routekaart/traject';
import { toetsInvoer } from '../algemeen/invoer.js';
import { nietGevondenFout } from '../fouten.js';
import { Vragen, eisGeldig } from '../geheugen/vragen.js';
import { zoekGremium } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { reeksVan, regelInWoorden, toetsRegel } from './lees-regel.js';
import { ImportVergaderschemaResultaat } from './vergaderschema-resultaat.type.js';
import { ImportVergaderschemaInput } from './vergaderschema.input.js';
import { type Importuitkomst, Vergaderschemas } from './vergaderschemas.js';
import { VergelijkVergaderschemaArgs } from './vergelijk-vergaderschema.args.js';
import { SchemavergelijkingType, naarSchemaverschil } from './vergelijk-vergaderschema.type.js';

@Resolver()
export class VergaderschemaResolver {
  constructor(
    private readonly vergaderschemas: Vergaderschemas,
    private readonly vragen: Vragen,
  ) {}

  @Mutation(() => ImportVergaderschemaResultaat, {
    description:
      'Leest het vergaderschema van een gremium, vergelijkt het met wat bekend is en legt het desgevraagd vast: alles of niets.',
  })
  importVergaderschema(
    @Args('input', { description: 'Het vergaderschema.' }) input: ImportVergaderschemaInput,
    @Vrager() vrager: Identiteit,
  ): Promise<Importuitkomst> {
    return this.vergaderschemas.importeer(input, vrager);
  }

  @Query(() => SchemavergelijkingType, {
    description: 'Waar het bekende vergaderschema van een gremium afwijkt van een regel.',
  })
  async vergelijkVergaderschema(
    @Args() args: VergelijkVergaderschemaArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<SchemavergelijkingType> {
    eisRecht(vrager, 'traject-lezen');
    eisGeldig(toetsInvoer(VergelijkVergaderschemaArgs, args));
    eisGeldig(toetsRegel({ ...args, tekst: args.regel }, { tekst: 'regel', tot: 'tot' }));
    const { stand, plan } = (await this.vragen.opname(VergelijkVergaderschemaArgs, args)).berekening;
    const gremium = zoekGremium(stand, args.gremium);
    if (gremium === undefined) {
      throw nietGevondenFout('gremium', `“${args.gremium}” is geen gremium van dit traject.`);
    }
    const periode = { van: dagVan(args.van), tot: dagVan(args.tot) };
    const { vergaderingen } = reeksVan(args.regel, periode, {
      gremium: gremium.code,
      kalender: plan.kalender,
      recessen: [],
      uitzonderingen: [],
      aanleverregel: null,
      bijFeestdag: 'vervalt',
      bijReces: 'vervalt',
    });
    const bekend = stand.vergaderingen.filter(
      (vergadering) => vergadering.gremium === gremium.code && bevat(periode, vergadering.dag),
    );
    return {
      gremium: { code: gremium.code, naam: gremium.naam },
      regel: regelInWoorden(args.regel, periode),
      periode: { van: formatIso(periode.van), tot: formatIso(periode.tot), tekst: formatPeriode(periode) },
      aantalVolgensRegel: vergaderingen.length,
      aantalBekend: bekend.filter(({ staat }) => staat !== 'vervallen').length,
      verschillen: vergelijkSchema(vergaderingen, bekend).map(naarSchemaverschil),
    };
  }
}
