import type { Diagnostic } from '../../core/diagnostic.ts';

/** A template of the user's failed on a view. The finding says which, where, and why. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic, options?: ErrorOptions) {
    super(diagnostic.message, options);
    this.diagnostic = diagnostic;
  }
}
