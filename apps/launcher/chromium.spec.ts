import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findChromium } from './chromium.mjs';

describe('findChromium', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'routekaart-chromium-'));
  });
  afterEach(() => {
    rmSync(map, { recursive: true });
  });

  it('takes the one on the path, whatever its name', () => {
    const browser = join(map, 'google-chrome');
    writeFileSync(browser, '');
    expect(findChromium({ PATH: ['', '/bestaat-niet', map].join(delimiter) })).toBe(browser);
  });

  it('takes the one that is named before any other', () => {
    writeFileSync(join(map, 'chromium'), '');
    expect(findChromium({ PATH: map, ROUTEKAART_CHROMIUM: '/elders/chromium' })).toBe('/elders/chromium');
  });

  it('says so when there is none', () => {
    expect(findChromium({ PATH: map, ROUTEKAART_CHROMIUM: '' })).toBeUndefined();
  });
});
