import { createHash } from 'node:crypto';

/** Allows one stylesheet, named by its hash, and pictures inside the page: no script, no request, no form. */
export function contentSecurityPolicy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}
