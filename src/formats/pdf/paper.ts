/** Sheets that a page can be printed on, in millimetres, lying on their long side (ISO 216, ANSI/ASME Y14.1). */
export const papers = {
  A0: { width: 1189, height: 841 },
  A1: { width: 841, height: 594 },
  A2: { width: 594, height: 420 },
  A3: { width: 420, height: 297 },
  A4: { width: 297, height: 210 },
  Tabloid: { width: 431.8, height: 279.4 },
  Legal: { width: 355.6, height: 215.9 },
  Letter: { width: 279.4, height: 215.9 },
} as const;

export type PaperId = keyof typeof papers;

export const paperIds = Object.keys(papers) as readonly PaperId[];
