import { ExitCode } from '../../core/exit-code.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import type { CommandDefinition } from './command.ts';

export const explain: CommandDefinition = {
  name: 'explain',
  summary: 'tell what a finding means, with examples, and what to do about it',
  configure(command) {
    command.argument('[code]', 'the finding, for example schema/unknown-key (default: list all)');
  },
  async run([code], _options, io) {
    const [{ findingsCatalogue }, { codeList, explanationText }] = await Promise.all([
      import('../findings-catalogue.ts'),
      import('../../report/explanation.ts'),
    ]);
    const findings = await findingsCatalogue();
    if (code === undefined) {
      io.stdout.write(codeList(findings));
      return ExitCode.ok;
    }
    const finding = findings.find((each) => each.code === code);
    if (finding === undefined) {
      throw await unknown(
        code,
        findings.map((each) => each.code),
      );
    }
    io.stdout.write(explanationText(finding, io.stdout.columns));
    return ExitCode.ok;
  },
};

async function unknown(code: string, codes: readonly string[]): Promise<ToolFailure> {
  const { similarWords } = await import('../../core/similar.ts');
  const [meant] = similarWords(code, codes);
  const list = '"journeymap explain" lists all of them.';
  return new ToolFailure(
    `There is no finding "${code}".`,
    meant === undefined ? list : `Did you mean ${meant}? ${list}`,
  );
}
