import type { Trajectbestand } from '@routekaart/bijlage';

/** Numbers the versions that are added on the way, of each stuk after those that the file begins with. */
export function versieteller({ mijlpalen = [] }: Trajectbestand): (mijlpaal: number) => number {
  const laatste = new Map(
    mijlpalen.map(({ nummer, stukversies }) => [
      nummer,
      Math.max(...(stukversies ?? [{ nummer: 1 }]).map((versie) => versie.nummer)),
    ]),
  );
  return (mijlpaal) => {
    const volgende = (laatste.get(mijlpaal) ?? 0) + 1;
    laatste.set(mijlpaal, volgende);
    return volgende;
  };
}
