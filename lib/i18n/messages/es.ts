import type { Messages } from './en'
import { article } from './es/article'
import { countries } from './es/countries'
import { frame } from './es/frame'
import { goods } from './es/goods'
import { help } from './es/help'
import { home } from './es/home'
import { indicators } from './es/indicators'
import { lists } from './es/lists'
import { laws } from './es/laws'
import { menu } from './es/menu'
import { offline } from './es/offline'
import { openData } from './es/open-data'
import { pictures } from './es/pictures'
import { reference } from './es/reference'
import { report } from './es/report'
import { search, searchPage } from './es/search'

/** Lo que dice la interfaz en español. */
export const es: Messages = {
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
