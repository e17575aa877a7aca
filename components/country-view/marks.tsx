/** The numbers of sources behind a statement, each the way to the list below. */
export function Marks({ sources }: { sources: number[] }) {
  if (sources.length === 0) return null
  return (
    <sup className="cited">
      {sources.map((number, index) => (
        <span key={number}>
          {index > 0 && ' '}
          <a href={`#source-${number}`}>{number}</a>
        </span>
      ))}
    </sup>
  )
}
