import type { Lead } from '@/lib/collections/article-lines'

/** Ways on, one below the other: a link, and what stands beside it. */
export const Leads = ({ leads }: { leads: Lead[] }) =>
  leads.map(({ title, address, says, language }) => (
    <li key={address + title} className="py-1.5">
      <a href={address} lang={language} hrefLang={language} className="inline-block py-1 link">
        {title}
      </a>
      {says && <span className="block text-sm text-muted">{says}</span>}
    </li>
  ))
