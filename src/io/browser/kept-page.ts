import type { Page } from 'puppeteer-core';

/** What `renderMermaid` asks of a browser. */
export interface PageSource {
  newPage(): Promise<Page>;
}

/**
 * A source of pages that gives the same page again and again. mermaid-cli opens a page for each diagram, loads Mermaid
 * and its extensions into it (half a second), draws (a twentieth of a second) and closes it. On a page that stays, all
 * that is loaded is still there: what would load it a second time is left out, and closing takes back what was added.
 * Only one may draw on it at a time.
 * @param beforeShot called with the size of a picture in CSS pixels, before it is taken; it may throw
 */
export function keptPage(page: Page, beforeShot: (size: Size) => void): PageSource {
  let address: string | undefined;
  const handlers = (added: (() => void)[]): Partial<Record<string | symbol, unknown>> => ({
    goto: async (url: string) => {
      if (url === address) return;
      await page.goto(url);
      address = url;
    },
    close: async () => {
      for (const takeBack of added.splice(0)) takeBack();
    },
    on: (...[event, handler]: Parameters<Page['on']>) => {
      // mermaid-cli prints what the page says, which may hold anything that is in a map.
      if (event === 'console') return;
      page.on(event, handler);
      added.push(() => page.off(event, handler));
    },
    // Fonts for icons and formulas, which a journey has none of.
    addStyleTag: async () => undefined,
    screenshot: async (options: Parameters<Page['screenshot']>[0]) => {
      if (options?.clip) beforeShot(options.clip);
      return page.screenshot(options);
    },
  });
  return {
    newPage: async () => {
      const own = handlers([]);
      return new Proxy(page, {
        get(target, name) {
          if (name in own) return own[name];
          const value: unknown = Reflect.get(target, name, target);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
    },
  };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
