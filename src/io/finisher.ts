import type { Finisher } from '../app/finish.ts';
import type { Unfinished } from '../formats/unfinished.ts';
import type { RunningBrowser } from './browser/running-browser.ts';
import type { FinishingOptions, FinishingTool } from './finishing-tool.ts';

type Kind = Unfinished['kind'];
type Opener<K extends Kind> = (
  options: FinishingOptions,
  browser: () => Promise<RunningBrowser>,
) => Promise<FinishingTool<Extract<Unfinished, { kind: K }>>>;

/** The tools, by the kind of work that they do. Those that need a browser share one. */
const openers: { readonly [K in Kind]: Opener<K> } = {
  drawing: async (options) => (await import('./drawing/drawing-tool.ts')).openDrawingTool(options),
  mermaid: async (options, browser) =>
    (await import('./browser/mermaid-tool.ts')).openMermaid(options, browser),
  pdf: async (_, browser) => (await import('./browser/pdf-tool.ts')).openPrinter(browser),
};

/**
 * The outside's side of {@link Finisher}.
 * @param soon the kinds of work that will come: their tools open while the first map is still being read
 */
export function openFinisher(options: FinishingOptions, soon: Iterable<Kind>): Finisher {
  const closing = new AbortController();
  const whileOpen = { ...options, signal: AbortSignal.any([options.signal, closing.signal]) };
  let running: Promise<RunningBrowser> | undefined;
  const browser = (): Promise<RunningBrowser> => (running ??= openBrowserFor(whileOpen));
  const tools = new Map<Kind, Promise<FinishingTool<Unfinished>>>();
  const toolFor = (kind: Kind): Promise<FinishingTool<Unfinished>> => {
    let tool = tools.get(kind);
    if (tool === undefined) {
      tool = (openers[kind] as Opener<Kind>)(whileOpen, browser);
      // Whoever asks for it hears of the failure.
      tool.catch(() => {});
      tools.set(kind, tool);
    }
    return tool;
  };
  for (const kind of soon) void toolFor(kind);
  return {
    finish: async (work) => (await toolFor(work.kind)).finish(work),
    close: async () => {
      // A browser that is still starting is not waited for.
      closing.abort(new Error('Closed before it was open'));
      const opened = await Promise.allSettled(tools.values());
      await Promise.all(opened.map((each) => each.status === 'fulfilled' && each.value.close()));
    },
  };
}

const openBrowserFor = async (options: FinishingOptions): Promise<RunningBrowser> =>
  (await import('./browser/open-browser.ts')).openBrowser(options);
