package app.latent.gateway.welcome;

import org.jspecify.annotations.Nullable;

/**
 * How hard a passphrase is to guess.
 *
 * @param score from 0 to 4
 * @param advice why it is weak and what is better; null where it is not
 */
public record Strength(int score, String word, @Nullable String advice) {}
