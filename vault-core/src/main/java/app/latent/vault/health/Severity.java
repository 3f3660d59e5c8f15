package app.latent.vault.health;

/** How grave a {@link Finding} is, in the words of Cryptomator's own health check. */
public enum Severity {
    /** Nothing is wrong. Some of it is worth telling all the same. */
    GOOD,
    /** Nothing is lost, and nothing will be; something that helps in need is missing, or something useless is there. */
    INFO,
    /** The vault's structure is damaged; apparently nothing is lost. */
    WARN,
    /** The vault's structure is damaged, or a content, and something is lost. */
    CRITICAL
}
