/** The size of the box that a curve is drawn in: a picture has pixels, a page stretches it over what room there is. */
export interface CurveBox {
  /** The width of one step. */
  readonly step: number;
  readonly height: number;
}
