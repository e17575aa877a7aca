import type { Series } from '@/components/series/series'
import { alternatesOfAll } from '@/lib/content/alternates'
import { helpIn } from '@/lib/helplines/read'
import { plainMetadataOf } from '@/lib/metadata'
import { routes } from '@/lib/routes'
import { CountryHelpView } from './country-help-view'

/** A page of help for every country. */
export const helpSeries: Series = locale =>
  helpIn(locale).map(help => {
    const address = routes.countryHelp(locale, help.code)
    const alternates = alternatesOfAll(other => routes.countryHelp(other, help.code))
    return {
      address,
      metadata: () => plainMetadataOf({ locale, address, alternates }, help.country),
      view: () => <CountryHelpView help={help} />,
    }
  })
