/** What the page on saving for offline, and the copies that it makes, say. */
export const offline = {
  /** The island gets `app` as data, the service worker `copies`: no functions, `{…}` is filled in there. */
  offline: {
    title: 'Save for offline',
    plainTitle: 'offline',
    lead: 'Keep parts of this site on this device and read them without a connection. Nothing is kept until you press a button here, and one press deletes it all.',
    before: {
      title: 'Before you save',
      points: [
        'Whoever uses this device can find what you have saved: on this page, and in the settings of the browser. If somebody checks your phone, it may be safer to save nothing.',
        'Deleting leaves nothing of it here. It does not clear the history of the browser.',
        'With a connection you always get the newest version of a page. Without one, a saved page says of what day it is.',
        'A browser may delete what is saved by itself, when the device is full or after some weeks without a visit.',
      ],
      safety: 'What others can see on your device',
    },
    noScript: 'Saving needs JavaScript, which is switched off here.',
    app: {
      parts: 'What you can save',
      size: 'The size is what is fetched: compressed, with everything the pages need.',
      loading: 'The list is being loaded.',
      failed: 'The list of what can be saved could not be loaded. It needs a connection.',
      unsupported: 'This browser cannot save pages here. Some do not in private windows, and old ones not at all.',
      packs: {
        basic: 'Help, indicators, checklist',
        search: 'Search',
        rest: 'All other pages',
        everything: 'Everything',
      },
      says: {
        basic: 'Numbers to call in every country, the signs of forced labour, the checklist, safety.',
        search: 'Finds articles of the whole site. Those that you have not saved open only with a connection.',
        rest: 'Lists, and the pages about this site.',
        everything: 'All of the above.',
      },
      articles: '{n} articles',
      article: '1 article',
      pages: '{n} pages',
      page: '1 page',
      atMost: 'at most {size} more',
      save: 'Save',
      saving: 'Saving: {done} of {all}',
      stop: 'Stop',
      saved: 'Saved: {what}',
      stopped: 'Stopped. Nothing of it was kept.',
      failedToSave:
        'It could not be saved: the connection broke off, or the device has no room. Nothing of it was kept.',
      since: 'Saved on {day}',
      newer: 'There is a newer version.',
      update: 'Update ({size})',
      remove: 'Remove',
      removed: 'Removed: {what}',
      list: 'What is saved',
      nothing: 'Nothing is saved on this device.',
      erase: 'Delete everything',
      eraseSays: 'All saved pages, the program that shows them, and a checklist that you have kept with the tool.',
      erased: 'Everything is deleted. This site keeps nothing on this device now.',
      notErased: 'Not everything could be deleted. Clear the data of this site in the settings of the browser.',
    },
    zip: {
      title: 'The whole site as a file',
      says: 'A ZIP that opens from a folder or a USB stick, on any computer and without a connection: unpack it, then open “index.html”. The checklist works there; instead of the search there are lists. Whoever finds the file can read it. To be rid of it, delete the file and the folder, in their bin too.',
      link: 'Download the site (ZIP, {zip})',
      search:
        'There is no search in a copy that is opened from a folder: browsers do not let its pages read other files. These lists lead to everything, and “Find in page” of the browser searches a page.',
      inCopy:
        'This is a copy of the whole site, opened from a folder. It needs no connection, and nothing of it is kept in the browser but the history. To be rid of it, delete the folder and the file that it came from, in their bin too.',
      copy: 'Copy of the whole site of {day}, opened from a folder. Numbers may have changed since.',
      about: 'About this copy',
    },
    copies: {
      copy: 'Saved copy of {day}. What you have not saved opens only with a connection.',
      missing: 'The page that you wanted is not saved on this device, and there is no connection.',
      link: 'What is saved',
    },
  },
}
