import type { Lead } from '@/lib/collections/article-lines'

/** Ways on from a page that has nothing more to say: each as high as a finger. */
export const Ways = ({ ways, className = 'print:hidden' }: { ways: Lead[]; className?: string }) => (
  <ul className={className}>
    {ways.map(({ title, address }) => (
      <li key={address}>
        <a href={address} className="inline-flex min-h-11 items-center font-semibold link">
          {title}
        </a>
      </li>
    ))}
  </ul>
)
