/**
 * Whether a vault can be read, and what can be done where it cannot.
 *
 * <p>{@link app.latent.vault.health.Health} is the way in. It looks at the ciphertext from outside of the tree that shows it, as a damaged tree shows too little: {@code Walk} lists
 * each folder below {@code d/} once and keeps what it {@code Seen}; {@code Structure} concludes from that which directories there are and what is wrong with
 * them; {@code DeepCheck} then has every entry looked at by {@code EntryCheck}, and every chunk of it by {@code ContentCheck}. What seems damaged may just be
 * written to, by this process or a sync client: {@code Settling} looks again. A {@code Cursor} notes what a deep check has found sound.
 *
 * <p>{@code Planner} decides what a repair does ({@code DirectoryRepairs}, {@code NameRepairs}), by steps of {@code Mending}; what has no place any more goes to {@code LostAndFound}.
 *
 * <p>Names and severities of findings are those of cryptofs's health check, which is the judge in the tests; what differs, and why, is told in {@code docs/health.md}.
 */
@NullMarked
package app.latent.vault.health;

import org.jspecify.annotations.NullMarked;
