/**
 * What happens to the cleartext tree, told in one order to whoever wants to know.
 *
 * <p>Publishers never wait: {@link app.latent.vault.event.EventDispatcher} keeps a bounded queue and one thread that
 * hands events to the subscribers, one after the other. When the queue is full, what does not fit is replaced by one
 * {@link app.latent.vault.event.VaultEvent.Overflow}, which means "look at everything again". So a subscriber that
 * follows the events, and looks at the whole tree at the start and after each overflow, knows the tree.
 */
@NullMarked
package app.latent.vault.event;

import org.jspecify.annotations.NullMarked;
