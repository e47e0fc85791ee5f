import { strokeOf, type DrawnSymbol } from '../../formats/html/drawn-symbol.ts';
import type { SupportLevel } from '../../view/support/support-view.ts';

/** A disc that is as full as the evidence: a shape for each level, so that none needs its colour. */
const supports: Readonly<Record<SupportLevel, string>> = {
  confirmed: '<circle cx="10" cy="10" r="8.6" fill="currentColor" stroke="none"/>',
  thin: '<circle cx="10" cy="10" r="7.7"/><path d="M10 2.3a7.7 7.7 0 0 0 0 15.4z" fill="currentColor" stroke="none"/>',
  assumed: '<circle cx="10" cy="10" r="7.7" stroke-dasharray="3.4 2.65" stroke-linecap="butt"/>',
};

export const supportSymbol = (level: SupportLevel): DrawnSymbol => ({
  id: `support-${level}`,
  attributes: `viewBox="0 0 20 20" ${strokeOf(1.8)}`,
  content: supports[level],
});
