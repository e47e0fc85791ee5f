'use strict';
// Put before the program with `node -r`: tells at its end which files it has loaded, and which modules of Node, one a line.
const { writeSync } = require('node:fs');

const before = new Set(process.moduleLoadList);

process.once('exit', () => {
  const ofNode = process.moduleLoadList.filter((name) => !before.has(name));
  writeSync(2, [...Object.keys(require.cache), ...ofNode].join('\n'));
});
