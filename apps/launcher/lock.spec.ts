import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { acquireLock, findLockHolder } from './lock.mjs';
import { processStart } from './process-identity.mjs';

const launcher = new URL('./lock.mjs', import.meta.url).href;

/** A program that takes the lock, says so, and holds it until its input ends. */
function program(file: string): string {
  return `
    import { acquireLock } from ${JSON.stringify(launcher)};
    try { acquireLock(${JSON.stringify(file)}); console.log('held'); process.stdin.on('end', () => process.exit()).resume(); }
    catch (error) { console.log(error.message); process.exit(1); }`;
}

const node = (code: string): [string, string[]] => [process.execPath, ['--input-type=module', '-e', code]];

const started: ChildProcess[] = [];

function start(code: string): ChildProcessByStdio<Writable, Readable, null> {
  const [command, args] = node(code);
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  started.push(child);
  return child;
}

afterEach(() => {
  started.splice(0).forEach((child) => child.kill('SIGKILL'));
});

describe('acquireLock', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'routekaart-lock-'));
    file = join(folder, 'data', 'slot');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses a second holder with one Dutch line that names the first', () => {
    const lock = acquireLock(file);
    const [command, args] = node(program(file));
    const second = spawnSync(command, args, { encoding: 'utf8', timeout: 2000 });
    expect(second.status).toBe(1);
    expect(second.stdout.trim().split('\n')).toHaveLength(1);
    expect(second.stdout).toContain(`Routekaart draait al met deze gegevensmap (proces ${process.pid}`);
    lock.release();
  });

  it('can be taken again after a release', () => {
    acquireLock(file).release();
    expect(existsSync(file)).toBe(false);
    expect(() => acquireLock(file).release()).not.toThrow();
  });

  it('is released when its holder ends by itself', async () => {
    const child = start(program(file));
    await once(child.stdout, 'data');
    expect(findLockHolder(file)).toMatchObject({ pid: child.pid });
    child.stdin.end();
    await once(child, 'exit');
    expect(existsSync(file)).toBe(false);
  });

  it('takes over the lock of a killed process', async () => {
    const child = start(program(file));
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(file)).toBe(true);
    const lock = acquireLock(file);
    expect(findLockHolder(file)).toMatchObject({ pid: process.pid });
    lock.release();
  });

  it('does not mistake a later process with the same number for the holder', () => {
    acquireLock(file).release();
    const holder = { pid: process.ppid, since: '2021-03-15T09:00:00.000Z' };
    writeFileSync(file, JSON.stringify({ ...holder, start: processStart(process.ppid) ?? null }));
    expect(() => acquireLock(file)).toThrow(`proces ${process.ppid}`);
    writeFileSync(file, JSON.stringify({ ...holder, start: 'another machine start/1' }));
    acquireLock(file).release();
    expect(existsSync(file)).toBe(false);
  });

  it('waits for a lock that is being written, and takes over one that never was', () => {
    acquireLock(file).release();
    writeFileSync(file, '');
    expect(() => acquireLock(file)).toThrow('Routekaart draait al');
    const longAgo = new Date(2021, 2, 15);
    utimesSync(file, longAgo, longAgo);
    acquireLock(file).release();
    expect(existsSync(file)).toBe(false);
  });

  it('leaves the lock of a successor alone when it is released late', () => {
    const lock = acquireLock(file);
    writeFileSync(file, '{"pid":1}');
    lock.release();
    expect(readFileSync(file, 'utf8')).toBe('{"pid":1}');
  });

  it('lets exactly one of four processes take over the same old lock, two hundred times', async () => {
    const stale = JSON.stringify({ pid: 999_999_999, start: null, since: '2021-03-15T09:00:00.000Z' });
    const files = Array.from({ length: 200 }, (_, round) => join(folder, `slot-${round}`));
    files.forEach((path) => writeFileSync(path, stale));
    // All begin at the same moment and meet again at every file.
    const code = `
      import { acquireLock } from ${JSON.stringify(launcher)};
      const files = ${JSON.stringify(files)};
      process.setMaxListeners(0);
      const held = [];
      process.stdin.once('data', (moment) => {
        files.forEach((file, round) => {
          while (Date.now() < Number(moment) + 4 * round);
          try { acquireLock(file); held.push(round); } catch (error) { if (!error.message.startsWith('Routekaart draait al')) throw error; }
        });
        console.log(JSON.stringify(held));
        process.stdin.on('end', () => process.exit()).resume();
      });
      console.log('ready');`;
    const children = Array.from({ length: 4 }, () => start(code));
    const line = async ({ stdout }: (typeof children)[number]): Promise<string> =>
      String((await once(stdout, 'data'))[0]);
    await Promise.all(children.map(line));
    const begin = `${Date.now() + 100}\n`;
    children.forEach(({ stdin }) => stdin.write(begin));
    const answers = await Promise.all(children.map(line));
    const winners = answers.flatMap((answer) => JSON.parse(answer) as number[]).sort((a, b) => a - b);
    expect(winners).toEqual(files.map((_, round) => round));
  });
});
