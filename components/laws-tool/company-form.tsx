import type { Company, Inputs } from '@/lib/laws/company'
import type { Messages } from '@/lib/i18n/messages'
import { sectors, type Place } from '@/content/schema/values'
import { isWithin } from '@/lib/laws/places'
import { numberKey } from '@/lib/laws/rule'
import { formatNumber, numberLabel, type ConditionWords } from '@/lib/laws/words'
import { NumberField, OneOf, Part, Several } from './fields'

interface CompanyFormProps {
  words: Messages['laws']['app']
  conditionWords: ConditionWords
  inputs: Inputs
  company: Company
  /** Names of the numbers and questions that some law still hangs on. */
  asked: Set<string>
  onChange: (company: Company) => void
}

/** The questions: places and sector always, numbers and the rest once a law hangs on them. */
export function CompanyForm({ words, conditionWords, inputs, company, asked, onChange }: CompanyFormProps) {
  const { places, conditions } = conditionWords
  // What is answered stays in sight, so that it can be changed.
  const numbers = inputs.numbers.filter(input => isShown(numberKey(input), company.numbers))
  const questions = inputs.questions.filter(({ id }) => isShown(id, company.answers))
  function isShown(key: string, given: object) {
    return asked.has(key) || Object.hasOwn(given, key)
  }
  const named = (listed: Place[]) =>
    listed.map(value => {
      const isRest = value === 'EU' && listed.some(other => other !== 'EU' && isWithin(other, 'EU'))
      return { value, label: isRest ? words.elsewhereEU : places[value] }
    })
  return (
    <>
      <label className="block font-bold">
        {words.seat}
        <select
          value={company.seat ?? ''}
          onChange={event => {
            const seat = inputs.seat.find(candidate => candidate === event.target.value)
            onChange({ ...company, seat })
          }}
          className="mt-1 block min-h-12 w-full max-w-xs rounded-md border border-line-strong bg-surface px-3 font-normal"
        >
          <option value="">{words.choose}</option>
          {named(inputs.seat.filter(seat => seat !== 'elsewhere')).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          <option value="elsewhere">{words.elsewhere}</option>
        </select>
      </label>
      <Part>
        <Several
          legend={words.business}
          options={named(inputs.business)}
          none={words.none}
          chosen={company.business}
          onChange={business => onChange({ ...company, business })}
        />
      </Part>
      <Part>
        <Several
          legend={words.imports}
          options={named(inputs.imports)}
          none={words.none}
          chosen={company.imports}
          onChange={imports => onChange({ ...company, imports })}
        />
      </Part>
      <Part>
        <OneOf
          legend={words.sector}
          options={[
            { value: '', label: words.choose },
            ...sectors.map(value => ({ value, label: conditions.sectors[value] })),
          ]}
          chosen={company.sector}
          onChange={sector => onChange({ ...company, sector })}
        />
      </Part>
      <Numbers {...{ words, conditionWords, company, onChange, numbers }} />
      {questions.map(({ id, says }) => (
        <Part key={id}>
          <OneOf
            legend={says}
            options={[
              { value: '', label: words.unknown },
              { value: 'yes' as const, label: words.yes },
              { value: 'no' as const, label: words.no },
            ]}
            chosen={company.answers[id]}
            onChange={answer => {
              const { [id]: _before, ...others } = company.answers
              onChange({ ...company, answers: answer ? { ...others, [id]: answer } : others })
            }}
          />
        </Part>
      ))}
    </>
  )
}

type NumbersProps = Pick<CompanyFormProps, 'words' | 'conditionWords' | 'company' | 'onChange'> & {
  numbers: Inputs['numbers']
}

/** The numbers that some law hangs on. */
function Numbers({ words, conditionWords, company, onChange, numbers }: NumbersProps) {
  if (numbers.length === 0) return null
  return (
    <section aria-labelledby="numbers" className="mt-8">
      <h3 id="numbers" className="text-lg font-bold">
        {words.numbers}
      </h3>
      <p className="mt-1 text-sm text-muted">{words.numbersSay}</p>
      <div className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {numbers.map(input => {
          const key = numberKey(input)
          return (
            <NumberField
              key={key}
              label={numberLabel(input, conditionWords)}
              number={company.numbers[key]}
              format={number => formatNumber(number, conditionWords.locale)}
              readAs={words.readAs}
              notRead={words.notRead}
              onChange={number => {
                const { [key]: _before, ...others } = company.numbers
                onChange({ ...company, numbers: number === undefined ? others : { ...others, [key]: number } })
              }}
            />
          )
        })}
      </div>
    </section>
  )
}
