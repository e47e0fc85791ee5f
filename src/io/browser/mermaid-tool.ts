import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Finished } from '../../app/finish.ts';
import { quoted } from '../../core/quoted.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import type { MermaidPicture } from '../../formats/unfinished.ts';
import type { FinishingOptions, FinishingTool } from '../finishing-tool.ts';
import { finishSvg } from './finish-svg.ts';
import { keptPage, type PageSource, type Size } from './kept-page.ts';
import { packagesFor } from './open-browser.ts';
import { installBoth, packageFolder, required } from './packages.ts';
import { pngSize } from './png-size.ts';
import type { RunningBrowser } from './running-browser.ts';
import { inspectSvg } from './svg-inspection.ts';

const cli = '@mermaid-js/mermaid-cli';

/** The part of mermaid-cli that is used. */
interface MermaidCli {
  renderMermaid(
    browser: PageSource,
    definition: string,
    format: 'svg' | 'png',
    options: object,
  ): Promise<{ readonly data: Uint8Array }>;
}

/** Where mermaid-cli serves its own files from, inside the browser only. */
const ownFiles = 'https://mermaid-cli-intercept.invalid/';

/** More pixels on a side than this Chromium draws as blank. */
const mostPixels = 16_384;

/** Diagrams as large as they are, and not as wide as the window. */
const naturalSize = { useMaxWidth: false };

/** What Mermaid is told besides the text. Nothing in a map can change it: no text of a map becomes a directive. */
const settings = (text: string): object => ({
  securityLevel: 'strict',
  maxTextSize: text.length + 1,
  maxEdges: 10_000,
  // Mermaid draws rounded boxes with a sketcher that is seeded at random, also where nothing looks sketched.
  handDrawnSeed: 1,
  // Boxes with room for three lines; Mermaid's own have room for two.
  journey: { ...naturalSize, height: 65 },
  timeline: naturalSize,
  flowchart: naturalSize,
  mindmap: naturalSize,
  quadrantChart: naturalSize,
  xyChart: naturalSize,
});

const viewport = { width: 1600, height: 1200 };

/** A page that draws, and whether a picture of it would be too large. */
interface Drawer {
  readonly page: Page;
  readonly source: PageSource;
  /** What it draws: its name and its pixels for each CSS pixel. */
  drawing: Pick<MermaidPicture, 'title' | 'scale'>;
}

/**
 * Draws Mermaid diagrams, each on a page of its own while it is drawn; the pages stay for the next one.
 * @param opening the browser, which may be starting while mermaid-cli is loaded
 * @throws ToolFailure where mermaid-cli or a browser is missing
 */
export async function openMermaid(
  options: FinishingOptions,
  opening: () => Promise<RunningBrowser>,
): Promise<FinishingTool<MermaidPicture>> {
  const packages = packagesFor(options);
  required(packages, [cli], 'A Mermaid picture', installBoth);
  const folder = packageFolder(packages.find(cli)!, cli);
  refuseOther(folder);
  const starting = opening();
  // It is waited for below; until then a failure is nobody's.
  starting.catch(() => {});
  // The browser's process is started before this thread is busy with loading.
  await new Promise((resolve) => setImmediate(resolve));
  const { renderMermaid } = packages.load(cli) as MermaidCli;
  const root = pathToFileURL(folder).href;
  const browser = await starting;
  const idle: Drawer[] = [];

  const newDrawer = async (): Promise<Drawer> => {
    const page = await browser.newPage((url) => url.startsWith(ownFiles) || url.startsWith(`${root}/`));
    const drawer: Drawer = {
      page,
      source: keptPage(page, (size) => refuseHuge(size, drawer.drawing)),
      drawing: { title: '', scale: 1 },
    };
    return drawer;
  };

  const draw = async (picture: MermaidPicture): Promise<Finished> => {
    const drawer = idle.pop() ?? (await newDrawer());
    drawer.drawing = picture;
    try {
      const body = await drawOn(drawer, picture);
      idle.push(drawer);
      return { body, notes: [] };
    } catch (error) {
      // A page on which something failed is not used again.
      drawer.page.close().catch(() => {});
      throw error;
    }
  };

  const drawOn = async ({ source, page }: Drawer, picture: MermaidPicture): Promise<string | Uint8Array> => {
    const { as, text, scale } = picture;
    // Of its text, so that it is the same in every run, and two diagrams can stand on one page.
    const id = `mermaid-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    const { data } = await renderMermaid(source, text, as, {
      mermaidConfig: settings(text),
      svgId: id,
      backgroundColor: 'white',
      viewport: { ...viewport, deviceScaleFactor: as === 'png' ? scale : 1 },
    });
    const body = as === 'png' ? data : finishSvg(Buffer.from(data).toString(), id, picture);
    const problem = typeof body === 'string' ? await problemOfSvg(body, text, page) : problemOfPng(body);
    if (problem !== '') throw new Error(problem);
    return body;
  };

  return {
    async finish(picture) {
      try {
        return await browser.within(draw(picture), `draw ${quoted(picture.title)}`);
      } catch (error) {
        throw explained(error, picture);
      }
    },
    close: () => browser.close(),
  };
}

/** Version 12 opens and fills its pages in another way. */
function refuseOther(folder: string): void {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  if (version.startsWith('11.')) return;
  throw new ToolFailure(
    `Mermaid pictures need version 11 of ${cli}, and ${version} is installed.`,
    `Run: ${installBoth}`,
  );
}

async function problemOfSvg(svg: string, text: string, page: Page): Promise<string> {
  const tooLong = 'Maximum text size';
  if (svg.includes(tooLong) && !text.includes(tooLong)) return 'the diagram is too long for it';
  return (await page.evaluate(`(${inspectSvg})(${JSON.stringify(svg)})`)) as string;
}

function problemOfPng(bytes: Uint8Array): string {
  const size = pngSize(bytes);
  if (size === undefined) return 'the browser gave no PNG';
  return size.width > 0 && size.height > 0 ? '' : 'the picture is empty';
}

function refuseHuge({ width, height }: Size, { title, scale }: Drawer['drawing']): void {
  const largest = Math.ceil(Math.max(width, height) * scale);
  if (largest <= mostPixels) return;
  throw new ToolFailure(
    `The picture of ${quoted(title)} would be ${largest} pixels long, and a browser draws no more than ${mostPixels}.`,
    'Give a smaller --scale, or make mermaid-svg, which has no such limit.',
  );
}

/** What stops a run is passed on; what Mermaid has against a diagram is told with the name of its map. */
function explained(error: unknown, { title }: MermaidPicture): unknown {
  if (error instanceof ToolFailure || !(error instanceof Error)) return error;
  const [reason = ''] = error.message.split('\n');
  return new ToolFailure(
    `Mermaid cannot draw ${quoted(title)}: ${reason}`,
    'The diagram that it was given: the same command with -f mermaid writes it.',
  );
}
