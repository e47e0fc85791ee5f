import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Installed {
  /** The folder of the project that it was installed into. */
  readonly folder: string;
  /** Paths of the installed packages below the folder: `node_modules/journeymap`, … */
  readonly packages: readonly string[];
  /** Those of them that run something when they are installed. */
  readonly withScripts: readonly string[];
  /** Of all files in them. */
  readonly bytes: number;
}

/** Packs the package as it would be published and installs it, as a user does, into an empty project. */
export async function installPacked(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), 'journeymap-installed-'));
  // npm of a test run must not take the settings of the run that started it for its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^npm_(?:config_|package_|lifecycle_)/i.test(name) ||
        /^npm_config_(?:registry|cache|userconfig)$/i.test(name),
    ),
  );
  const packed = await execute('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    env,
  });
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n');
  await execute('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join('..', filename)], {
    cwd: project,
    env,
  });
  const lock = JSON.parse(readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages: Record<string, { readonly hasInstallScript?: boolean }>;
  };
  const packages = Object.keys(lock.packages);
  return {
    folder: project,
    packages,
    withScripts: packages.filter((path) => lock.packages[path]?.hasInstallScript),
    bytes: packages.reduce((sum, path) => sum + sizeOf(join(project, path)), 0),
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.slice(folder.length).includes('node_modules'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** For `node --import`: whoever reaches for the network in this process fails. */
export const noNetwork = `data:text/javascript,${encodeURIComponent(`
import net from 'node:net';
import dns from 'node:dns';
import dgram from 'node:dgram';
const refuse = () => { throw new Error('the network was used'); };
net.Socket.prototype.connect = refuse;
dns.lookup = refuse;
dns.promises.lookup = refuse;
dgram.createSocket = refuse;
`)}`;
