/** What {@code latent users} asks of a vault's daemon about accounts and groups, and what it is told. Passwords stay with the command: only their hashes come here. */
@NullMarked
package app.latent.app.users;

import org.jspecify.annotations.NullMarked;
