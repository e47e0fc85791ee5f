import { FindingKind } from '../../core/finding-kind.ts';

export const noSample = new FindingKind(
  'message/no-sample',
  'error',
  ({ name, hasSamples }: { name: string; hasSamples: boolean }) => ({
    message: `There is no sample for the placeholder "{${name}}", so the map cannot show the message.`,
    help: hasSamples
      ? `Add "${name}: …" to "sample:", with what it may stand for.`
      : `Add "sample: { ${name}: … }" to the message, with what it may stand for.`,
  }),
);

export const unusedSample = new FindingKind(
  'message/unused-sample',
  'warning',
  ({ name, isName }: { name: string; isName: boolean }) => ({
    message: `No placeholder in the subject or the body is called "${name}", so this sample is not shown.`,
    help: isName
      ? `Write {${name}} where it belongs, or delete the sample.`
      : 'The name of a placeholder holds letters, digits, "_" and "-", and no blanks: first_name, and {first_name} in the text.',
  }),
);

export const foreignPlaceholder = new FindingKind(
  'message/foreign-placeholder',
  'warning',
  ({ written, name }: { written: string; name: string }) => ({
    message: `"${written}" looks like a placeholder, but here it is a text like any other.`,
    help: `Write {${name}}, and what it may stand for under "sample:".`,
  }),
);

export const stepOfAnotherStage = new FindingKind(
  'message/step-of-another-stage',
  'error',
  ({ step, stage, holder }: { step: string; stage: string; holder: string }) => ({
    message: `The step "${step}" belongs to the stage "${holder}", not to "${stage}".`,
    help: 'Leave "stage:" out: the step says it already.',
  }),
);
