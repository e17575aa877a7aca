import { article } from './en/article'
import { countries } from './en/countries'
import { frame } from './en/frame'
import { goods } from './en/goods'
import { help } from './en/help'
import { home } from './en/home'
import { indicators } from './en/indicators'
import { lists } from './en/lists'
import { laws } from './en/laws'
import { menu } from './en/menu'
import { offline } from './en/offline'
import { openData } from './en/open-data'
import { pictures } from './en/pictures'
import { reference } from './en/reference'
import { report } from './en/report'
import { search, searchPage } from './en/search'

/** What the interface says in English, a file for each room; every other language answers to the same names. */
export const en = {
  ...article,
  ...countries,
  ...frame,
  ...goods,
  ...help,
  ...home,
  ...indicators,
  ...lists,
  ...laws,
  ...menu,
  ...offline,
  ...openData,
  ...pictures,
  ...reference,
  ...report,
  ...search,
  ...searchPage,
}

export type Messages = typeof en
