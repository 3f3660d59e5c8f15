/** What other apps share with this one, on its way from the service worker to the page. */

/** Where they post it (Web Share Target, W3C), as the manifest says; the server has nothing there. */
export const SHARE = "/share";

/** Of the manifest. */
export const FIELD = "photos";

/** The page asks the service worker for what was shared. */
export const ASKING = "shared?";
