import { explain, lines, type Example } from '../../core/explanation.ts';
import * as findings from './findings.ts';

const library = lines`
  personas:
    rina: { name: Rina }
`;

/** A map that names a library, and the files beside it. */
const using = (path: string, files: Readonly<Record<string, string>> = {}): Example => ({
  files: { 'map.journey.yaml': `title: Coffee\nuse: ${path}\nstages: [Decision]\n`, ...files },
});

const good = using('./library.yaml', { 'library.yaml': library });

export const explained = explain(findings, {
  'file/cannot-open': {
    meaning:
      'The map names another file, and a program that uses journeymap as a library compiles it without a way to open files.',
    bad: { words: 'A program that calls compile() without its "files" option, on a map with "use:".' },
    good: { words: 'The same call with the option, or a build with the command line.' },
    remedy: 'Build the map with the command line, or give compile() its "files" option.',
  },
  'file/url': {
    meaning:
      'Only files of the project are read, and never an address on the web: a build gives the same result everywhere, and needs no network.',
    bad: using('https://example.com/library.yaml'),
    good,
    remedy: 'Save the file in the project, and write its path.',
  },
  'file/absolute': {
    meaning:
      'The path begins at the root of your disk. On another machine, and for the people you share the project with, the file lies elsewhere.',
    bad: using('/home/rina/coffee/library.yaml'),
    good,
    remedy: 'Write the path from the folder of the map.',
  },
  'file/backslash': {
    meaning: 'The path is written with backslashes, which only Windows understands.',
    bad: using('.\\library.yaml', { 'library.yaml': library }),
    good,
    remedy: 'Write it with forward slashes, which every system understands.',
  },
  'file/outside': {
    meaning:
      'The path leads out of the project. Maps may come from strangers, so nothing outside of the project is read. The project is the folder with journeymap.config.yaml, or else the working folder.',
    bad: using('../library.yaml'),
    good,
    remedy:
      'Move the file into the project; or put an empty journeymap.config.yaml into the folder that is the project.',
  },
  'file/not-yaml': {
    meaning:
      'Libraries and maps are YAML files. The name of this file does not say that it is one, so it is not read.',
    bad: using('./library.json', { 'library.json': '{ "personas": { "rina": { "name": "Rina" } } }\n' }),
    good,
    remedy: 'Name a file that ends in .yaml or .yml.',
  },
  'file/missing': {
    meaning:
      'There is no file with this name. A path starts in the folder of the file that it is written in.',
    bad: using('./libary.yaml', { 'library.yaml': library }),
    good,
    remedy: 'Correct the path, or put the file there.',
  },
  'file/not-a-file': {
    meaning: 'The path leads to a folder, and not to a file. Of several files each is named by itself.',
    bad: using('./people.yaml', { 'people.yaml/rina.yaml': library }),
    good: using('./people/rina.yaml', { 'people/rina.yaml': library }),
    remedy: 'Name the file in the folder.',
  },
  'file/unreadable': {
    meaning: 'The file may be there, but the system does not let journeymap read it.',
    bad: {
      words: 'A library that belongs to another person, or whose name is longer than the system allows.',
    },
    good: { words: 'A library that you can open yourself.' },
    remedy: 'Mend what the message names, or name another file.',
  },
  'file/not-a-library': {
    meaning:
      'Under "use:" stand libraries: files with personas, channels, evidence and KPIs for several maps. This file is a map itself.',
    bad: using('./tea.journey.yaml', {
      'tea.journey.yaml': lines`
        title: Tea
        personas:
          rina: { name: Rina }
        stages: [Decision]
      `,
    }),
    good,
    remedy: 'Move what both maps share into a file of its own, and name that in both.',
  },
  'file/not-a-map': {
    meaning: 'A map is named here, to be compared with or to be shown as a part. This file is a library.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          type: future-state
          baseline: ./library.yaml
          stages: [Decision]
        `,
        'library.yaml': library,
      },
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          type: future-state
          baseline: ./now.journey.yaml
          stages: [Decision]
        `,
        'now.journey.yaml': lines`
          title: Coffee
          stages: [Decision]
        `,
      },
    },
    remedy: 'Name a map; a library is named under "use:".',
  },
  'file/circle': {
    meaning: 'Files name one another in a circle, so that reading them would have no end.',
    bad: using('./people.yaml', {
      'people.yaml': lines`
        use: ./channels.yaml
        personas:
          rina: { name: Rina }
      `,
      'channels.yaml': lines`
        use: ./people.yaml
        channels:
          web: Website
      `,
    }),
    good: using('[./people.yaml, ./channels.yaml]', {
      'people.yaml': library,
      'channels.yaml': lines`
        channels:
          web: Website
      `,
    }),
    remedy: 'Delete one of the paths.',
  },
  'file/too-deep': {
    meaning:
      'A map names a file that names a file, and so on, more than 16 of them. Nobody can follow such a chain.',
    bad: { words: 'Twenty libraries, each of which builds on the next.' },
    good: { words: 'A map that names its libraries itself.' },
    remedy: 'Name the files more directly.',
  },
  'file/too-many': {
    meaning:
      'A map and the files that it names hold more than 300 paths to other files. Reading them all would take too long.',
    bad: { words: 'A map with 400 libraries.' },
    good: { words: 'A map with a few libraries: one for people, one for channels.' },
    remedy: 'Join libraries into one, or name fewer maps.',
  },
  'file/too-many-entries': {
    meaning:
      'A map, the maps that it names and their libraries have more than 20,000 personas, channels, pieces of evidence and KPIs together. A library counts for each map that uses it.',
    bad: { words: 'Three libraries with 8,000 personas each, one for each customer.' },
    good: { words: 'A library with the few personas that the maps are about.' },
    remedy: 'Split the library, so that each map names only what it needs.',
  },
  'file/too-much-text': {
    meaning:
      'The files that a map names are larger than 2 MiB together. Reading them for each map would take too long.',
    bad: { words: 'Three libraries of 900 kB each.' },
    good: { words: 'Libraries of a few pages.' },
    remedy: 'Name fewer or smaller files.',
  },
  'id/clash': {
    meaning:
      'Two files describe something under the same id. The map could only show one of the two, and nobody could tell which.',
    bad: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          use: ./library.yaml
          personas:
            rina: { name: Rina Putri }
          stages: [Decision]
        `,
        'library.yaml': library,
      },
    },
    good: {
      files: {
        'map.journey.yaml': lines`
          title: Coffee
          use: ./library.yaml
          personas:
            budi: { name: Budi }
          stages: [Decision]
        `,
        'library.yaml': library,
      },
    },
    remedy: 'Delete one of the two if they are the same, or give one another id.',
  },
});
