import { dirname } from 'node:path'
import { buildDay } from '../dates'
import { languageFacts } from '../editors/language-facts'
import { documentsOf } from '../editors/library-files'
import { factsOf, statsReport } from '../editors/stats'
import { library, roomOf } from '../library'
import { slugsOf } from '../taxonomy/terms'

// `npm run stats`: the library in numbers, and where it has gaps.
const vocabularies = { types: slugsOf('types'), regions: slugsOf('regions') }
const languages = languageFacts(library, room => dirname(roomOf(room)))
console.log(statsReport(factsOf(documentsOf(library)), languages, vocabularies, buildDay()))
