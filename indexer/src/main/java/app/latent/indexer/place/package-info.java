/**
 * Places on Earth, from a table that is part of the program: {@link app.latent.indexer.place.Places} tells which one a
 * position is at, and {@link app.latent.indexer.place.PlaceNames} where a name is. Nothing is asked of anybody.
 *
 * <p>The table is {@code places.bin}, which {@code indexer/src/main/places} packs and docs/dependencies.md names the sources
 * of. After four bytes, "LTP" and version 1, it is one stream in zlib's format (RFC 1950). In it, a <i>number</i> has seven
 * bits a byte, the least significant first, and the highest bit says that more follow; a <i>difference</i> is a number that
 * is even for what is not negative, twice as large, and odd for the others; a <i>text</i> is the number of its bytes, and
 * UTF-8.
 *
 * <pre>
 * countries     number; of each its code (ISO 3166-1, XK for Kosovo), name, number of other names and codes, and these
 * regions       number; of each the number of its country, name, code; both empty for what is in no region
 * zones         number; their names (IANA)
 * borders       number; of each the number of its country, number of rings; of each ring the number of points, and of
 *               each point latitude and longitude as differences to the point before, in 100,000ths of a degree
 * coast         3,600 rows from south to north of 7,200 bits from west to east: land within 10 km
 * places        number, then one column after the other; the first four as differences to the place before
 *                 latitude, longitude    1,000ths of a degree
 *                 region, zone           their numbers
 *                 people                 a byte: ten times the logarithm to base 2 of one more than live there
 *                 section                a byte: 1 for a part of a town
 *                 name                   text
 *               in the order of squares of half a degree, from south to north, then west to east
 * other names   number; of each the place that it is of, as the difference to the one before; then the names
 * </pre>
 */
@NullMarked
package app.latent.indexer.place;

import org.jspecify.annotations.NullMarked;
