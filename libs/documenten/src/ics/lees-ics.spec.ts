import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { leesBestand } from '../index.js';
import { LASTIG } from '../testing/proeftabellen.js';
import { schrijfIcs } from './schrijf-ics.js';

describe('a calendar that is read', () => {
  it('gives back what was written', async () => {
    const van = dagVan('2021-01-25');
    const regels = LASTIG.map((titel, plaats) => ({
      uid: `u${plaats}`,
      titel,
      omschrijving: titel,
      van,
      tot: van + 4,
      status: 'voorlopig' as const,
      plaats: titel,
      volgnummer: 0,
    }));
    const inhoud = Buffer.from(schrijfIcs({ naam: 'Planning; deel, 1', regels, nu: '2021-02-01T08:30:00Z' }));
    const gelezen = await leesBestand({ naam: 'agenda.ics', inhoud });
    expect(gelezen).toMatchObject({ kind: 'agenda', naam: 'Planning; deel, 1', twijfel: [] });
    expect(gelezen.kind === 'agenda' ? gelezen.gebeurtenissen : []).toEqual(
      regels.map(({ volgnummer: _, ...rest }) => ({ ...rest, regel: expect.any(Number) })),
    );
  });

  it.each([
    ['a day', 'DTSTART;VALUE=DATE:20210311', '2021-03-11', '2021-03-11'],
    ['a time in the evening in UTC', 'DTSTART:20210310T233000Z', '2021-03-11', '2021-03-11'],
    ['a time in a zone', 'DTSTART;TZID="Europe/Amsterdam":20210311T193000', '2021-03-11', '2021-03-11'],
    ['an end at midnight', 'DTSTART:20210311T190000\r\nDTEND:20210312T000000', '2021-03-11', '2021-03-11'],
    [
      'days up to and without the last',
      'DTSTART;VALUE=DATE:20210311\r\nDTEND;VALUE=DATE:20210313',
      '2021-03-11',
      '2021-03-12',
    ],
  ])('puts %s on the right day', async (_, datum, van, tot) => {
    const inhoud = Buffer.from(
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${datum}\r\nSUMMARY:x\r\nBEGIN:VALARM\r\nDESCRIPTION:nee\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    );
    expect(await leesBestand({ naam: 'a.ics', inhoud })).toMatchObject({
      gebeurtenissen: [
        { van: dagVan(van), tot: dagVan(tot), titel: 'x', omschrijving: '', status: 'bevestigd' },
      ],
    });
  });

  it('doubts an event without a day and one that repeats', async () => {
    const events = ['DTSTART:20210231\nSUMMARY:a', 'DTSTART:20210301\nRRULE:FREQ=WEEKLY\nSUMMARY:b'];
    const inhoud = Buffer.from(
      `BEGIN:VCALENDAR\n${events.map((e) => `BEGIN:VEVENT\n${e}\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`,
    );
    const gelezen = await leesBestand({ naam: 'a.ics', inhoud });
    expect(gelezen).toMatchObject({
      gebeurtenissen: [{ van: null, tot: null }, { van: dagVan('2021-03-01') }],
      twijfel: [{ plaats: 'regel 2, ‘a’' }, { plaats: 'regel 6, ‘b’' }],
    });
  });

  it.each([
    ['is cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n'],
    ['closes what is not open', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n'],
  ])('is refused when it %s', async (_, tekst) => {
    expect(await leesBestand({ naam: 'a.ics', inhoud: Buffer.from(tekst) })).toMatchObject({
      kind: 'geweigerd',
    });
  });
});
