import type { Lead } from '@/lib/collections/article-lines'

interface CountryPickerProps {
  /** What the field says before it is opened. */
  label: string
  countries: Lead[]
  /** The page of all of them. */
  all: Lead
}

/** A country in one step, without script: a field that opens to a list of links. It covers what stands below it. */
export function CountryPicker({ label, countries, all }: CountryPickerProps) {
  return (
    <details data-menu className="group relative">
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-3 rounded-md border border-accent bg-accent px-4 py-2 font-semibold text-on-accent hover:bg-accent-strong">
        {label}
        <svg viewBox="0 0 12 8" aria-hidden="true" className="h-2 w-3 shrink-0 group-open:rotate-180">
          <path d="M1 1l5 5 5-5" className="fill-none stroke-on-accent" strokeWidth="2" />
        </svg>
      </summary>
      <div className="absolute inset-x-0 top-full z-[5] mt-1 max-h-96 overflow-auto rounded-md border border-line-strong bg-surface px-4 py-2">
        <p className="border-b border-line">
          <a href={all.address} className="flex min-h-11 items-center font-semibold link">
            {all.title}
          </a>
        </p>
        <ul className="columns-2 gap-x-5">
          {countries.map(({ title, address }) => (
            <li key={address}>
              <a href={address} className="flex min-h-11 items-center py-1 link-quiet">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
