import { Fragment } from 'react'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Island } from '@/components/island/island'
import type { ViewProps } from '@/components/page/view'
import type { SourcingPage } from '@/lib/collections/sourcing'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import { routes, sourcingFactsFile } from '@/lib/routes'
import { site } from '@/lib/site'
import { sheetWords } from './sheet-words'
import { SourcingApp } from './sourcing-app.client'

/** The page of the sourcing sheet: the sheet where there is script, the questions to a supplier for everybody. */
export function SourcingView({ locale, data: { edition, questions, helpWords } }: ViewProps<SourcingPage>) {
  const { sourcing: words, goods, countries } = messagesOf(locale)
  const given = { locale, words: sheetWords(locale), helpWords, facts: sourcingFactsFile(locale), host: site.url }
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: goods.menu, href: routes.goods(locale) }]} />
      <header className="max-w-3xl pt-4 pb-6">
        <h1 className="font-serif text-3xl font-[650]">{words.title}</h1>
        <p className="mt-4 text-lg print:hidden">{words.lead}</p>
        <p className="mt-4 border-s-[6px] border-blaze bg-sunken p-5">{edition.caution}</p>
        <p className="mt-4 text-muted print:hidden">{words.privacy}</p>
        <noscript>
          <p className="mt-4 font-semibold">
            {words.noScript}{' '}
            <a href={routes.goods(locale)} className="link">
              {goods.menu}
            </a>
            {' · '}
            <a href={routes.countries(locale)} className="link">
              {countries.title}
            </a>
          </p>
        </noscript>
      </header>
      {/* Room for the form, which comes with the script: what is below must not move for it. */}
      <div data-zip="without" className="min-h-96 noscript:min-h-0">
        <Island name="sourcing-app" props={given}>
          <SourcingApp {...given} />
        </Island>
      </div>
      <section aria-labelledby="questions" className="mt-14 max-w-3xl border-t-2 border-ink pt-5 print:mt-6">
        <h2 id="questions" className="font-serif text-2xl font-[650]">
          {words.questionsTitle}
        </h2>
        <p className="mt-2 text-muted">{words.questionsSay}</p>
        <ol className="mt-4 grid list-decimal gap-4 ps-6 print:gap-1">
          {questions.map(({ id, says, articles }) => (
            <li key={id}>
              {says}
              <span className="block text-sm text-muted">
                {words.basedOn}:{' '}
                {articles.map(({ title, address, language }, index) => (
                  <Fragment key={address}>
                    {index > 0 && '; '}
                    <a href={address} className="link">
                      {title}
                    </a>
                    {language && ` (${fill(words.onlyIn, { language })})`}
                  </Fragment>
                ))}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
