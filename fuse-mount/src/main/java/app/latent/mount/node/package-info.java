/**
 * The files that a driver has given a number to. A {@link app.latent.mount.node.Node} is one file, under whatever name it
 * has now; it knows its directory and its name, so that moving a directory of a million files changes one node.
 *
 * <p>The {@link app.latent.mount.node.NodeTable}'s monitor guards how nodes hang together. Whoever turns a node into a
 * path and uses the path holds the {@link app.latent.mount.node.NodeTable#moving() lock of moves} shared meanwhile;
 * whoever moves a file holds it alone.
 */
@NullMarked
package app.latent.mount.node;

import org.jspecify.annotations.NullMarked;
