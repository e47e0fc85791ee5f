import config from './rolldown.config.ts';
export default config[0];
