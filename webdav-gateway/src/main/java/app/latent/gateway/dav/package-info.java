/**
 * WebDAV (RFC 4918, classes 1, 2 and 3) over a folder of any file system.
 *
 * <p>{@link DavHandler} is one switch by method; {@link DavAnnouncement} answers for the server as a whole. {@link Tree} turns decoded names into {@link Resource}s, one name at a time, and never leaves the
 * root. {@link Preconditions} answers whether a request may go on: HTTP conditions, the {@code If} header and locks. {@link Permits} says what the caller may. {@link Locks} live in memory and end
 * with the server; {@link DeadProperties} are kept in the vault. {@link Xml} reads what
 * clients send, without entities and within bounds; {@link Multistatus} writes what they get.
 *
 * <p>{@link Tree} and {@link Permits} serve uploads that are no PUT as well.
 *
 * <p>Arrows: the methods lean on all of these; these lean on {@code http} and {@code account} alone.
 */
@NullMarked
package app.latent.gateway.dav;

import org.jspecify.annotations.NullMarked;
