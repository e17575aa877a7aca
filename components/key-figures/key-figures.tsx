import type { KeyFigure } from '@/lib/collections/figures'

/** Figures, each a link to its page: the value, what it counts, its year and who says so. */
export function KeyFigures({ figures }: { figures: KeyFigure[] }) {
  return figures.map(({ value, what, year, by, address }) => (
    <li key={address}>
      <a href={address} className="group block py-2">
        <strong className="font-serif text-xl font-[650] text-accent group-hover:underline">{value}</strong>
        <span className="block text-sm">
          {what} <span className="text-muted">{[year, by].filter(Boolean).join(' · ')}</span>
        </span>
      </a>
    </li>
  ))
}
