import type { ReactNode } from 'react'
import type { Dossier, Stated } from '@/lib/collections/dossier'
import { formatValue } from '@/lib/figures/format-value'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { Leads } from './leads'
import { Marks } from './marks'
import { Section } from './section'

interface GlanceProps {
  dossier: Dossier
  locale: Locale
}

/** What is known of a country's law and effort, each line with its source and time. */
export function Glance({ dossier, locale }: GlanceProps) {
  const { countries: words } = messagesOf(locale)
  const { offences, referral, inspection, treaties, assessment, tiers, lawsHere, lawsElsewhere } = dossier
  return (
    <Section id="glance" title={words.glance}>
      <p className="mb-3 text-muted print:mb-1">{words.glanceSays}</p>
      <dl className="grid gap-x-6 sm:grid-cols-[12rem_1fr] print:grid-cols-[9rem_1fr]">
        {offences.length > 0 && (
          <Row title={words.crime}>
            <ul>
              {offences.map(({ act, ...stated }) => (
                <li key={act + stated.says}>
                  {words.offences[act]}: <Statement {...stated} locale={locale} />
                </li>
              ))}
            </ul>
          </Row>
        )}
        {referral.length > 0 && <Statements title={words.referral} all={referral} locale={locale} />}
        {inspection.length > 0 && <Statements title={words.inspection} all={inspection} locale={locale} />}
        {treaties.length > 0 && (
          <Row title={words.treaties}>
            {treaties.map(({ id, short, says, asOf, sources }, index) => (
              <span key={id}>
                {index > 0 && '; '}
                {short}: {says}
                {asOf && `, ${asOf}`}
                <Marks sources={sources} locale={locale} />
              </span>
            ))}
          </Row>
        )}
        {assessment && <Assessed assessment={assessment} locale={locale} />}
        {tiers.length > 0 && (
          <Row title={words.tier}>
            {tiers.map(({ tier, year, sources }) => (
              <span key={year}>
                {words.tiers[tier]} ({year})
                <Marks sources={sources} locale={locale} />,{' '}
              </span>
            ))}
            {fill(words.judgedBy, { whose: words.usState })}
          </Row>
        )}
        {lawsHere.length > 0 && (
          <Row title={words.lawsHere}>
            <Leads leads={lawsHere} />
          </Row>
        )}
        <Row title={words.lawsElsewhere}>
          <Leads leads={[...lawsElsewhere, { title: words.whichLaws, address: routes.lawsTool(locale) }]} />
        </Row>
      </dl>
    </Section>
  )
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <dt className="pt-2 font-semibold sm:border-t sm:border-line print:border-0 print:pt-0.5">{title}</dt>
      <dd className="pb-2 sm:border-t sm:border-line sm:pt-2 print:border-0 print:py-0.5">{children}</dd>
    </>
  )
}

function Statements({ title, all, locale }: { title: string; all: Stated[]; locale: Locale }) {
  return (
    <Row title={title}>
      {all.map(stated => (
        <p key={stated.says}>
          <Statement {...stated} locale={locale} />
        </p>
      ))}
    </Row>
  )
}

function Statement({ says, asOf, sources, locale }: Stated & { locale: Locale }) {
  return (
    <>
      {says}
      {asOf && <span className="text-muted"> ({fill(messagesOf(locale).countries.asOf, { moment: asOf })})</span>}
      <Marks sources={sources} locale={locale} />
    </>
  )
}

/** What a foreign government says of law and effort against child labour. */
function Assessed({ assessment, locale }: { assessment: NonNullable<Dossier['assessment']>; locale: Locale }) {
  const { countries: words } = messagesOf(locale)
  const { level, year, ages, inspectors, enoughInspectors, working, sources } = assessment
  const ageWords = [
    ages.minAge !== undefined && fill(words.minAge, { age: ages.minAge }),
    ages.minAgeHazardous !== undefined && fill(words.minAgeHazardous, { age: ages.minAgeHazardous }),
    ages.schoolUntil !== undefined && fill(words.schoolUntil, { age: ages.schoolUntil }),
  ].filter(part => part !== false)
  const effort = [
    level && `${words.levels[level]}, ${fill(words.judged, { whose: words.usLabor, year })}`,
    inspectors !== undefined &&
      fill(words.inspectors, { count: formatValue(inspectors, 'people', locale) }) +
        (enoughInspectors === undefined ? '' : ` (${enoughInspectors ? words.enough : words.notEnough})`),
    working &&
      (working.ages
        ? fill(words.workingAged, { share: formatValue(working.share, 'percent', locale), ages: working.ages })
        : fill(words.working, { share: formatValue(working.share, 'percent', locale) })),
  ].filter(part => typeof part === 'string')
  return (
    <>
      {ageWords.length > 0 && (
        <Row title={words.ages}>
          {ageWords.join('; ')} <span className="text-muted">({fill(words.asOf, { moment: year })})</span>
          <Marks sources={sources} locale={locale} />
        </Row>
      )}
      {effort.length > 0 && (
        <Row title={words.effort}>
          {effort.join('; ')}
          <Marks sources={sources} locale={locale} />
        </Row>
      )}
    </>
  )
}
