/** The version in package.json, put in by the bundler and by the tests' configuration. */
declare const __JOURNEYMAP_VERSION__: string;
/** The version of the drawing engine that package.json asks for. */
declare const __ENGINE_VERSION__: string;
