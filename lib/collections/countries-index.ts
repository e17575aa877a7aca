import { alternatesOfAll } from '../content/alternates'
import type { MapClass, WorldPicture } from '../charts/chart'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import { measured, measures, type Measure, type Measured } from './measures'
import type { Page, Route } from './route'

/** What the view of all countries is given. */
export interface CountriesPage extends Measured {
  /** The ways to shade the map, with the page of each. */
  measures: { measure: Measure; title: string; address: string }[]
  /** The address of this page, and what its files are named by. */
  address: string
  path: string
}

/** The page of the first measure is that of all countries. */
const addressOf = (locale: Locale, measure: Measure) =>
  measure === measures[0] ? routes.countries(locale) : routes.countriesBy(locale, measure)

const titleOf = (locale: Locale, measure: Measure) => {
  const { title, titleBy } = messagesOf(locale).worldMap
  return measure === measures[0] ? title : fill(titleBy, { measure: measured(locale, measure).title })
}

/** All countries on a map and in a table, a page for each measure by which the map is shaded. */
export const countries: Route<CountriesPage> = {
  // With its map it fills a response: it carries no styles but its own.
  template: 'map',
  standing: locale => measures.map(measure => addressOf(locale, measure)),
  pages: locale => measures.map(measure => toPage(locale, measure)),
}

function toPage(locale: Locale, measure: Measure): Page<CountriesPage> {
  const address = addressOf(locale, measure)
  const facts = { locale, address, alternates: alternatesOfAll(other => addressOf(other, measure)) }
  const isFirst = measure === measures[0]
  const title = titleOf(locale, measure)
  return {
    ...facts,
    title,
    packs: ['places'],
    ...(isFirst && { menu: [{ group: 'look', room: 'countries' }] }),
    pictures: () => [pictureOf(locale, measure)],
    head: () => metadataOf({ ...facts, title, summary: messagesOf(locale).worldMap.summary }),
    data: () => ({
      ...measured(locale, measure),
      measures: measures.map(other => ({
        measure: other,
        title: measured(locale, other).title,
        address: addressOf(locale, other),
      })),
      address,
      path: pathOf(locale, measure),
    }),
  }
}

/** The files of a map are named by its measure, also those of the first. */
const pathOf = (locale: Locale, measure: Measure) => routes.countriesBy(locale, measure)

/** The map of a measure, to be kept as files. */
export function pictureOf(locale: Locale, measure: Measure): WorldPicture {
  const { heading, says, value, classes, sources } = measured(locale, measure)
  const { borders, country } = messagesOf(locale).worldMap
  return {
    kind: 'world',
    id: 'map',
    title: heading,
    says,
    columns: { what: country, value },
    classes: classes.filter(hasCountries),
    note: borders,
    sources,
    page: addressOf(locale, measure),
    path: pathOf(locale, measure),
  }
}

const hasCountries = ({ countries: placed }: MapClass) => placed.length > 0
