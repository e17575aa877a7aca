import { useCallback, useMemo, useState } from 'react'
import { Button } from '@/components/button/button'
import { SourceText } from '@/components/source-text/source-text'
import { download } from '@/components/download/download'
import { useFragmentState } from '@/components/fragment-state/use-fragment-state'
import { localDay } from '@/lib/dates'
import type { HelpWords } from '@/lib/helplines/help-countries'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { companyFromFragment, inputsOf, isTold, nothingTold } from '@/lib/laws/company'
import { formatMoment } from '@/lib/laws/moment'
import { routes, withBase } from '@/lib/routes'
import { choiceFromFragment, most, sheetToFragment, type Choice } from '@/lib/sourcing/choice'
import { sheetCsv, sheetJson } from '@/lib/sourcing/export'
import type { SourcingFacts } from '@/lib/sourcing/facts'
import { isWhole, sheetOf } from '@/lib/sourcing/sheet'
import { Picker } from './picker'
import { SheetHelp, SheetLaws, SheetLists, SheetOrders, SheetPart } from './sheet-parts'
import type { SheetWords } from './sheet-words'

interface ToolProps {
  locale: Locale
  words: SheetWords
  helpWords: HelpWords
  facts: SourcingFacts
  host: string
}

/** The choice of goods and places, and the sheet that is made of it. */
export function Tool({ locale, words, helpWords, facts, host }: ToolProps) {
  const inputs = useMemo(() => inputsOf(facts.laws.map(({ rule }) => rule)), [facts])
  const read = useCallback(
    (fragment: string) => ({
      choice: choiceFromFragment(fragment, facts),
      company: companyFromFragment(fragment, inputs),
    }),
    [facts, inputs],
  )
  const write = useCallback(({ choice, company }: ReturnType<typeof read>) => sheetToFragment(choice, company), [])
  const { state, change } = useFragmentState({ read, write })
  const [says, setSays] = useState('')
  const { choice, company } = state ?? { choice: { goods: [], countries: [] }, company: nothingTold }
  const sheet = useMemo(() => sheetOf(facts, choice, company), [facts, choice, company])
  const choose = (next: Partial<Choice>) => {
    setSays('')
    change({ choice: { ...choice, ...next }, company }, 'step')
  }
  const exported = { sheet, facts, words, helpWords, locale, day: localDay(), host }
  const save = (ending: 'json' | 'csv') => {
    const name = `sourcing-${exported.day}.${ending}`
    if (ending === 'csv') download(name, 'text/csv', sheetCsv(exported))
    else download(name, 'application/json', sheetJson(exported))
    setSays(words.saved)
  }
  const copy = async () => {
    try {
      // Browsers lend the clipboard to pages served safely only.
      await navigator.clipboard.writeText(location.href.replace(/#.*$/, '') + sheetToFragment(choice, company))
      setSays(words.copied)
    } catch {
      setSays(words.notCopied)
    }
  }
  const listed = sheet.pairs.filter(({ rows }) => rows.length > 0).length
  const { edition } = facts.listed
  return (
    <form id="sourcing" autoComplete="off" onSubmit={event => event.preventDefault()} className="max-w-3xl">
      <section aria-labelledby="choice" className="print:hidden">
        <h2 id="choice" data-takes-focus="" tabIndex={-1} className="mb-4 font-serif text-2xl font-[650] outline-none">
          {words.choose}
        </h2>
        <div className="grid gap-6 sm:grid-cols-2">
          <Picker
            title={words.goods}
            label={words.addGood}
            pick={words.pick}
            remove={words.remove}
            groups={[
              { label: words.families, options: facts.families.map(({ id, name }) => ({ value: id, name })) },
              { label: words.allGoods, options: facts.goods.map(({ id, name }) => ({ value: id, name })) },
            ]}
            chosen={choice.goods}
            isFull={choice.goods.length >= most}
            full={fill(words.full, { count: most })}
            onChange={goods => choose({ goods })}
          />
          <Picker
            title={words.countries}
            label={words.addCountry}
            pick={words.pick}
            remove={words.remove}
            groups={[{ options: facts.countries.map(({ code, name }) => ({ value: code, name })) }]}
            chosen={choice.countries}
            isFull={choice.countries.length >= most}
            full={fill(words.full, { count: most })}
            onChange={countries => choose({ countries })}
          />
        </div>
      </section>
      <section aria-labelledby="sheet" className="mt-10 border-t-4 border-blaze pt-5 print:mt-0 print:border-t-2">
        <h2 id="sheet" className="font-serif text-2xl font-[650]">
          {words.sheet}
        </h2>
        <p role="status" className="mt-2">
          {says || (isWhole(choice) ? fill(words.status, { listed, pairs: sheet.pairs.length }) : words.nothing)}
        </p>
        {isWhole(choice) && (
          <>
            <p className="mt-2 text-sm text-muted">
              {fill(words.made, { day: formatMoment(exported.day, locale), edition: edition.name })}
            </p>
            <p className="mt-4 flex flex-wrap gap-3 print:hidden">
              <Button onClick={() => print()}>{words.print}</Button>
              <Button onClick={() => save('csv')}>{words.csv}</Button>
              <Button onClick={() => save('json')}>{words.json}</Button>
              <Button onClick={() => void copy()}>{words.copy}</Button>
              <Button
                onClick={() => {
                  change({ choice: { goods: [], countries: [] }, company: nothingTold }, 'step')
                  setSays(words.cleared)
                }}
                className="font-bold"
              >
                {words.clear}
              </Button>
            </p>
            <SheetPart id="not" title={words.not}>
              <ul className="list-disc ps-5 font-semibold marker:text-muted">
                {words.notSays.map(not => (
                  <li key={not}>{not}</li>
                ))}
              </ul>
            </SheetPart>
            <SheetLists sheet={sheet} facts={facts} words={words} locale={locale} />
            <SheetOrders sheet={sheet} facts={facts} words={words} locale={locale} />
            <SheetLaws
              sheet={sheet}
              words={words}
              isTold={isTold(company)}
              tool={withBase(routes.lawsTool(locale)) + sheetToFragment(choice, company)}
            />
            <SheetHelp sheet={sheet} words={words} helpWords={helpWords} locale={locale} />
            <SheetPart id="sheet-sources" title={words.sources}>
              <ul className="print-address">
                {sheet.sources.map(source => (
                  <li key={source.id}>
                    <SourceText source={source} />
                  </li>
                ))}
              </ul>
            </SheetPart>
          </>
        )}
      </section>
    </form>
  )
}
