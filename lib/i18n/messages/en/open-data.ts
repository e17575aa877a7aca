/** Marks within quotation marks are single ones. */
const quotedWithin = (title: string) => title.replaceAll('“', '‘').replaceAll('”', '’')

/** What the hub says of citing it and of its data. */
export const openData = {
  openData: {
    cite: {
      title: 'Cite',
      version: (day: string) => `This article, in the version of ${day}`,
      original: 'The publication that it is about',
      hint: 'Put the day on which you read it in the place of “…”.',
      files: 'For reference managers',
      // Within references.
      noDate: 'n.d.',
      noDateLong: 'no date',
      dateUnknown: '[date unknown]',
      quoted: (title: string) => `“${quotedWithin(title).replace(/([^.?!…])(’?)$/, '$1.$2')}”`,
      published: (day: string) => `Published ${day}`,
      lastModified: (day: string) => `Last modified ${day}`,
      availableAt: 'Available at',
      availableFrom: 'Available from',
      accessed: 'Accessed',
      updated: 'updated',
      cited: 'cited',
    },
    list: {
      title: 'Take this list with you',
      feed: 'Feed',
      table: 'Table (CSV)',
      data: 'Data (JSON)',
      explained: 'How to use these files',
    },
    page: {
      title: 'Open data',
      summary:
        'Every list of this hub as a feed, a table, data and citations: plain files without key or account, which you may use if you name their source.',
      lead: 'Every list of this hub can be had as a feed, a table, data and citations. They are plain files: no key, no account, no limit.',
      may: 'What you may do',
      mayDo: (licence: string) =>
        `Copy, adapt and pass on, also for money, if you name the source: that is what ${licence} asks. An article under another licence says so, on its page and in its data.`,
      notInIt:
        'Publications that an article is about belong to those who published them. Titles and addresses of theirs may be cited freely; their texts are not here.',
      last: 'Addresses that last',
      lasting: [
        'The address of a page is its address for good. When an article gets another, the old one leads there.',
        'What begins with “tag:” is a name, not an address: it stays the same even then. Use it to tell whether you have seen an article before.',
        'What version 1 (v1) says will keep its name and its meaning. New fields may come, so let your program pass over what it does not know.',
        'Days are those on which an article was published and last changed. Nothing changes with the day on which the site is built.',
      ],
      lists: 'Of every list',
      listsSay: (page: string) => `The address follows from that of the page. For the list at ${page} these are:`,
      articles: 'Of every article',
      articlesSay: (page: string) => `The same for the article at ${page}:`,
      tables: 'Of everything else',
      tableNames: {
        indicators: 'Indicators of forced labour',
        numbers: 'Helplines and emergency numbers, with the page and day of each',
        laws: 'Laws that bind companies',
        dates: 'Dates of these laws',
        terms: 'Terms of the glossary',
        figures: 'Figures, with year, method and source',
        goods: 'Goods that lists name, with the names readers give them',
        listings: 'Goods on the US list, country by country',
        orders: 'Orders of US customs on goods made with forced labour',
        assessments: 'Child labour: the US Department of Labor’s assessments',
        tiers: 'Tiers of the US trafficking report',
        treaties: 'Who has ratified which treaty',
        sources: 'Publications that the hub cites, each with what cites it',
        corrections: 'Corrections',
        pages: 'Pages of the hub itself',
      },
      download: 'Everything in one file',
      downloadSays:
        'A ZIP of all of this in every language, with a list of its files, the checksum of each, and how to cite it.',
      version: (day: string) => `Version of ${day}`,
      checksum: 'Checksum (SHA-256)',
      citeAs: 'Cite it as',
      all: 'Of the whole hub',
      files: {
        atom: 'Feed: the 50 latest changes, with whole summaries (Atom)',
        jsonFeed: 'The same as JSON Feed',
        csv: 'Table of all articles (CSV)',
        json: 'All articles of the list, without their texts (JSON)',
        articleJson: 'The article with its text, sources and translations (JSON)',
        bib: 'Citations for LaTeX and others (BibLaTeX, which BibTeX reads)',
        ris: 'Citations for Zotero, EndNote, Mendeley (RIS)',
        'csl.json': 'Citations for programs (CSL-JSON)',
        index: 'Every list with its files',
        taxonomy: 'Types, regions, topics, indicators and countries in every language',
        openapi: 'All of this for programs (OpenAPI 3.1)',
        schema:
          'What editors write above an article; the first file names those of all else that they write (JSON Schema)',
      },
      use: 'How to use them',
      uses: {
        reader: 'Feed reader',
        readerSays: 'Give it the address of any list; it finds the feed.',
        sheet: 'Spreadsheet',
        sheetSays:
          'Open the table. Its columns are set apart by commas; where a cell holds several tags, they are set apart by semicolons.',
        zotero: 'Zotero',
        zoteroSays:
          'Its button in the browser takes an article from its page. To take a whole list, download its RIS file and choose “Import” in Zotero. For each article you get the page of this hub and the publication that it is about, each as what it is.',
        program: 'Program',
        programSays: 'This prints the titles of a list:',
        pages: 'Other websites may read all of these files from their pages (CORS).',
      },
    },
  },
}
