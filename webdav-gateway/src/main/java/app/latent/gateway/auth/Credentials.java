package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import java.util.Arrays;
import java.util.Optional;

/** What somebody shows who wants to be let in. Closing it wipes the password. */
final class Credentials implements AutoCloseable {

    private final Optional<String> vault;
    private final AccountName name;
    private final char[] password;
    private final Optional<ShownFactor> factor;
    private final Client client;

    /** @param password this object's from here on */
    Credentials(AccountName name, char[] password, Optional<ShownFactor> factor, Client client) {
        this(Optional.empty(), name, password, factor, client);
    }

    /**
     * @param vault what it is called that is to be unlocked, as somebody has typed it
     * @param password this object's from here on
     */
    Credentials(
            Optional<String> vault, AccountName name, char[] password, Optional<ShownFactor> factor, Client client) {
        this.vault = vault;
        this.name = name;
        this.password = password;
        this.factor = factor;
        this.client = client;
    }

    Optional<String> vault() {
        return vault;
    }

    AccountName name() {
        return name;
    }

    /** Wiped when this is closed. */
    char[] password() {
        return password;
    }

    Optional<ShownFactor> factor() {
        return factor;
    }

    Client client() {
        return client;
    }

    ClientAddress address() {
        return client.address();
    }

    @Override
    public void close() {
        Arrays.fill(password, '\0');
    }
}
