/**
 * The owner's desk for accounts and groups: who there is, what they may where, and what is to become of that. {@link UserDesk} is the one place where it is
 * done and noted in the audit log; {@code latent users} asks it through the daemon's socket, the page through {@link UserEndpoint}. A {@link UserChange} is what
 * either asks for, a {@link UserReport} what it is told; neither has a password, only hashes of new ones.
 *
 * <p>Folders are found below the root of the files that are served; what albums there are, {@link SharedAlbums} tells.
 */
@NullMarked
package app.latent.gateway.users;

import org.jspecify.annotations.NullMarked;
