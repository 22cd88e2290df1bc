import { describe, expect, it } from '@jest/globals';
import { veiligeBestandsnaam } from './bestandsnaam.js';

describe('a file name', () => {
  it.each([
    ['Planning Wmo: 2021', 'Planning Wmo 2021.docx'],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['C:\\x', 'C x.docx'],
    ['con', 'routekaart con.docx'],
    ['CON.x', 'routekaart CON.x.docx'],
    ['a\u0000.docx', 'a .docx.docx'],
    ['\u202egnp.exe', 'gnp.exe.docx'],
    ['x\r\nSet-Cookie: a', 'x Set-Cookie a.docx'],
    ['"quote"; filename=x', 'quote filename x.docx'],
    ['Één gemeente – twee', 'Één gemeente twee.docx'],
    ['.verborgen', 'verborgen.docx'],
    ['', 'routekaart.docx'],
    ['…', 'routekaart.docx'],
    ['x'.repeat(300), `${'x'.repeat(80)}.docx`],
  ])('for %j is safe on every system: %s', (titel, naam) => {
    expect(veiligeBestandsnaam(titel, 'docx')).toBe(naam);
  });
});
