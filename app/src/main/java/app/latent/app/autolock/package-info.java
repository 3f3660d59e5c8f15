/**
 * When a vault is locked though nobody has said so: after a time without use, when the machine goes to sleep, when its user has gone. {@link
 * app.latent.app.autolock.AutoLock} watches; each reason is a class of its own, which is asked what time it is and sleeps nowhere.
 */
@NullMarked
package app.latent.app.autolock;

import org.jspecify.annotations.NullMarked;
