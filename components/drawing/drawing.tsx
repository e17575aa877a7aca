import { drawings, drawingSize, type DrawingName } from '@/lib/drawings'

/** One of the hub's pictures: decoration beside words that say the same. Its size follows from `className`. */
export function Drawing({ name, className }: { name: DrawingName; className: string }) {
  const { blaze, line } = drawings[name]
  const { side, line: width } = drawingSize
  return (
    <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false" className={className}>
      <path className="fill-blaze" d={blaze} />
      <path
        className="fill-none stroke-current"
        strokeWidth={width}
        strokeLinecap="round"
        strokeLinejoin="round"
        d={line}
      />
    </svg>
  )
}
