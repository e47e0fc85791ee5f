'use strict';
// Put before the program with `node -r`: tells at its end which files it has loaded, one a line.
const { writeSync } = require('node:fs');

process.once('exit', () => writeSync(2, Object.keys(require.cache).join('\n')));
