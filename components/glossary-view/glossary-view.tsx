import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Citation } from '@/components/citation/citation'
import type { ViewProps } from '@/components/page/view'
import { SourceList } from '@/components/source-text/source-list'
import type { Source } from '@/content/schema/source'
import type { GlossaryPage } from '@/lib/collections/glossary'
import type { GlossaryTerm } from '@/lib/content/glossary'
import { messagesOf } from '@/lib/i18n/messages'

/** The glossary: every term in the order of the alphabet, with the sources of its definitions. */
export function GlossaryView({ locale, data: { terms, sources } }: ViewProps<GlossaryPage>) {
  const { glossary } = messagesOf(locale)
  const letters = [...new Set(terms.map(({ term }) => letterOf(term)))]
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <h1 className="pt-5 font-serif text-3xl font-[650]">{glossary.title}</h1>
      <p className="mt-5 max-w-3xl font-serif text-lg text-muted">{glossary.summary}</p>
      <nav aria-label={glossary.letters} className="mt-6 print:hidden">
        <ul className="flex flex-wrap gap-1 [&_a]:flex [&_a]:size-11 [&_a]:items-center [&_a]:justify-center [&_a]:font-semibold">
          {letters.map(letter => (
            <li key={letter}>
              <a href={`#${letter.toLowerCase()}`} className="link">
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {/* What each of seventy terms looks like is said once: the page is to come in one response. */}
      <div className="gap-x-14 lg:columns-2 [&_dl>div]:break-inside-avoid [&_dl>div]:py-3 [&_dl>div:target]:bg-mark [&_dt]:font-bold">
        {letters.map(letter => (
          <section key={letter} aria-labelledby={letter.toLowerCase()}>
            <h2
              id={letter.toLowerCase()}
              className="break-after-avoid border-b border-line pt-8 font-serif text-2xl font-[650]"
            >
              {letter}
            </h2>
            <dl>
              {terms
                .filter(({ term }) => letterOf(term) === letter)
                .map(term => (
                  <Entry key={term.id} term={term} sources={sources} />
                ))}
            </dl>
          </section>
        ))}
      </div>
      <SourceList sources={sources} locale={locale} />
    </>
  )
}

/** A term with its meaning; the address of an article's link marks it when followed. */
function Entry({ term, sources }: { term: GlossaryTerm; sources: Source[] }) {
  const { locale, id, forms, definition, note, source } = term
  const short = forms.filter(form => /^[\p{Lu}\d]+$/u.test(form))
  return (
    <div id={id}>
      <dt>
        {term.term}
        {short.length > 0 && ` (${short.join(', ')})`}
      </dt>
      <dd>
        {definition}
        {source && <Citation ids={[source.id]} first={[]} cited={sources.map(other => other.id)} locale={locale} />}
        {note && <p className="mt-1 text-muted">{note}</p>}
      </dd>
    </div>
  )
}

/** The letter under which a term stands: its first, without accents. */
const letterOf = (term: string) => (/\p{L}/u.exec(term.normalize('NFD'))?.[0] ?? '').toUpperCase()
