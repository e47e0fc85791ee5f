/**
 * Every finding journeymap can make, with its words. A code is permanent: it may be retired, never renamed or
 * reused. Each entry takes the finding's arguments and gives a message (what is wrong) and a help (what to do).
 */
export interface Wording {
  readonly message: string;
  readonly help?: string;
}

const quoted = (text: string): string => `"${text}"`;

/** A cell of a file of data may be as long as its row. */
const mostOfCell = 80;
const quotedCell = (cell: string): string =>
  quoted(cell.length > mostOfCell ? `${cell.slice(0, mostOfCell)}…` : cell);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The metrics whose scale a map can choose, as messages call them. */
const metricsWithScale = { csat: 'a CSAT', ces: 'a CES' } as const;

function badNumberHelp(hint: 'comma' | 'point' | 'thousands' | 'percent' | 'words' | undefined): string {
  switch (hint) {
    case 'comma':
      return 'If the file writes decimals with a comma, say so beside "file:": "decimal: \',\'".';
    case 'point':
      return 'The map says "decimal: \',\'" for this file: delete that, or write the number with a comma.';
    case 'thousands':
      return 'Write numbers without marks between the thousands: 1234567.';
    case 'percent':
      return 'Write a part of 1: 0.035 for 3.5 %.';
    case 'words':
      return 'Leave the cell empty where nothing was measured; empty cells are passed over.';
    case undefined:
      return 'Write the number alone, without currency or unit; leave the cell empty where nothing was measured.';
  }
}

/** Where that which an id leads to is described. */
const describedUnder = (what: string, id: string): string => {
  if (what === 'pain point') return `Give the pain point that you mean an id: "id: ${id}".`;
  if (what === 'stage') return `Give the stage that you mean an id ("id: ${id}") or a phase.`;
  return `Describe it under "${what === 'evidence' ? what : `${what}s`}:" at the top of the file.`;
};

/** What maps share, where its key is no word for one of it. */
const sharedInWords: Readonly<Record<string, string>> = { evidence: 'piece of evidence', kpi: 'KPI' };

const inPlural = (what: string, article: string): string =>
  what === 'evidence' ? `${article} pieces of evidence` : `${article} ${what}s`;

/** The first of many names. */
const some = (names: readonly string[]): readonly string[] =>
  names.length > 20 ? [...names.slice(0, 20), '…'] : names;

/** A loop back to where it starts, cut in the middle where it is long. */
const shownLoop = (loop: readonly string[]): string[] => [
  ...(loop.length > 6 ? [...loop.slice(0, 3), '…', ...loop.slice(-2)] : loop),
  ...loop.slice(0, 1),
];

export const wording = {
  // Bytes and characters
  'text/not-utf-8': ({ encoding }: { encoding?: string | undefined }): Wording => ({
    message:
      encoding === undefined ? 'This file is not UTF-8 text.' : `This file is ${encoding} text, not UTF-8.`,
    help: 'Save it as UTF-8 (in VS Code: click the encoding in the status bar, "Save with Encoding").',
  }),
  'text/too-large': ({ limit }: { limit: string }): Wording => ({
    message: `This file is larger than ${limit}.`,
    help: 'Split the journey into several maps; a map that a person can read is far smaller.',
  }),
  'text/control-character': ({ name }: { name: string }): Wording => ({
    message: `There is an invisible control character here (${name}).`,
    help: 'Delete it; it often comes along when text is pasted from another program.',
  }),
  'text/bidi-control': ({ name }: { name: string }): Wording => ({
    message: `There is an invisible character here that reorders text (${name}).`,
    help: 'Delete it; journeymap sets the direction of right-to-left text by itself.',
  }),
  'text/lone-surrogate': (): Wording => ({
    message: 'This text holds half a character (a lone surrogate).',
    help: 'Type the character again, or delete it.',
  }),

  // YAML
  'yaml/empty': (): Wording => ({
    message: 'This file is empty.',
    help: 'Start with two keys: "title:" and "stages:".',
  }),
  'yaml/syntax': ({ problem, help }: { problem: string; help?: string | undefined }): Wording => ({
    message: problem,
    ...(help === undefined ? {} : { help }),
  }),
  'yaml/too-deep': ({ limit }: { limit: number }): Wording => ({
    message: `This is nested more than ${limit} levels deep.`,
    help: 'A journey needs about eight levels; look for a stray "[" or "{".',
  }),
  'yaml/too-many-nodes': ({ limit }: { limit: number }): Wording => ({
    message: `This file holds more than ${limit.toLocaleString('en-US')} values.`,
    help: 'Split the journey into several maps.',
  }),
  'yaml/too-many-aliases': ({ limit }: { limit: number }): Wording => ({
    message: `This file uses more than ${limit} aliases (*name).`,
    help: 'Write the values out.',
  }),
  'yaml/too-much-text': ({ limit }: { limit: string }): Wording => ({
    message: `With its aliases (*name) written out, this file holds more than ${limit} of text.`,
    help: 'Repeat long texts less often.',
  }),
  'yaml/duplicate-key': ({ key }: { key: string }): Wording => ({
    message: `The key ${quoted(key)} is written twice in the same place.`,
    help: 'Keep one of them, or join the two into a list.',
  }),
  'yaml/key-not-text': (): Wording => ({
    message: 'A key must be a plain word.',
    help: 'Write the key as text, followed by a colon.',
  }),
  'yaml/unknown-alias': ({ name }: { name: string }): Wording => ({
    message: `There is no anchor "&${name}" before this alias.`,
    help: 'An alias (*name) repeats a value that was marked with &name above it. If you meant a plain text, put it in quotes.',
  }),
  'yaml/alias-cycle': ({ name }: { name: string }): Wording => ({
    message: `The alias "*${name}" stands inside the very value that it repeats.`,
    help: 'Write the value out.',
  }),
  'yaml/unused-anchor': ({ name }: { name: string }): Wording => ({
    message: `YAML takes "&${name}" for the mark of a value to repeat, but nothing repeats it.`,
    help: 'Delete it. If the text begins with "&", put it in quotes.',
  }),
  'yaml/tag': ({ tag }: { tag: string }): Wording => ({
    message: `YAML tags such as ${quoted(tag)} are not used in journeymap files.`,
    help: 'Delete the tag. If the text begins with "!", put it in quotes.',
  }),
  'yaml/directive': ({ directive }: { directive: string }): Wording => ({
    message: `YAML directives such as ${quoted(directive)} are not used in journeymap files.`,
    help: 'Delete this line. If the text begins with "%", put it in quotes.',
  }),
  'yaml/several-documents': (): Wording => ({
    message: 'A second document starts here ("---"), but a file holds one journey.',
    help: 'Move it into a file of its own; if nothing follows, delete the "---".',
  }),

  // Shape
  'schema/unknown-key': ({
    key,
    where,
    meant = key,
    under = [],
    beside,
  }: {
    key: string;
    where: string;
    meant?: string;
    under?: readonly string[];
    beside?: string;
  }): Wording => ({
    message: `${where} has no key ${quoted(key)}.`,
    ...(key === '<<'
      ? { help: 'Merge keys ("<<") are not part of YAML 1.2: write the keys out.' }
      : under.length > 0
        ? { help: `"${meant}:" stands under ${under.map((each) => `"${each}:"`).join(' or ')} here.` }
        : beside === undefined
          ? {}
          : { help: `"${meant}:" stands beside "${beside}:", not inside it.` }),
  }),
  'schema/too-short': ({ where, form }: { where: string; form: string }): Wording => ({
    message: `${where} needs its keys here.`,
    help: `Write it as ${form}.`,
  }),
  'schema/missing-key': ({ key, where }: { key: string; where: string }): Wording => ({
    message: `${where} needs the key ${quoted(key)}.`,
    help: `Add "${key}:" here.`,
  }),
  'schema/wrong-type': ({
    expected,
    found,
    meaning,
  }: {
    expected: string;
    found: string;
    meaning?: string | undefined;
  }): Wording => ({
    message: `This must be ${expected}, but it is ${found}.`,
    ...(meaning === undefined ? {} : { help: meaning }),
  }),
  'schema/quote-text': ({ found, kind }: { found: string; kind: string }): Wording => ({
    message: `This must be a text, but YAML reads ${found} as ${kind}.`,
    help: 'Put it in quotes.',
  }),
  'schema/comma-in-number': ({ found, meant }: { found: string; meant: string }): Wording => ({
    message: `YAML reads the comma in ${found} as the end of the number.`,
    help: `Write a point: ${meant}.`,
  }),
  'schema/colon-in-text': (): Wording => ({
    message: 'YAML reads the colon in this text as the end of a key.',
    help: 'Put the text in quotes.',
  }),
  'schema/braces-in-text': (): Wording => ({
    message: 'YAML reads a text that begins with a brace as a group of keys.',
    help: 'Put the text in quotes.',
  }),
  'schema/empty': ({ expected }: { expected: string }): Wording => ({
    message: `This is empty; it must be ${expected}.`,
    help: 'Fill it in, or delete it.',
  }),
  'schema/not-one-of': ({ found, options }: { found: string; options: readonly string[] }): Wording => ({
    message: `${quoted(found)} is not one of the choices here.`,
    help: `Choose one of: ${options.join(', ')}.`,
  }),
  'schema/out-of-range': ({ found, low, high }: { found: number; low: number; high: number }): Wording => ({
    message: `${found} is out of range.`,
    help:
      high === Infinity
        ? `Write a number above ${low}.`
        : high >= 1e12 && found < low
          ? `Write ${low} or more.`
          : `Write a number from ${low} to ${high}.`,
  }),
  'schema/not-whole': ({ found }: { found: number }): Wording => ({
    message: `${found} is not a whole number.`,
  }),
  'schema/not-a-date': ({ found }: { found: string }): Wording => ({
    message: `${quoted(found)} is not a date.`,
    help: 'Write year, month and day with hyphens, for example 2026-09-10; the month or the year alone will do: 2026-09, "2026".',
  }),
  'schema/not-an-address': ({ found, isFile }: { found: string; isFile: boolean }): Wording => ({
    message: `${quoted(found)} is not the address of a web page.`,
    help: isFile
      ? 'A file cannot be linked here. Write the address where people find it on the web, or name it under "note:".'
      : 'Write one that begins with https:// or http://, without spaces and quotes, for example https://example.com/report.',
  }),
  'schema/not-a-currency': ({ found }: { found: string }): Wording => ({
    message: `${quoted(found)} is not the code of a currency.`,
    help: 'Write its three capital letters (ISO 4217), for example IDR, USD or EUR.',
  }),
  'schema/bad-id': ({
    found,
    kind,
    named,
  }: {
    found: string;
    kind?: string | undefined;
    named?: { what: string; name: string; id: string | undefined; newId: string | undefined } | undefined;
  }): Wording => ({
    message: `${quoted(found)} cannot be an id.`,
    help:
      named === undefined
        ? `${kind === undefined ? '' : `The id of a ${kind === 'step' ? 'step or a stage' : kind} is wanted here. `}An id starts with a small letter and holds small letters, digits and hyphens.`
        : named.id === undefined
          ? `The ${named.what} ${quoted(named.name)} has no id yet: give it one, for example "id: ${named.newId ?? named.what}", and write that here.`
          : `The id of the ${named.what} ${quoted(named.name)} is wanted here: ${named.id}.`,
  }),
  'schema/reserved-key': ({ key }: { key: string }): Wording => ({
    message: `${quoted(key)} cannot be a key.`,
    help: 'Choose another word: this one has a meaning of its own inside every program in JavaScript.',
  }),
  'schema/invalid': ({ problem }: { problem: string }): Wording => ({ message: problem }),

  // Meaning
  'locale/unknown': ({ found }: { found: string }): Wording => ({
    message: `${quoted(found)} is not a language tag.`,
    help: 'Write a BCP 47 tag, for example id, en, en-GB or ar.',
  }),
  'reference/unknown': ({
    what,
    id,
    known,
    named,
    whose = 'map',
  }: {
    what: string;
    id: string;
    known: readonly string[];
    named?: { what: string; name: string } | undefined;
    whose?: 'map' | 'library';
  }): Wording => ({
    message: `There is no ${what} with the id ${quoted(id)}.`,
    help: named
      ? `The ${named.what} ${quoted(named.name)} has no id yet: give it "id: ${id}".`
      : what === 'step'
        ? known.length === 0
          ? `Give the step that you mean an id: "id: ${id}".`
          : `The steps and stages with an id are: ${some(known).join(', ')}. Give the one that you mean an id if it has none.`
        : known.length === 0
          ? describedUnder(what, id)
          : `${inPlural(what, 'The')} of this ${whose} are: ${some(known).join(', ')}.`,
  }),
  'id/duplicate': ({ what, id }: { what: string; id: string }): Wording => ({
    message: `Two ${what}s have the id ${quoted(id)}.`,
    help: 'Give one of them another id.',
  }),
  'stage/steps-and-fields': ({ key }: { key: string }): Wording => ({
    message: `This stage has "steps:", so ${quoted(key)} must stand inside one of them.`,
    help: `Move "${key}:" into a step, or delete "steps:".`,
  }),

  // Personas
  'persona/not-at-step': ({ id, takers }: { id: string; takers: readonly string[] }): Wording => ({
    message: `${quoted(id)} does not take this step, so nothing can be felt by them here.`,
    help: `The step's "personas:" are: ${takers.join(', ')}. Add ${quoted(id)} to them, or give the feeling to one of them.`,
  }),
  'persona/not-in-map': ({
    id,
    known,
    near,
  }: {
    id: string;
    known: readonly string[];
    near: string | undefined;
  }): Wording => ({
    message: `This map has no persona ${quoted(id)} that it could be cut to.`,
    help:
      known.length === 0
        ? `Describe it under "personas:", or leave --persona out.`
        : `${near === undefined ? '' : `Did you mean ${quoted(near)}? `}The personas of this map are: ${known.join(', ')}.`,
  }),
  'persona/takes-no-step': ({ id }: { id: string }): Wording => ({
    message: `${quoted(id)} takes no step of this map, so nothing would be left of it.`,
    help: `Add ${quoted(id)} to the "personas:" of a step, or leave --persona out.`,
  }),

  // Evidence
  'evidence/not-cited': ({ id, title }: { id: string; title: string }): Wording => ({
    message: `No claim cites ${quoted(title)}, so the map does not show it.`,
    help: `Write "evidence: [${id}]" at the emotion, pain point, opportunity or KPI that it supports; delete it if there is none.`,
  }),

  // Service blueprint
  'blueprint/fail-point-word': ({ found }: { found: string }): Wording => ({
    message: `YAML reads ${quoted(found)} as a text, so it would be shown as what goes wrong.`,
    help: 'Write true, or what can go wrong; leave the key out where nothing does.',
  }),

  // Messages
  'message/no-sample': ({ name, hasSamples }: { name: string; hasSamples: boolean }): Wording => ({
    message: `There is no sample for the placeholder ${quoted(`{${name}}`)}, so the map cannot show the message.`,
    help: hasSamples
      ? `Add "${name}: …" to "sample:", with what it may stand for.`
      : `Add "sample: { ${name}: … }" to the message, with what it may stand for.`,
  }),
  'message/unused-sample': ({ name, isName }: { name: string; isName: boolean }): Wording => ({
    message: `No placeholder in the subject or the body is called ${quoted(name)}, so this sample is not shown.`,
    help: isName
      ? `Write {${name}} where it belongs, or delete the sample.`
      : 'The name of a placeholder holds letters, digits, "_" and "-", and no blanks: first_name, and {first_name} in the text.',
  }),
  'message/foreign-placeholder': ({ written, name }: { written: string; name: string }): Wording => ({
    message: `${quoted(written)} looks like a placeholder, but here it is a text like any other.`,
    help: `Write {${name}}, and what it may stand for under "sample:".`,
  }),
  'message/step-of-another-stage': ({
    step,
    stage,
    holder,
  }: {
    step: string;
    stage: string;
    holder: string;
  }): Wording => ({
    message: `The step ${quoted(step)} belongs to the stage ${quoted(holder)}, not to ${quoted(stage)}.`,
    help: 'Leave "stage:" out: the step says it already.',
  }),

  // Files that a map names
  'file/cannot-open': ({ name }: { name: string }): Wording => ({
    message: `This names the file ${quoted(name)}, and no files can be opened here.`,
    help: 'Build the map with the command line, or give compile() its "files" option.',
  }),
  'file/url': ({ name, example = './library.yaml' }: { name: string; example?: string }): Wording => ({
    message: `${quoted(name)} is an address, and only files of this project are read.`,
    help: `Save the file in the project and write its path, for example ${example}.`,
  }),
  'file/absolute': ({ name, example = './library.yaml' }: { name: string; example?: string }): Wording => ({
    message: `${quoted(name)} is an absolute path, which other machines do not have.`,
    help: `Write the path from the folder of this file, for example ${example} or ../shared/${example.split('/').at(-1)}.`,
  }),
  'file/backslash': ({ name }: { name: string }): Wording => ({
    message: `The path ${quoted(name)} holds a backslash.`,
    help: 'Write it with forward slashes, which every system understands.',
  }),
  'file/outside': ({ name }: { name: string }): Wording => ({
    message: `${quoted(name)} leads out of the project folder, so it is not read.`,
    help: 'Move the file into the project and write its path here; links must not lead out either. The project is the folder with journeymap.config.yaml (which may be empty), or else the working folder; for a map outside of it, the folder of that map.',
  }),
  'file/not-yaml': ({ name }: { name: string }): Wording => ({
    message: `${quoted(name)} is not a YAML file, so it is not read.`,
    help: 'Name a file that ends in .yaml or .yml, for example ./library.yaml; a link must lead to such a file.',
  }),
  'file/missing': ({ name, example = './library.yaml' }: { name: string; example?: string }): Wording => ({
    message: `There is no file ${quoted(name)}.`,
    help: `A path starts in the folder of the file that it is written in, for example ${example}.`,
  }),
  'file/not-a-file': ({
    name,
    what,
    example = './library.yaml',
  }: {
    name: string;
    what: string;
    example?: string;
  }): Wording => ({
    message: `${quoted(name)} is ${what}, not a file.`,
    help: `Name a ${example.endsWith('.yaml') ? 'YAML' : 'CSV'} file, for example ${example}.`,
  }),
  'file/unreadable': ({ name, reason }: { name: string; reason: string }): Wording => ({
    message: `${quoted(name)} cannot be read: ${reason}.`,
    help: 'Mend that, or name another file.',
  }),
  'file/not-a-library': ({ name }: { name: string }): Wording => ({
    message: `${quoted(name)} is a journey map, and "use:" takes libraries.`,
    help: 'Move what both maps share ("personas:", "channels:", "evidence:" or "kpis:") into a file of its own, for example library.yaml, and name that in both.',
  }),
  'file/not-a-map': ({ name, key }: { name: string; key: string }): Wording => ({
    message: `${quoted(name)} is a library, and "${key}:" takes a journey map.`,
    help: 'Name a map (*.journey.yaml) here; a library is named under "use:".',
  }),
  'file/circle': ({ way }: { way: string }): Wording => ({
    message: `These files name each other in a circle: ${way}.`,
    help: 'Delete one of the paths, for example this one.',
  }),
  'file/too-deep': ({ limit }: { limit: number }): Wording => ({
    message: `This file is the end of a chain of more than ${limit} files, each named by the one before.`,
    help: 'Name files more directly.',
  }),
  'file/too-many': ({ limit }: { limit: number }): Wording => ({
    message: `A map and the files that it names hold more than ${limit} paths to other files.`,
    help: 'Join libraries into one, or name fewer maps.',
  }),
  'file/too-many-entries': ({ limit }: { limit: number }): Wording => ({
    message: `With their libraries, a map and those that it names have more than ${limit.toLocaleString('en-US')} personas, channels, pieces of evidence and KPIs.`,
    help: 'Split the libraries, so that each map names only what it needs.',
  }),
  'file/too-much-text': ({ limit }: { limit: string }): Wording => ({
    message: `With this one, the files that a map names are larger than ${limit} together.`,
    help: 'Name fewer or smaller files.',
  }),
  'id/clash': ({ what, id }: { what: string; id: string }): Wording => ({
    message: `Another file describes a ${sharedInWords[what] ?? what} with the id ${quoted(id)} already.`,
    help: 'Delete it here if both are the same, or give one of them another id.',
  }),

  // KPIs
  'kpi/needs-file': ({ key }: { key: string }): Wording => ({
    message: `${quoted(key)} is about a file of data, and none is named here.`,
    help: 'Add "file:" with the path of a CSV file, for example "file: data/funnel.csv".',
  }),
  'kpi/nothing-to-compute': ({ metric, ways }: { metric: string; ways: readonly string[] }): Wording => ({
    message: `Nothing here says what ${metric} is computed from.`,
    help: `Write ${ways.join(', or ')}.`,
  }),
  'kpi/two-ways': ({ key, other }: { key: string; other: string }): Wording => ({
    message: `The figure is computed from ${quoted(other)} already, so ${quoted(key)} says it twice.`,
    help: 'Keep one of the two.',
  }),
  'kpi/key-does-not-fit': ({
    key,
    metric,
    fits,
    meant,
  }: {
    key: string;
    metric: string;
    fits: readonly string[];
    meant: readonly string[];
  }): Wording => ({
    message: `${capital(metric)} is not computed from ${quoted(key)}.`,
    help:
      meant.length > 0
        ? `Say what is measured: ${meant.map((each) => `"metric: ${each}"`).join(' or ')}.`
        : `It is computed from ${fits.join(', or ')}.`,
  }),
  'kpi/missing-part': ({
    metric,
    missing,
    formula,
  }: {
    metric: string;
    missing: readonly string[];
    formula: string;
  }): Wording => ({
    message: `${capital(metric)} cannot be computed without ${missing.map(quoted).join(' and ')}.`,
    help: `It is ${formula}.`,
  }),
  'kpi/part-is-text': ({ part, found }: { part: string; found: string }): Wording => ({
    message: `Without "file:", ${quoted(part)} must be a number, but it is the text ${quoted(found)}.`,
    help: `Write the number, or name the file of data that has a column ${quoted(found)}: "file: data/funnel.csv".`,
  }),
  'kpi/part-is-number': ({ part, found }: { part: string; found: string }): Wording => ({
    message: `With "file:", ${quoted(part)} must be the name of a column, but it is the number ${found}.`,
    help: 'Put the name of the column here, in quotes where it is a number; or leave "file:" out and give all parts as numbers.',
  }),
  'kpi/not-a-count': ({ part, found }: { part: string; found: string }): Wording => ({
    message: `${quoted(part)} is counted, and ${found} is not a count.`,
    help: 'Write a whole number, 0 or more.',
  }),
  'kpi/division-by-zero': ({ part, metric }: { part: string; metric: string }): Wording => ({
    message: `${capital(metric)} cannot be computed: ${quoted(part)} is 0, and nothing can be divided by it.`,
    help: 'Leave the figure out where there was nothing to measure; it is shown as not measured then.',
  }),
  'kpi/no-answers': ({ metric }: { metric: string }): Wording => ({
    message: `${capital(metric)} cannot be computed: nobody has answered.`,
    help: 'Leave the figure out where nobody was asked; it is shown as not measured then.',
  }),
  'kpi/answer-outside-scale': ({
    found,
    low,
    high,
    metric,
  }: {
    found: string;
    low: number;
    high: number;
    metric: string;
  }): Wording => ({
    message: `${quotedCell(found)} is no answer of ${metric}, which is asked from ${low} to ${high}.`,
    help:
      metric === metricsWithScale.csat || metric === metricsWithScale.ces
        ? `Answers are whole numbers from ${low} to ${high}. If it was asked on another scale, say so: "scale: 10".`
        : `Answers are whole numbers from ${low} to ${high}.`,
  }),
  'kpi/as-percent': ({
    found,
    metric,
    meant,
  }: {
    found: string;
    metric: string;
    meant: string;
  }): Wording => ({
    message: `${found} is more than all: ${metric} is a part of 1.`,
    help: `Write ${meant} for ${found} %.`,
  }),
  'kpi/mean-of-answers': ({ found, scale }: { found: string; scale: number }): Wording => ({
    message: `A CSAT is the share of the answers ${scale - 1} and ${scale}, and ${found} looks like the mean of all answers.`,
    help: `Write the share, for example 0.82 for 82 %; or how many gave each answer: "answers: { "5": 40, "4": 30 }". A mean is a custom figure: "metric: custom".`,
  }),
  'kpi/nps-as-share': ({ found, meant }: { found: string; meant: string }): Wording => ({
    message: `An NPS goes from −100 to +100, and ${found} looks like a part of 1.`,
    help: `Write ${meant} if that is what you mean.`,
  }),
  'kpi/out-of-range': ({
    found,
    low,
    high,
    metric,
  }: {
    found: string;
    low: number;
    high: number;
    metric: string;
  }): Wording => ({
    message: `${found} cannot be ${metric}.`,
    help: Number.isFinite(high)
      ? `Write a number from ${low} to ${high}.`
      : `Write a number of ${low} or more.`,
  }),
  'kpi/impossible': ({
    found,
    low,
    high,
    metric,
    parts,
  }: {
    found: string;
    low: number;
    high: number;
    metric: string;
    parts: readonly string[];
  }): Wording => ({
    message: `This comes to ${found}, which cannot be ${metric}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`,
    help: Number.isFinite(high)
      ? `It must come to a number from ${low} to ${high}. Check what the figure is computed from.`
      : Number.isFinite(low)
        ? `It must come to ${low} or more. Check what the figure is computed from.`
        : 'It must come to a number that is not too large to be written down. Check what the figure is computed from.',
  }),
  'kpi/another-scale': ({ key, found, value }: { key: string; found: string; value: string }): Wording => ({
    message: `${quoted(key)} is ${found}, and the value ${value}: one of them looks like a percentage, the other like a part of 1.`,
    help: 'Write both as a part of 1: 0.035 for 3.5 %.',
  }),
  'kpi/key-of-other-metric': ({
    key,
    metric,
    fits,
  }: {
    key: string;
    metric: string;
    fits: readonly string[];
  }): Wording => ({
    message: `${capital(metric)} has no "${key}:".`,
    help: `Delete it; it is for ${fits.join(' and ')}.`,
  }),
  'kpi/scale-too-small': (): Wording => ({
    message: 'With two answers, a CSAT of the two highest would always be 100 %.',
    help: 'Write the highest answer that could be given, for example "scale: 5".',
  }),
  'kpi/aggregate-does-not-fit': ({
    aggregate,
    metric,
    fits,
  }: {
    aggregate: string;
    metric: string;
    fits: readonly string[];
  }): Wording => ({
    message: `The ${aggregate} of several rows is not ${metric}.`,
    help: `Write ${fits.map((each) => `"${each}"`).join(' or ')}.`,
  }),
  'kpi/mean-of-figures': ({ metric, instead }: { metric: string; instead: string }): Wording => ({
    message: `The mean of several figures is seldom ${metric} of them all: a row of 3 people counts as much as one of 3,000.`,
    help: `Compute it from what it is made of: ${instead}.`,
  }),

  // Files of data
  'data/not-read': ({ name }: { name: string }): Wording => ({
    message: `This figure stands in the file ${quoted(name)}, and no data is read here.`,
    help: 'Build the map with the command line, or give compile() its "data" option.',
  }),
  'data/not-csv': ({ name }: { name: string }): Wording => ({
    message: `${quoted(name)} is not a CSV file, so it is not read.`,
    help: 'Name a file that ends in .csv or .tsv, for example data/funnel.csv; a link must lead to such a file. A spreadsheet can be saved as CSV.',
  }),
  'data/unreadable': ({ name, reason }: { name: string; reason: string }): Wording => ({
    message: `${quoted(name)} cannot be read: ${reason}.`,
    help: 'Mend that, or name another file.',
  }),
  'data/not-utf-8': ({ encoding }: { encoding?: string | undefined }): Wording => ({
    message:
      encoding === undefined
        ? 'This file of data is not UTF-8 text.'
        : `This file of data is ${encoding} text, not UTF-8.`,
    help: 'Save it as UTF-8 (in Excel: "CSV UTF-8").',
  }),
  'data/empty': (): Wording => ({
    message: 'This file of data is empty.',
    help: 'Its first line must hold the names of the columns.',
  }),
  'data/no-rows': (): Wording => ({
    message: 'This file of data has the names of its columns, and no row below them.',
    help: 'Fill it, or leave the figure out; it is shown as not measured then.',
  }),
  'data/missing-column': ({ column, known }: { column: string; known: readonly string[] }): Wording => ({
    message: `The file has no column ${quoted(column)}.`,
    help:
      known.length === 1
        ? `Its only column is ${quoted(some(known)[0]!)}: if those are several, say what stands between them, for example "separator: ';'".`
        : `Its columns are: ${some(known).join(', ')}.`,
  }),
  'data/duplicate-column': ({ column }: { column: string }): Wording => ({
    message: `Two columns of the file are called ${quoted(column)}.`,
    help: 'Give one of them another name.',
  }),
  'data/no-row-matches': ({
    conditions,
    rows,
    unseen,
  }: {
    conditions: readonly string[];
    rows: number;
    unseen:
      | { readonly column: string; readonly seen: readonly string[]; readonly isAll: boolean }
      | undefined;
  }): Wording => ({
    message: `None of the ${rows.toLocaleString('en-US')} rows has ${conditions.join(' and ')}.`,
    help:
      unseen === undefined
        ? 'Each of them is there, but never in the same row. Leave one of them out.'
        : unseen.seen.length === 0
          ? `The column ${quoted(unseen.column)} is empty everywhere.`
          : `The column ${quoted(unseen.column)} has: ${[...unseen.seen, ...(unseen.isAll ? [] : ['…'])].join(', ')}.`,
  }),
  'data/not-measured': ({ columns, rows }: { columns: readonly string[]; rows: number }): Wording => ({
    message: `${rows === 1 ? 'The one row' : `None of the ${rows.toLocaleString('en-US')} rows`} that this figure is read from ${rows === 1 ? 'is not filled in' : 'is filled in'}: ${columns.map(quoted).join(', ')}.`,
    help: 'An empty cell is not measured, and no 0. Fill it in, or leave the figure out.',
  }),
  'data/several-rows': ({ rows }: { rows: number }): Wording => ({
    message: `${rows.toLocaleString('en-US')} rows are meant, and a figure is one number.`,
    help: 'Choose one row with "where:", or say how they become one: "aggregate: sum", mean or last.',
  }),
  'data/bad-number': ({
    found,
    column,
    hint,
  }: {
    found: string;
    column: string;
    hint: 'comma' | 'point' | 'thousands' | 'percent' | 'words' | undefined;
  }): Wording => ({
    message: `${quotedCell(found)} in the column ${quotedCell(column)} is not a number.`,
    help: badNumberHelp(hint),
  }),
  'data/more-bad-numbers': ({ count, column }: { count: number; column: string }): Wording => ({
    message: `${count.toLocaleString('en-US')} more ${count === 1 ? 'cell' : 'cells'} that the figure is read from (${column}) cannot be read either.`,
    help: 'Mend the file, or choose other rows with "where:".',
  }),
  'data/ragged-row': ({ cells, columns }: { cells: number; columns: number }): Wording => ({
    message: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the file has ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
    help: 'Add what is missing, or delete what is too much. A cell with a separator in it must stand in quotes.',
  }),
  'data/more-ragged-rows': ({ count, isAll }: { count: number; isAll: boolean }): Wording => ({
    message: `${isAll ? '' : 'At least '}${count.toLocaleString('en-US')} more ${count === 1 ? 'row has' : 'rows have'} too many or too few cells.`,
    help: 'If most rows are so, the first line does not name all columns, or "separator:" is another.',
  }),
  'data/row-too-large': ({ limit }: { limit: string }): Wording => ({
    message: `This row is larger than ${limit}.`,
    help: 'Check that this is a CSV file, with one row on each line.',
  }),
  'data/unclosed-quote': (): Wording => ({
    message: 'A quotation mark is opened in this row and never closed.',
    help: 'Close it; a quotation mark in a cell is written twice (""), and the cell stands in quotes.',
  }),

  // How people move
  'flow/shares-exceed-all': ({ shares, sum }: { shares: readonly string[]; sum: string }): Wording => ({
    message: `More people go on from this step than are there: ${shares.join(' + ')} = ${sum}.`,
    help: 'The shares of "next:" and "exit:" at a step add up to 1 at most. Lower one of them, or leave one of "next:" out: it takes the rest.',
  }),
  'flow/exit-says-nothing': ({ found }: { found: string }): Wording => ({
    message: found === '' ? 'This exit is empty.' : `${quoted(found)} does not say why people leave.`,
    help: 'Write why they leave or how many, for example "exit: Too expensive" or "exit: { share: 0.2 }"; delete "exit:" where nobody leaves.',
  }),
  'flow/share-as-reason': ({ found, share }: { found: string; share: string }): Wording => ({
    message: `${quoted(found)} is a number, but a text here is the reason why people leave.`,
    help: `Write how many leave as "share: ${share}".`,
  }),
  'flow/rest-is-open': ({ rest }: { rest: string }): Wording => ({
    message: `Nothing says where ${rest} of the people at this step go.`,
    help: `They would go on to the following step, which has a share of its own. Leave this share out, or say who leaves: "exit: { share: ${rest} }".`,
  }),
  'flow/same-target': ({ to }: { to: string }): Wording => ({
    message: `This step leads to ${quoted(to)} twice.`,
    help: 'Join the two into one way on: add up their shares.',
  }),
  'flow/endless-loop': ({ loop }: { loop: readonly string[] }): Wording => ({
    message: `Nobody ever leaves this loop: ${shownLoop(loop).join(' → ')}.`,
    help: 'Give one of these steps an exit, or a share below 1 to the way back, so that the others go on.',
  }),
  'flow/loop-too-large': ({ steps, limit }: { steps: number; limit: number }): Wording => ({
    message: `This way back makes a loop of ${steps} steps.`,
    help: `A loop may have ${limit} steps. Lead back to a step that is nearer, or split the journey into several maps.`,
  }),
  'flow/two-purchases': (): Wording => ({
    message: 'A step before this one already says "purchase: true".',
    help: 'Keep the one where the purchase is made, and delete the other.',
  }),
  'flow/purchase-not-reached': (): Wording => ({
    message: 'Nobody comes to this step, so nobody buys here.',
    help: 'Lead to it with "next:" from a step that people come to, or move "purchase: true" to where they buy.',
  }),

  // Opportunities
  'opportunity/weighed-twice': (): Wording => ({
    message: 'This opportunity is weighed in two ways, whose figures cannot be compared.',
    help: 'Keep "impact:" and "feasibility:", or keep "rice:".',
  }),
  'opportunity/weighed-by-half': ({ there, missing }: { there: string; missing: string }): Wording => ({
    message: `This opportunity has ${there === 'impact' ? 'an impact but no feasibility' : 'a feasibility but no impact'}, so it has no priority.`,
    help: `Add "${missing}:", from 1 to 5, so that it is ranked; or delete "${there}:".`,
  }),
  'opportunity/result-says-nothing': (): Wording => ({
    message: 'This result is empty.',
    help: 'Write "{ before: 0.02, after: 0.024 }", "{ change: 0.2 }" or "{ note: … }"; delete "result:" where nothing came of it yet.',
  }),
  'opportunity/result-by-half': ({ there, missing }: { there: string; missing: string }): Wording => ({
    message: `This result has a figure ${there === 'before' ? 'before but none after' : 'after but none before'}.`,
    help: `Add "${missing}:". Where only the change is known, write "change: 0.2" for 20 % more; delete "result:" where nothing came of it yet.`,
  }),
  'opportunity/result-contradicts': ({
    before,
    after,
    change,
    meant,
  }: {
    before: number;
    after: number;
    change: number;
    meant: string;
  }): Wording => ({
    message: `From ${before} to ${after} is a change of ${meant}, not of ${change}.`,
    help: 'Leave "change:" out: it is computed. Or correct one of the three.',
  }),

  // Time
  'time/not-a-clock': ({ found }: { found: string }): Wording => ({
    message: `${quoted(found)} is not a time of day.`,
    help: 'Write hours and minutes from 00:00 to 23:59 with a colon, for example "08:30".',
  }),
  'time/not-a-duration': ({
    found,
    ofMonths,
    isNothing,
  }: {
    found: string;
    ofMonths: boolean;
    isNothing: boolean;
  }): Wording => ({
    message: `${quoted(found)} is not a length of time.`,
    help: isNothing
      ? 'No time passes here: leave the key out.'
      : ofMonths
        ? 'Months and years differ in length: write days or weeks, for example 30d or 4w.'
        : 'Write a number and w, d, h, m or s, the larger unit first: 45s, 15m, 1h30m, 2d or 1w.',
  }),
  'time/backwards': ({ at, earlier }: { at: string; earlier: string }): Wording => ({
    message: `After ${earlier}, ${at} is on the next day, and more than 24 hours after this day began.`,
    help: 'Put the steps in the order of the day, or correct the time; only one midnight may pass.',
  }),

  // Pictures and diagrams
  'font/missing-character': ({ character, name }: { character: string; name: string }): Wording => ({
    message: `No font here has the character ${quoted(character)} (${name}), so pictures show an empty box for it.`,
    help: 'Give a font that has it with --font, or with "fonts:" in the config file.',
  }),
  'font/more-missing-characters': ({ count }: { count: number }): Wording => ({
    message: `No font here has ${count} more characters of this map.`,
    help: 'Give a font that has them with --font, or with "fonts:" in the config file.',
  }),
  'picture/too-narrow': ({ width, needed }: { width: number; needed: number }): Wording => ({
    message: `In a picture ${width} pixels wide the letters of this map are too small to read.`,
    help: `It needs about ${needed} pixels: ask for more with --width or --scale, leave --width out, or split the map.`,
  }),
  'mermaid/too-long': ({ limit }: { limit: number }): Wording => ({
    message: `The Mermaid diagram of this map is longer than the ${limit.toLocaleString('en-US')} characters that Mermaid draws.`,
    help: 'Split the journey into several maps, or raise maxTextSize where you show the diagram.',
  }),
  'mermaid/nothing-to-draw': ({ diagram, needs }: { diagram: string; needs: string }): Wording => ({
    message: `The ${diagram} diagram of this map is empty.`,
    help: `It shows ${needs}, and this map has none.`,
  }),
  'quadrant/nothing-to-draw': (): Wording => ({
    message: 'The quadrant of this map is empty.',
    help: 'It shows opportunities with "impact" and "feasibility", and this map has none.',
  }),

  // Themes
  'theme/syntax': ({ problem }: { problem: string }): Wording => ({
    message: `This theme cannot be read: ${problem}`,
    help: 'A theme is ":root { --ink: #1b1a18; … }"; dark colours stand in "@media (prefers-color-scheme: dark) { :root { … } }".',
  }),
  'theme/unknown-property': ({
    property,
    known,
  }: {
    property: string;
    known: readonly string[];
  }): Wording => ({
    message: `A theme has no property ${quoted(property)}.`,
    help: `It has: ${known.join(', ')}.`,
  }),
  'theme/duplicate-property': ({ property }: { property: string }): Wording => ({
    message: `The property ${quoted(property)} is written twice in the same place.`,
    help: 'Keep one of them.',
  }),
  'theme/not-a-colour': ({ found }: { found: string }): Wording => ({
    message:
      found === '' ? 'A colour is missing here.' : `${quoted(found)} is not a colour that a theme can have.`,
    help: 'Write it as #1d4ed8, rgb(29 78 216), hsl(224 76% 48%), oklch(0.49 0.22 264), or by its CSS name.',
  }),
  'theme/low-contrast': ({
    mark,
    ground,
    scheme,
    contrast,
    least,
    others,
    there,
  }: {
    mark: { name: string; colour: string };
    ground: { name: string; colour: string };
    scheme: 'light' | 'dark' | 'print' | undefined;
    contrast: number;
    least: number;
    others: number;
    there: { name: string; colour: string } | undefined;
  }): Wording => ({
    message: `${mark.name} (${mark.colour}) is hard to see on ${ground.name} (${ground.colour})${scheme === undefined ? '' : scheme === 'print' ? ' in print' : ` in the ${scheme} scheme`}: a contrast of ${contrast}:1.`,
    help: `${least === 3 ? 'What is drawn' : 'Text'} needs ${least}:1 or more (WCAG 2.2 AA).${others === 0 ? '' : ` ${others} more ${others === 1 ? 'pair' : 'pairs'} with this colour fall short as well.`}${there === undefined ? '' : ` Give the ${scheme} scheme a colour of its own: ${there.name}: ${there.colour};`}`,
  }),

  // Templates
  'template/syntax': ({ problem }: { problem: string }): Wording => ({
    message: `This template cannot be read: ${problem}`,
  }),
  'template/failed': ({ problem }: { problem: string }): Wording => ({
    message: `This template failed: ${problem}`,
    help: 'The fields that a template can use are listed in the README, under Templates.',
  }),
  'template/unused': ({ name, meant }: { name: string; meant?: string | undefined }): Wording => ({
    message: `No built-in template is called ${quoted(name)}, so this file changes nothing.`,
    help: `${meant === undefined ? '' : `Did you mean ${quoted(meant)}? `}Name it like the template it replaces; new partials go into partials/.`,
  }),
} as const;

export type DiagnosticCode = keyof typeof wording;
export type DiagnosticArgs<Code extends DiagnosticCode> =
  Parameters<(typeof wording)[Code]> extends [infer Args] ? Args : Record<never, never>;
