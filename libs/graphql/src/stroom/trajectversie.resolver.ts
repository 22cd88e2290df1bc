import { Args, ArgsType, Context, Field, Resolver, Subscription } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { eisGeldig } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import type { Stroomcontext } from './abonneer.js';
import { TrajectversieType } from './trajectversie.type.js';

@ArgsType()
class TrajectversieArgs {
  @Field({ description: 'De code van het traject, bijvoorbeeld GR-SDD.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  traject!: string;
}

interface Gebeurtenis {
  readonly trajectVersie: TrajectversieType;
}

@Resolver()
export class TrajectversieResolver {
  constructor(private readonly geheugen: Trajectgeheugen) {}

  @Subscription(() => TrajectversieType, {
    description:
      'De versie van nu, en daarna elke nieuwe: wie opnieuw verbindt, heeft dus niets gemist. Alleen op /graphql/stroom.',
  })
  async trajectVersie(
    @Args() args: TrajectversieArgs,
    @Vrager() vrager: Identiteit,
    @Context() { einde }: Stroomcontext,
  ): Promise<AsyncIterable<Gebeurtenis>> {
    eisRecht(vrager, 'traject-lezen');
    eisGeldig(toetsInvoer(TrajectversieArgs, args));
    await this.geheugen.dossier(args.traject);
    return this.versies(args.traject, einde);
  }

  /** Each versie at most once and in order; several at once count as the last of them. */
  private async *versies(traject: string, einde: AbortSignal): AsyncGenerator<Gebeurtenis> {
    let gemeld = 0;
    while (!einde.aborted) {
      const { stempel } = this.geheugen;
      const { versie } = await this.geheugen.dossier(traject);
      if (versie > gemeld) {
        gemeld = versie;
        yield { trajectVersie: { traject, versie } };
      }
      await this.geheugen.verandering(stempel, einde);
    }
  }
}
