import { buildDay } from '../dates'
import { documentsOf } from '../editors/library-files'
import { factsOf, statsReport } from '../editors/stats'
import { library } from '../library'
import { slugsOf } from '../taxonomy/terms'

// `npm run stats`: the library in numbers, and where it has gaps.
const vocabularies = { types: slugsOf('types'), regions: slugsOf('regions') }
console.log(statsReport(factsOf(documentsOf(library)), vocabularies, buildDay()))
