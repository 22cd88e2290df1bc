import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ALGEMEEN, type Handeling, type Identiteit, type Onderwerp, mag } from '@routekaart/toegang';
import { verbodenFout } from '../fouten.js';

/** What every operation carries: who asks. Without an identity no operation runs. */
export interface Vraagcontext {
  readonly identiteit: Identiteit;
}

/** The identity that asks, as a parameter of a resolver. */
export const Vrager = createParamDecorator(
  (_: unknown, context: ExecutionContext): Identiteit =>
    GqlExecutionContext.create(context).getContext<Vraagcontext>().identiteit,
);

/** Fails with FORBIDDEN when this identity may not do this. */
export function eisRecht(
  identiteit: Identiteit,
  handeling: Handeling,
  onderwerp: Onderwerp = ALGEMEEN,
): void {
  if (!mag(identiteit, handeling, onderwerp)) {
    throw verbodenFout(`Als ${identiteit.rol} mag u dit niet lezen.`);
  }
}
