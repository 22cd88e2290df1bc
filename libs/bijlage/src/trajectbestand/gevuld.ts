type Gevuld<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The group without the keys that have no value: what is unknown is left out of a file. */
export function gevuld<T extends object>(groep: T): Gevuld<T> {
  return Object.fromEntries(Object.entries(groep).filter(([, waarde]) => waarde !== undefined)) as Gevuld<T>;
}

/** The value, left out when it says what everybody assumes. */
export function tenzij<T>(waarde: T, aangenomen: T): T | undefined {
  return waarde === aangenomen ? undefined : waarde;
}

/** The value, left out when there is none. */
export function ofWeg<T>(waarde: T | null): T | undefined {
  return waarde ?? undefined;
}

/** The list, left out when it is empty. */
export function ofLeeg<T>(lijst: readonly T[]): readonly T[] | undefined {
  return lijst.length === 0 ? undefined : lijst;
}
