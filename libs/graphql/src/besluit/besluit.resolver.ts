import { randomUUID } from 'node:crypto';
import {
  Args,
  Field,
  Int,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import {
  type Berekening,
  type BesluitVoorstel,
  type Stationsprognose,
  nietGevonden,
  toetsBesluit,
  toetsCorrectie,
} from '@routekaart/route';
import type { Handeling, Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { CelType } from '../dashboard/cel.type.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Celzoeker } from '../mutatie/celzoeker.js';
import { type Vastgelegd, Wijzigen, geweigerd, naarWeigering, weigerRecht } from '../mutatie/wijzigen.js';
import { isWeigering, zoekBehandeling } from '../mutatie/zoek-behandeling.js';
import { Vrager } from '../toegang/vrager.js';
import { CorrectBesluitInput, RecordBesluitInput } from './besluit.input.js';
import { BesluitType, naarBesluit } from './besluit.type.js';

@ObjectType({ description: 'Het besluit is vastgelegd.' })
export class BesluitVastgelegd {
  @Field(() => BesluitType, { description: 'Het besluit.' })
  besluit!: BesluitType;

  @Field(() => Int, { description: 'De nieuwe versie van de behandeling.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  behandeling!: string;
}

export const RecordBesluitResultaat = createUnionType({
  name: 'RecordBesluitResultaat',
  description: 'Het vastgelegde besluit, of waarom het niet kan.',
  types: () => [BesluitVastgelegd, ...WEIGERINGEN] as const,
});

export const CorrectBesluitResultaat = createUnionType({
  name: 'CorrectBesluitResultaat',
  description: 'De vastgelegde correctie, of waarom zij niet kan.',
  types: () => [BesluitVastgelegd, ...WEIGERINGEN] as const,
});

/** The part of the answer that is kept for repetitions. */
interface Kern {
  readonly besluit: Omit<Parameters<typeof naarBesluit>[0], 'herkomst'>;
  readonly versie: number;
}

@Resolver(() => BesluitVastgelegd)
export class BesluitResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly celzoeker: Celzoeker,
  ) {}

  @Mutation(() => RecordBesluitResultaat, {
    description: 'Legt vast wat een gremium met het stuk heeft gedaan.',
  })
  async recordBesluit(
    @Args('input', { description: 'Het besluit.' }) input: RecordBesluitInput,
    @Vrager() vrager: Identiteit,
  ): Promise<BesluitVastgelegd | WeigeringType> {
    const fout = toetsInvoer(RecordBesluitInput, input);
    const vastgelegd = await this.wijzigen.legVast<Kern>(
      'besluit-vastleggen',
      input,
      fout,
      vrager,
      (berekening) => {
        const prognose = zoekBehandeling(input, berekening);
        if (isWeigering(prognose)) {
          return geweigerd(naarWeigering(prognose));
        }
        const voorstel = naarVoorstel(input, input.toelichting ?? null, prognose);
        const bezwaar =
          magNiet(vrager, 'besluit-vastleggen', prognose) ??
          inWoorden(toetsBesluit(voorstel, prognose, berekening));
        return bezwaar === null
          ? aanvaard(voorstel, null, input.verwachteVersie, prognose)
          : geweigerd(bezwaar);
      },
    );
    return afgerond(vastgelegd, input.traject);
  }

  @Mutation(() => CorrectBesluitResultaat, {
    description: 'Vervangt een besluit door een nieuw feit; het oude blijft bewaard.',
  })
  async correctBesluit(
    @Args('input', { description: 'De correctie.' }) input: CorrectBesluitInput,
    @Vrager() vrager: Identiteit,
  ): Promise<BesluitVastgelegd | WeigeringType> {
    const fout = toetsInvoer(CorrectBesluitInput, input);
    const vastgelegd = await this.wijzigen.legVast<Kern>(
      'besluit-corrigeren',
      input,
      fout,
      vrager,
      (berekening) => beslisCorrectie(input, vrager, berekening),
    );
    return afgerond(vastgelegd, input.traject);
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: BesluitVastgelegd): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}

function beslisCorrectie(
  input: CorrectBesluitInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Kern, WeigeringType> {
  const vorig = berekening.stand.besluiten.find(({ id }) => id === input.besluit);
  const prognose = berekening.prognoses.find(({ stap }) => stap.behandeling.id === vorig?.behandeling);
  if (vorig === undefined || prognose === undefined) {
    return geweigerd(naarWeigering(nietGevonden('besluit', 'Dit besluit bestaat niet, of is al vervangen.')));
  }
  const voorstel = naarVoorstel(input, input.reden, prognose);
  const bezwaar =
    magNiet(vrager, 'besluit-corrigeren', prognose) ??
    inWoorden(toetsCorrectie(voorstel, vorig, prognose, berekening));
  return bezwaar === null
    ? aanvaard(voorstel, vorig.id, input.verwachteVersie, prognose)
    : geweigerd(bezwaar);
}

function naarVoorstel(
  input: Pick<RecordBesluitInput, 'dag' | 'uitkomst' | 'vorm' | 'stukversie' | 'aanpassingen'>,
  toelichting: string | null,
  { stap }: Stationsprognose,
): BesluitVoorstel {
  return {
    dag: dagVan(input.dag),
    uitkomst: input.uitkomst,
    vorm: input.vorm ?? null,
    stukversie: input.stukversie ?? stap.stukversie,
    toelichting,
    aanpassingen: input.aanpassingen ?? [],
  };
}

function magNiet(vrager: Identiteit, handeling: Handeling, { stap }: Stationsprognose): WeigeringType | null {
  return weigerRecht(vrager, handeling, stap.gremium, stap.gremium.naam);
}

function inWoorden(weigering: ReturnType<typeof toetsBesluit>): WeigeringType | null {
  return weigering === null ? null : naarWeigering(weigering);
}

function aanvaard(
  voorstel: BesluitVoorstel,
  vervangt: string | null,
  versie: number,
  { stap }: Stationsprognose,
): Beslissing<Kern, WeigeringType> {
  const besluit = { ...voorstel, id: randomUUID(), behandeling: stap.behandeling.id, vervangt };
  return {
    kind: 'aanvaard',
    onderwerp: { soort: 'behandeling', code: stap.behandeling.id, versie },
    feiten: [{ soort: 'besluit', ...besluit }],
    resultaat: { besluit, versie: versie + 1 },
  };
}

function afgerond(
  vastgelegd: Vastgelegd<Kern> | WeigeringType,
  traject: string,
): BesluitVastgelegd | WeigeringType {
  if (!('herkomst' in vastgelegd)) {
    return vastgelegd;
  }
  const { resultaat, herkomst } = vastgelegd;
  return maak(BesluitVastgelegd, {
    besluit: naarBesluit({ ...resultaat.besluit, herkomst: { ...herkomst, dag: 0 } }),
    versie: resultaat.versie,
    trajectVersie: herkomst.volgnummer,
    traject,
    behandeling: resultaat.besluit.behandeling,
  });
}
