package app.latent.gateway.welcome;

import org.jspecify.annotations.Nullable;

/**
 * How hard a passphrase is to guess.
 *
 * @param score from 0 to 4
 * @param reason why it is weak, a sentence; null where nothing particular is wrong with it
 */
public record Strength(int score, @Nullable String reason) {}
