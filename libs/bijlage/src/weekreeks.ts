import { parseWeekuitdrukking, type WeekUitdrukking } from '@routekaart/kalender';

const HALF_JAAR = 26;

/**
 * Reads the week cells of one table in source order. A number that falls back by more than half a year lies in the
 * next year ("Week 51", "Week 2"), one that jumps up again after that in the year before. A printed year wins. In
 * a column of weeks the word "week" may be left out. Without a year nothing is read.
 * @example leesWeekreeks(['Week 51', '2'], 2021)[1]?.weken // week 2 of 2022
 */
export function leesWeekreeks(
  teksten: readonly string[],
  eersteJaar: number | null,
): readonly WeekUitdrukking[] {
  let jaar = eersteJaar;
  let vorige: number | null = null;
  return teksten.map((tekst) => {
    const nummer = Number(/\d{1,2}/.exec(tekst)?.[0] ?? NaN);
    if (jaar !== null && eersteJaar !== null && vorige !== null && !Number.isNaN(nummer)) {
      if (nummer < vorige - HALF_JAAR) jaar += 1;
      else if (nummer > vorige + HALF_JAAR && jaar > eersteJaar) jaar -= 1;
    }
    const week = leesWeek(tekst, jaar);
    if (week.weken.length > 0) {
      vorige = week.weken.at(-1)?.nummer ?? null;
      jaar = week.weken.at(-1)?.jaar ?? jaar;
    }
    return week;
  });
}

/** Reads one week cell; of the running year and the years it prints itself the one with the least doubt. */
export function leesWeek(tekst: string, jaar: number | null): WeekUitdrukking {
  const cel = /^\s*\d/.test(tekst) ? `Week ${tekst.trim()}` : tekst;
  const gedrukt = [...tekst.matchAll(/\b20\d\d\b/g)].map(Number);
  const jaren = [...new Set([...(jaar === null ? [] : [jaar]), ...gedrukt, ...gedrukt.map((j) => j + 1)])];
  let beste: WeekUitdrukking | null = null;
  for (const kandidaat of jaren) {
    const gelezen = parseWeekuitdrukking(cel, kandidaat);
    if (beste === null || weegt(gelezen) < weegt(beste)) beste = gelezen;
  }
  const geenJaar = tekst.trim() === '' ? [] : ['het jaar van deze week is niet bekend'];
  const onbekend = { kind: 'onbekend', weken: [], gedrukt: null, venster: null, twijfel: geenJaar } as const;
  return { ...(beste ?? onbekend), tekst };
}

function weegt(week: WeekUitdrukking): number {
  return week.kind === 'onbekend' ? Infinity : week.twijfel.length;
}
