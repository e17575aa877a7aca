/**
 * The `d` of an SVG path in few bytes: the same outline as `d`, an absolute path of M, L and Z as d3-geo writes it,
 * with each point relative to the one before it and rounded to whole units. Rounding comes before
 * subtracting, so that errors do not add up and neighbours keep meeting. Rings that vanish by rounding are dropped.
 */
export function compactPath(d: string): string {
  return d
    .split('Z')
    .map(ring => compactRing(ring.slice(1).split('L').map(toPoint)))
    .join('')
}

type Point = readonly [x: number, y: number]

function toPoint(text: string): Point {
  const [x, y] = text.split(',').map(Number)
  return [Math.round(x ?? 0), Math.round(y ?? 0)]
}

function compactRing(points: Point[]): string {
  const [first] = points
  if (!first) return ''
  const steps: Point[] = []
  let [x, y] = first
  for (const [nextX, nextY] of points.slice(1)) {
    if (nextX !== x || nextY !== y) steps.push([nextX - x, nextY - y])
    x = nextX
    y = nextY
  }
  // A minus sign parts two numbers as well as a space does.
  const text = steps.flat().join(' ').replaceAll(' -', '-')
  return steps.length < 2 ? '' : `M${first.join(' ')}l${text}z`
}
