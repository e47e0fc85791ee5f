import { FindingKind } from '../../core/finding-kind.ts';

export const cannotOpen = new FindingKind('file/cannot-open', 'error', ({ name }: { name: string }) => ({
  message: `This names the file "${name}", and no files can be opened here.`,
  help: 'Build the map with the command line, or give compile() its "files" option.',
}));

export const url = new FindingKind(
  'file/url',
  'error',
  ({ name, example = './library.yaml' }: { name: string; example?: string }) => ({
    message: `"${name}" is an address, and only files of this project are read.`,
    help: `Save the file in the project and write its path, for example ${example}.`,
  }),
);

export const absolute = new FindingKind(
  'file/absolute',
  'error',
  ({ name, example = './library.yaml' }: { name: string; example?: string }) => ({
    message: `"${name}" is an absolute path, which other machines do not have.`,
    help: `Write the path from the folder of this file, for example ${example} or ../shared/${example.split('/').at(-1)}.`,
  }),
);

export const backslash = new FindingKind('file/backslash', 'error', ({ name }: { name: string }) => ({
  message: `The path "${name}" holds a backslash.`,
  help: 'Write it with forward slashes, which every system understands.',
}));

export const outside = new FindingKind('file/outside', 'error', ({ name }: { name: string }) => ({
  message: `"${name}" leads out of the project folder, so it is not read.`,
  help: 'Move the file into the project and write its path here; links must not lead out either. The project is the folder with journeymap.config.yaml (which may be empty), or else the working folder; for a map outside of it, the folder of that map.',
}));

export const notYaml = new FindingKind('file/not-yaml', 'error', ({ name }: { name: string }) => ({
  message: `"${name}" is not a YAML file, so it is not read.`,
  help: 'Name a file that ends in .yaml or .yml, for example ./library.yaml; a link must lead to such a file.',
}));

export const missing = new FindingKind(
  'file/missing',
  'error',
  ({ name, example = './library.yaml' }: { name: string; example?: string }) => ({
    message: `There is no file "${name}".`,
    help: `A path starts in the folder of the file that it is written in, for example ${example}.`,
  }),
);

export const notAFile = new FindingKind(
  'file/not-a-file',
  'error',
  ({ name, what, example = './library.yaml' }: { name: string; what: string; example?: string }) => ({
    message: `"${name}" is ${what}, not a file.`,
    help: `Name a ${example.endsWith('.yaml') ? 'YAML' : 'CSV'} file, for example ${example}.`,
  }),
);

export const unreadable = new FindingKind(
  'file/unreadable',
  'error',
  ({ name, reason }: { name: string; reason: string }) => ({
    message: `"${name}" cannot be read: ${reason}.`,
    help: 'Mend that, or name another file.',
  }),
);

export const notALibrary = new FindingKind('file/not-a-library', 'error', ({ name }: { name: string }) => ({
  message: `"${name}" is a journey map, and "use:" takes libraries.`,
  help: 'Move what both maps share ("personas:", "channels:", "evidence:" or "kpis:") into a file of its own, for example library.yaml, and name that in both.',
}));

export const notAMap = new FindingKind(
  'file/not-a-map',
  'error',
  ({ name, key }: { name: string; key: string }) => ({
    message: `"${name}" is a library, and "${key}:" takes a journey map.`,
    help: 'Name a map (*.journey.yaml) here; a library is named under "use:".',
  }),
);

export const circle = new FindingKind('file/circle', 'error', ({ way }: { way: string }) => ({
  message: `These files name each other in a circle: ${way}.`,
  help: 'Delete one of the paths, for example this one.',
}));

export const tooDeep = new FindingKind('file/too-deep', 'error', ({ limit }: { limit: number }) => ({
  message: `This file is the end of a chain of more than ${limit} files, each named by the one before.`,
  help: 'Name files more directly.',
}));

export const tooMany = new FindingKind('file/too-many', 'error', ({ limit }: { limit: number }) => ({
  message: `A map and the files that it names hold more than ${limit} paths to other files.`,
  help: 'Join libraries into one, or name fewer maps.',
}));

export const tooManyEntries = new FindingKind(
  'file/too-many-entries',
  'error',
  ({ limit }: { limit: number }) => ({
    message: `With their libraries, a map and those that it names have more than ${limit.toLocaleString('en-US')} personas, channels, pieces of evidence and KPIs.`,
    help: 'Split the libraries, so that each map names only what it needs.',
  }),
);

export const tooMuchText = new FindingKind('file/too-much-text', 'error', ({ limit }: { limit: string }) => ({
  message: `With this one, the files that a map names are larger than ${limit} together.`,
  help: 'Name fewer or smaller files.',
}));

export const idClash = new FindingKind('id/clash', 'error', ({ what, id }: { what: string; id: string }) => ({
  message: `Another file describes a ${inWords[what] ?? what} with the id "${id}" already.`,
  help: 'Delete it here if both are the same, or give one of them another id.',
}));

/** What maps share, where its key is no word for one of it. */
const inWords: Readonly<Record<string, string>> = { evidence: 'piece of evidence', kpi: 'KPI' };
