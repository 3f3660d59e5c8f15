package app.latent.gateway.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an account or a group, which is also that of its document: 1 to 32 of {@code a} to {@code z}, digits, {@code .}, {@code _} and {@code -}, the first
 * of them a letter or digit.
 */
public record AccountName(String text) implements Comparable<AccountName> {

    /** Before the first name that is checked by it. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,31}");

    /** Who knows the vault's passphrase. */
    public static final AccountName OWNER = new AccountName("owner");

    /** @throws IllegalArgumentException where it is no name */
    public AccountName {
        if (!FORM.matcher(text).matches()) throw new IllegalArgumentException("not the name of an account");
    }

    /** @return the name as people type it, capitals and spaces around it aside; empty where it can be none */
    public static Optional<AccountName> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(text).matches() ? Optional.of(new AccountName(text)) : Optional.empty();
    }

    public boolean isOwner() {
        return equals(OWNER);
    }

    @Override
    public int compareTo(AccountName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
