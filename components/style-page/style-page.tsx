import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '@/lib/i18n/locales'
import { articles } from './articles'
import { controls } from './controls'
import { figures } from './figures'
import { help } from './help'
import { lists } from './lists'
import type { Part, Sample, Section } from './sample'
import { search } from './search'
import { tools } from './tools'

/** All that readers see of components, in every state. */
export const stylePartsIn = (locale: Locale): Part[] =>
  [controls, lists, articles, help, search, figures, tools].map(part => part(locale))

/** The page of styles as HTML: an index, and below it each component with its name, its file and its states. */
export const stylePage = (locale: Locale): string => renderToStaticMarkup(<StylePage parts={stylePartsIn(locale)} />)

const StylePage = ({ parts }: { parts: Part[] }) => (
  <>
    <nav aria-label="Components" className="wrap py-6">
      <h1 className="font-serif text-3xl font-[650]">Styles</h1>
      <ul className="mt-5 grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {parts.map(({ id, title, sections }) => (
          <li key={id}>
            <a href={`#${id}`} className="font-bold link">
              {title}
            </a>
            <ul className="mt-1">
              {sections.map(({ name }) => (
                <li key={name}>
                  <a href={`#${anchorOf(name)}`} className="inline-block py-1 link">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
    {parts.map(({ id, title, sections }) => (
      <div key={id} id={id} data-part="" className="wrap py-6">
        <h2 data-caption="" className="border-t-4 border-blaze pt-2 font-serif text-2xl font-[650]">
          {title}
        </h2>
        {sections.map(section => (
          <SectionView key={section.name} section={section} />
        ))}
      </div>
    ))}
  </>
)

const anchorOf = (name: string) => `of-${name.toLowerCase().replaceAll(' ', '-')}`

const SectionView = ({ section: { name, file, samples } }: { section: Section }) => (
  <section id={anchorOf(name)} className="mt-10">
    <div data-caption="">
      <h3 className="text-lg font-bold">{name}</h3>
      <p className="text-sm text-muted">{file}</p>
    </div>
    {samples.map(sample => (
      <div key={sample.state} className="mt-5">
        <p data-caption="" className="mb-2 border-b border-line text-sm text-muted">
          {sample.state}
        </p>
        <div dangerouslySetInnerHTML={{ __html: markupOf(sample) }} />
      </div>
    ))}
  </section>
)

/** What a reader's press or a script would change is changed here. */
function markupOf({ shows, isOpened, isScripted }: Sample): string {
  const markup = renderToStaticMarkup(shows)
  const opened = isOpened ? markup.replaceAll('<details', '<details open') : markup
  return isScripted ? opened.replaceAll(' hidden=""', '') : opened
}
