import type { Browser, Page, PuppeteerNode } from 'puppeteer-core';
import { ToolFailure } from '../../core/tool-failure.ts';
import { BrowserProcess } from './browser-process.ts';
import type { FoundBrowser } from './find-browser.ts';
import { newProfile } from './profile.ts';
import { moreTime } from './time-limit.ts';

export interface LaunchOptions {
  readonly puppeteer: Pick<PuppeteerNode, 'connect' | 'defaultArgs'>;
  readonly found: FoundBrowser;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** In seconds, for the start and for each piece of work. */
  readonly limit: number;
  /** Aborted when the person stops the run. */
  readonly signal: AbortSignal;
  /** Tells the person something that stops nothing. */
  readonly say: (text: string) => void;
}

/** Names that no page may look up: the browser reaches no network at all, the machine itself included. */
const noNetwork = '--host-resolver-rules=MAP * ~NOTFOUND';

/** The environment without what a person's language and place would change in a picture: fonts, figures, dates. */
function sameEverywhere(env: LaunchOptions['env']): LaunchOptions['env'] {
  const kept = Object.entries(env).filter(([name]) => !/^(LANG|LANGUAGE|LC_.*|FC_LANG|TZ)$/.test(name));
  return { ...Object.fromEntries(kept), LANG: 'C.UTF-8', TZ: 'UTC' };
}

/** A browser that draws and prints for one run, and that ends with it, whatever happens. */
export class RunningBrowser {
  readonly #process: BrowserProcess;
  readonly #limit: number;
  readonly #signal: AbortSignal;
  readonly #program: string;
  readonly #stop = (): void => void this.#process.end();
  #browser: Browser | undefined;

  private constructor(process: BrowserProcess, { found, limit, signal }: LaunchOptions) {
    this.#process = process;
    this.#program = found.program;
    this.#limit = limit;
    this.#signal = signal;
    signal.addEventListener('abort', this.#stop, { once: true });
  }

  /** @throws ToolFailure where the browser does not start */
  static async launch(options: LaunchOptions): Promise<RunningBrowser> {
    const { puppeteer, found, env, signal, say } = options;
    if (signal.aborted) throw signal.reason;
    const profile = newProfile();
    const own = [noNetwork, '--font-render-hinting=none'];
    if (process.getuid?.() === 0) {
      say('The browser runs without its sandbox, because Chromium has none for root.');
      own.push('--no-sandbox');
    }
    const args = await puppeteer.defaultArgs({ headless: 'shell', userDataDir: profile, args: own });
    const running = new RunningBrowser(
      new BrowserProcess(
        found.program,
        [...args, '--remote-debugging-pipe'],
        { ...sameEverywhere(env), ...found.environment(profile) },
        profile,
      ),
      options,
    );
    try {
      const connecting = puppeteer.connect({ transport: running.#process.transport, defaultViewport: null });
      running.#browser = await running.within(connecting, 'start');
      return running;
    } catch (error) {
      await running.close();
      throw error;
    }
  }

  /**
   * A new page, from which no request goes anywhere but to what `isOwn` lets through. It shares nothing with others,
   * not even a window: a page in the background of its window is not painted, and a picture of it never comes.
   */
  async newPage(isOwn: (url: string) => boolean = () => false): Promise<Page> {
    const context = await this.#browser!.createBrowserContext();
    const page = await context.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      const passes = isOwn(url) || url === 'about:blank' || url.startsWith('data:');
      // What is let through may still be answered by somebody else; what is refused is refused to everybody.
      const decided = passes ? request.continue({}, 0) : request.abort('blockedbyclient', 1);
      // A page that closes takes its requests with it.
      decided.catch(() => {});
    });
    return page;
  }

  /**
   * Waits for work that the browser does, but not for longer than the limit: a browser that hangs is ended.
   * @param doing what it does, as in "did not … within 30 seconds"
   * @throws ToolFailure where the browser hangs or ends by itself; what the work throws
   */
  async within<T>(work: Promise<T>, doing: string): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(this.#tooSlow(doing));
        void this.close();
      }, this.#limit * 1000);
    });
    const ended = this.#process.ended.then(({ how, lastWords }) => {
      if (this.#signal.aborted) throw this.#signal.reason;
      throw new ToolFailure(
        `The browser did not ${doing}: it ended ${how}. It is ${this.#program}.`,
        lastWords.length === 0 ? 'Try another one: --browser <program>' : `It said: ${lastWords.join(' ')}`,
      );
    });
    // The connection may be lost a moment before the process has ended, and that is the better reason.
    const done = work.catch(async (error: unknown) => {
      if (this.#isLost(error)) await Promise.race([ended, late]);
      throw error;
    });
    try {
      return await Promise.race([done, late, ended]);
    } finally {
      clearTimeout(timer);
      // Whoever loses the race is heard by nobody.
      for (const each of [done, late, ended]) each.catch(() => {});
    }
  }

  async close(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#stop);
    await this.#process.end();
  }

  #isLost(error: unknown): boolean {
    const isProtocol = error instanceof Error && /TargetCloseError|ConnectionClosedError/.test(error.name);
    return isProtocol || this.#browser?.connected === false;
  }

  #tooSlow(doing: string): ToolFailure {
    return new ToolFailure(
      `The browser did not ${doing} within ${this.#limit} ${this.#limit === 1 ? 'second' : 'seconds'}. It is ${this.#program}.`,
      moreTime,
    );
  }
}
