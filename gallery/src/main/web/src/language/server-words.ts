/** What the server says that people read, and the page's word for it. */
import { msg, str } from "@lit/localize";

/** Said by the server itself; a test looks for each in its sources. */
export const SAID: readonly (readonly [said: string, told: string])[] = [
  ["Another request is sending this.", msg("Another request is sending this.")],
  ["A query says what to search for.", msg("A query says what to search for.")],
  [
    "The watermark cannot be read. Until you choose one anew, those who would see it see no pictures.",
    msg("The watermark cannot be read. Until you choose one anew, those who would see it see no pictures."),
  ],
  [
    "This photo has no picture, or the mark cannot be drawn.",
    msg("This photo has no picture, or the mark cannot be drawn."),
  ],
  [
    "This photo is shown with a watermark, and its file is not handed out.",
    msg("This photo is shown with a watermark, and its file is not handed out."),
  ],
  [
    "Photos are added and changed in folders: an album has viewers only. Give a role at a folder besides.",
    msg("Photos are added and changed in folders: an album has viewers only. Give a role at a folder besides."),
  ],
  ["Something else has arrived than was sent.", msg("Something else has arrived than was sent.")],
  ["The owner may everything anyway.", msg("The owner may everything anyway.")],
  ["The owner's account stays.", msg("The owner's account stays.")],
  ["The vault is not to be locked from here.", msg("The vault is not to be locked from here.")],
  [
    "The vault was unlocked with --read-only; lock it and unlock it without.",
    msg("The vault was unlocked with --read-only; lock it and unlock it without."),
  ],
  ["There are too many files of this name.", msg("There are too many files of this name.")],
  ["There is no album of this name.", msg("There is no album of this name.")],
  ["There is no folder at this path in the vault.", msg("There is no folder at this path in the vault.")],
  ["There is no such upload any more.", msg("There is no such upload any more.")],
  ["There is not enough room for this.", msg("There is not enough room for this.")],
  ["This is no folder that can be shared.", msg("This is no folder that can be shared.")],
  ["This passkey is in use already.", msg("This passkey is in use already.")],
  ["Too many uploads were begun and not finished.", msg("Too many uploads were begun and not finished.")],
  ["A file is in the way of a folder.", msg("A file is in the way of a folder.")],
  [
    "An album cannot be in itself, or in one that is in it.",
    msg("An album cannot be in itself, or in one that is in it."),
  ],
  ["An album has a name.", msg("An album has a name.")],
  ["A saved search has a query.", msg("A saved search has a query.")],
  ["A saved search has a name and a query.", msg("A saved search has a name and a query.")],
  ["No picture can be made of this file.", msg("No picture can be made of this file.")],
  ["Nothing moves in this photo.", msg("Nothing moves in this photo.")],
  ["Only pictures can be turned.", msg("Only pictures can be turned.")],
  [
    "Only the owner of the vault may change albums and saved searches.",
    msg("Only the owner of the vault may change albums and saved searches."),
  ],
  [
    "Only the owner of the vault may say what is no duplicate.",
    msg("Only the owner of the vault may say what is no duplicate."),
  ],
  [
    "Somebody else is looking for duplicates; try again in a moment.",
    msg("Somebody else is looking for duplicates; try again in a moment."),
  ],
  ["The file is not there any more.", msg("The file is not there any more.")],
  ["The request is too large.", msg("The request is too large.")],
  ["The server could not do this. Its log says why.", msg("The server could not do this. Its log says why.")],
  ["The vault was unlocked for reading alone.", msg("The vault was unlocked for reading alone.")],
  [
    "Only who wrote a comment may remove it, and the owner of the vault.",
    msg("Only who wrote a comment may remove it, and the owner of the vault."),
  ],
  ["The owner of the vault does not allow comments.", msg("The owner of the vault does not allow comments.")],
  ["There is no room for more comments.", msg("There is no room for more comments.")],
  ["There is no such comment.", msg("There is no such comment.")],
  ["There is no such album.", msg("There is no such album.")],
  ["There is no such folder with photos.", msg("There is no such folder with photos.")],
  ["There is no such photo in the trash.", msg("There is no such photo in the trash.")],
  ["There is no such photo, or nothing to compare it by.", msg("There is no such photo, or nothing to compare it by.")],
  ["There is no such photo.", msg("There is no such photo.")],
  ["There is no such resource.", msg("There is no such resource.")],
  ["There is no such saved search.", msg("There is no such saved search.")],
  ["There is no thumbnail of this photo.", msg("There is no thumbnail of this photo.")],
  ["This change cannot be taken back any more.", msg("This change cannot be taken back any more.")],
  ["This decision has been taken back already.", msg("This decision has been taken back already.")],
  ["This file could not be looked into.", msg("This file could not be looked into.")],
  ["This is not in the trash any more.", msg("This is not in the trash any more.")],
  [
    "Too many pictures are being made; try again in a moment.",
    msg("Too many pictures are being made; try again in a moment."),
  ],
  [
    "You may see this photo, but not change what is said of it.",
    msg("You may see this photo, but not change what is said of it."),
  ],
  ["You may see this photo, but not delete it.", msg("You may see this photo, but not delete it.")],
  ["An album has photos of this vault only.", msg("An album has photos of this vault only.")],
  [
    "Another program keeps changing this album; try again later.",
    msg("Another program keeps changing this album; try again later."),
  ],
  ["The album has changed since, and stays as it is.", msg("The album has changed since, and stays as it is.")],
  ["There is such an album already.", msg("There is such an album already.")],
  ["The check could not go on. The log says why.", msg("The check could not go on. The log says why.")],
  ["The check was ended before it had seen everything.", msg("The check was ended before it had seen everything.")],
  ["The vault is being locked.", msg("The vault is being locked.")],
  ["The vault’s folder could not be read.", msg("The vault’s folder could not be read.")],
  ["There is no such conflict any more: list them again.", msg("There is no such conflict any more: list them again.")],
  ["The name must be plain text in one line.", msg("The name must be plain text in one line.")],
  [
    "The look of the gallery cannot be read. Until one is chosen anew, it has its own.",
    msg("The look of the gallery cannot be read. Until one is chosen anew, it has its own."),
  ],
  ["Name a whole path, which begins with /.", msg("Name a whole path, which begins with /.")],
  [
    "One of the versions is not there any more: list the conflicts again.",
    msg("One of the versions is not there any more: list the conflicts again."),
  ],
  [
    "The check was ended, as the vault was locked. It goes on the next time.",
    msg("The check was ended, as the vault was locked. It goes on the next time."),
  ],
  ["The vault was locked.", msg("The vault was locked.")],
  ["The vault is locked", msg("The vault is locked")],
  ["Wrong passphrase.", msg("Wrong passphrase.")],
  ["Wrong passphrase", msg("Wrong passphrase")],
  ["Wrong password", msg("Wrong password")],
  ["Wrong name or password", msg("Wrong name or password")],
  ["Wrong vault or passphrase", msg("Wrong vault or passphrase")],
  ["Wrong password or code", msg("Wrong password or code")],
  ["Wrong password or passkey", msg("Wrong password or passkey")],
  ["Your passkey is missing", msg("Your passkey is missing")],
  ["The code of your authenticator app is missing", msg("The code of your authenticator app is missing")],
  ["Too many wrong passwords; wait a moment", msg("Too many wrong passwords; wait a moment")],
  [
    "What the browser has made is no passkey for this page; try again",
    msg("What the browser has made is no passkey for this page; try again"),
  ],
  [
    "The vault was unlocked for reading alone, so passkeys stay as they are; unlock it without --read-only",
    msg("The vault was unlocked for reading alone, so passkeys stay as they are; unlock it without --read-only"),
  ],
  [
    "The vault was unlocked for reading alone, so app passwords stay as they are; unlock it without --read-only",
    msg("The vault was unlocked for reading alone, so app passwords stay as they are; unlock it without --read-only"),
  ],
  ["name: needs at least one character that is not *.", msg("name: needs at least one character that is not *.")],
];

/** What filters of the query language are for. */
export const FILTERS: readonly (readonly [said: string, told: string])[] = [
  ["maker or model, whole words", msg("maker or model, whole words")],
  ["lens, whole words", msg("lens, whole words")],
  [
    "capture time: a year, a month, a day, or from one to another, both included",
    msg("capture time: a year, a month, a day, or from one to another, both included"),
  ],
  ["taken before that year, month or day begins", msg("taken before that year, month or day begins")],
  ["taken after that year, month or day has ended", msg("taken after that year, month or day has ended")],
  ["taken on that month and day, in whatever year", msg("taken on that month and day, in whatever year")],
  [
    "country, region or city, whole words: as the photo names it, else by its position",
    msg("country, region or city, whole words: as the photo names it, else by its position"),
  ],
  [
    "taken within 20 km of a city, 10 km of latitude and longitude in degrees, or that many",
    msg("taken within 20 km of a city, 10 km of latitude and longitude in degrees, or that many"),
  ],
  [
    "taken between these edges of a map: south, west, north, east in degrees",
    msg("taken between these edges of a map: south, west, north, east in degrees"),
  ],
  ["sensitivity", msg("sensitivity")],
  ["aperture as f-number", msg("aperture as f-number")],
  ["focal length in millimetres", msg("focal length in millimetres")],
  ["megapixels", msg("megapixels")],
  [
    "size of the file in bytes, or in kb, mb, gb of a thousand each",
    msg("size of the file in bytes, or in kb, mb, gb of a thousand each"),
  ],
  ["how the picture lies, as it is shown", msg("how the picture lies, as it is shown")],
  [
    "colour of a notable part of the picture: black, white, grey, brown, red, orange, yellow, green, teal, blue, purple, pink",
    msg(
      "colour of a notable part of the picture: black, white, grey, brown, red, orange, yellow, green, teal, blue, purple, pink",
    ),
  ],
  ["what the file is, by its content", msg("what the file is, by its content")],
  ["format of the file, by its content", msg("format of the file, by its content")],
  ["what the photo is", msg("what the photo is")],
  ["what is known of the photo", msg("what is known of the photo")],
  [
    "file name from its start; * for anything, ? for one character",
    msg("file name from its start; * for anything, ? for one character"),
  ],
  [
    "words of the folders and the file name, one after the other",
    msg("words of the folders and the file name, one after the other"),
  ],
  ["in that folder or below it, whole names from the top", msg("in that folder or below it, whole names from the top")],
  [
    "album, or one it is in, whole words of their names one after the other; smart albums too",
    msg("album, or one it is in, whole words of their names one after the other; smart albums too"),
  ],
  [
    "keyword, whole words (also keyword:); behind a slash that tag or one below it, whole names from the top",
    msg("keyword, whole words (also keyword:); behind a slash that tag or one below it, whole names from the top"),
  ],
  ["who is in the picture, whole words", msg("who is in the picture, whole words")],
  ["stars, 1 to 5; 0 for none", msg("stars, 1 to 5; 0 for none")],
];

/** Why a passphrase is weak: said by nbvcxz. */
export const WEAKNESSES: readonly (readonly [said: string, told: string])[] = [
  ["This password is not allowed to be used.", msg("This password is not allowed to be used.")],
  ["This is a top-10 common password.", msg("This is a top-10 common password.")],
  ["This is a top-100 common password.", msg("This is a top-100 common password.")],
  ["This is a very common password.", msg("This is a very common password.")],
  ["Straight rows of keys are easy to guess.", msg("Straight rows of keys are easy to guess.")],
  ["Short keyboard patterns are easy to guess.", msg("Short keyboard patterns are easy to guess.")],
  ['Repeats like "aaa" are easy to guess.', msg('Repeats like "aaa" are easy to guess.')],
  [
    'Repeats like "abcabcabc" are only slightly harder to guess than "abc".',
    msg('Repeats like "abcabcabc" are only slightly harder to guess than "abc".'),
  ],
  ["Sequences like abc or 6543 are easy to guess.", msg("Sequences like abc or 6543 are easy to guess.")],
  ["Recent years are easy to guess.", msg("Recent years are easy to guess.")],
  ["Dates are often easy to guess.", msg("Dates are often easy to guess.")],
];

/** Sentences with something of the request in them, and what they are made into. */
export const FORMS: readonly (readonly [said: RegExp, told: (...parts: string[]) => string])[] = [
  [
    /^“(.*)” is not a date\. Write a year \(2024\), a month \(2024-05\) or a day \(2024-05-17\)\.$/,
    (value) => msg(str`“${value}” is not a date. Write a year (2024), a month (2024-05) or a day (2024-05-17).`),
  ],
  [/^“(.*)” ends before it begins\.$/, (value) => msg(str`“${value}” ends before it begins.`)],
  [
    /^“(.*)” is not a day of the year\. Write month and day: on:12-24\.$/,
    (value) => msg(str`“${value}” is not a day of the year. Write month and day: on:12-24.`),
  ],
  [
    /^“(.*)” is not a number or a range\. Write (.*) or (\S*)\.$/,
    (value, forms, last) => msg(str`“${value}” is not a number or a range. Write ${forms} or ${last}.`),
  ],
  [/^The quote at character (\d+) is not closed\.$/, (at) => msg(str`The quote at character ${at} is not closed.`)],
  [
    /^The query is too long: (\d+) characters are the limit\.$/,
    (most) => msg(str`The query is too long: ${most} characters are the limit.`),
  ],
  [
    /^The query has too many terms: (\d+) are the limit\.$/,
    (most) => msg(str`The query has too many terms: ${most} are the limit.`),
  ],
  [/^needs a value, for example (.*)$/, (example) => msg(str`needs a value, for example ${example}`)],
  [
    /^There is no filter “(.*)”\. Did you mean (.*)\? Put text with a colon in quotes to search for it\.$/,
    (key, meant) =>
      msg(str`There is no filter “${key}”. Did you mean ${meant}? Put text with a colon in quotes to search for it.`),
  ],
  [
    /^There is no filter “(.*)”\. There are (.*)\. Put text with a colon in quotes to search for it\.$/,
    (key, all) =>
      msg(str`There is no filter “${key}”. There are ${all}. Put text with a colon in quotes to search for it.`),
  ],
  [/^“(.*)” has no word to look for\.$/, (value) => msg(str`“${value}” has no word to look for.`)],
  [
    /^“(.*)” holds too many \* and \?: (\d+) are the limit\.$/,
    (value, most) => msg(str`“${value}” holds too many * and ?: ${most} are the limit.`),
  ],
  [
    /^“(.*)” is not known here\. Did you mean (.*)\? There are (.*)\.$/,
    (value, meant, all) => msg(str`“${value}” is not known here. Did you mean ${meant}? There are ${all}.`),
  ],
  [
    /^“(.*)” is not known here\. There are (.*)\.$/,
    (value, all) => msg(str`“${value}” is not known here. There are ${all}.`),
  ],
  [
    /^“(.*)” is not a format that is known\. Did you mean (.*)\?$/,
    (value, meant) => msg(str`“${value}” is not a format that is known. Did you mean ${meant}?`),
  ],
  [
    /^“(.*)” is not a format that is known\. Write jpeg, heic, png, mp4, cr3 or another one\.$/,
    (value) => msg(str`“${value}” is not a format that is known. Write jpeg, heic, png, mp4, cr3 or another one.`),
  ],
  [
    /^There is an account or group "(.*)" already\.$/,
    (name) => msg(str`There is an account or group “${name}” already.`),
  ],
  [/^There is no account "(.*)"\.$/, (name) => msg(str`There is no account “${name}”.`)],
  [/^There is no group "(.*)"\.$/, (name) => msg(str`There is no group “${name}”.`)],
  [
    /^There are (\d+) passkeys already; remove one first\.$/,
    (most) => msg(str`There are ${most} passkeys already; remove one first.`),
  ],
  [
    /^These are (\d+) already; remove those that are not used$/,
    (most) => msg(str`These are ${most} already; remove those that are not used`),
  ],
];
