/** Of the patterns that tell classes apart where colours do not: the side of their square, and what is drawn in it. */
export const patternSide = 3

/** As the `d` of an SVG path: strokes that meet from square to square, and dots. */
export const patterns = {
  lines: 'M-1 1l2-2M0 3l3-3M2 4l2-2',
  dots: 'M1.5 1.5h0',
} as const
