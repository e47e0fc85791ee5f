import { item, type Lane } from '../../view/lanes/lane.ts';

/** What is measured at a stage, under its first step. */
export const kpis: Lane = {
  id: 'kpis',
  label: 'kpis',
  icon: 'gauge',
  look: 'kpi',
  items: (_step, { view: { kpis: all }, stage }) =>
    stage === undefined
      ? []
      : all
          .filter(({ stages }) => stages.includes(stage.number))
          .map(({ name, summary, support }) => item(`${name}: ${summary}`, { support })),
};
