/** The version in package.json, put in by the bundler and by the tests' configuration. */
declare const __JOURNEYMAP_VERSION__: string;
