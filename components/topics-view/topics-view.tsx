import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Drawing } from '@/components/drawing/drawing'
import type { ViewProps } from '@/components/page/view'
import type { TopicGroup } from '@/content/schema/values'
import type { TopicLink, TopicsPage } from '@/lib/collections/topics'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** What articles are about, group by group. */
export function TopicsView({ locale, data: { groups } }: ViewProps<TopicsPage>) {
  const { topics, topicGroups } = messagesOf(locale)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <header className="max-w-3xl pt-4 pb-4">
        <h1 className="font-serif text-3xl font-[650]">{topics.title}</h1>
        <p className="mt-3 text-lg">{topics.summary}</p>
      </header>
      {groups.map(({ group, links }) => (
        <Group
          key={group ?? ''}
          locale={locale}
          id={group ?? 'others'}
          title={group ? topicGroups[group] : topics.others}
          drawing={group}
          links={links}
        />
      ))}
    </>
  )
}

interface GroupProps {
  locale: Locale
  id: string
  title: string
  drawing?: TopicGroup
  links: TopicLink[]
}

function Group({ locale, id, title, drawing, links }: GroupProps) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="flex items-center gap-4 font-serif text-2xl font-[650]">
        {drawing && <Drawing name={drawing} className="size-12 shrink-0" />}
        {title}
      </h2>
      <ul className="mt-4 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {links.map(({ value, label, count, href, says }) => (
          <li key={value} className="border-t border-line py-3">
            <a href={href} className="inline-block py-1 font-semibold link">
              {label}
            </a>{' '}
            <span className="text-sm whitespace-nowrap text-muted">
              ({fill(messagesOf(locale).articleCount, { count })})
            </span>
            <p className="text-sm">{says}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
