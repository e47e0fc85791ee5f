/** A fenced block of a page. */
export interface Block {
  /** What stands after the three backticks. */
  readonly language: string;
  readonly text: string;
  /** The name in a `<!-- file: … -->` comment right before the block, or `''`. */
  readonly file: string;
  /** 1-based line of the fence. */
  readonly line: number;
}

/** A command of a console block, and what is quoted as its output. */
export interface Session {
  readonly command: string;
  readonly output: readonly string[];
  readonly line: number;
}

/** All fenced blocks of a Markdown text. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const language = /^```(\w+)$/.exec(lines[index] ?? '')?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf('```', index + 1);
    const file = /^<!-- file: (\S+) -->$/.exec(lines[index - 1] ?? '')?.[1] ?? '';
    blocks.push({ language, file, line: index + 1, text: lines.slice(index + 1, end).join('\n') });
    index = end;
  }
  return blocks;
}

/** The commands of a console block: each `$ ` line with the lines that follow it. */
export function sessionsOf({ text, line }: Block): Session[] {
  const sessions: { command: string; output: string[]; line: number }[] = [];
  for (const [offset, each] of text.split('\n').entries()) {
    if (each.startsWith('$ ')) sessions.push({ command: each.slice(2), output: [], line: line + offset + 1 });
    else sessions.at(-1)?.output.push(each);
  }
  return sessions;
}
