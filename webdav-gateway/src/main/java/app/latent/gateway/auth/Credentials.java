package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import java.util.Arrays;
import java.util.Optional;

/** What somebody shows who wants to be let in. Closing it wipes the password. */
final class Credentials implements AutoCloseable {

    private final AccountName name;
    private final char[] password;
    private final Optional<String> code;
    private final ClientAddress address;

    /**
     * @param password this object's from here on
     * @param code of the second factor
     * @param address where it comes from
     */
    Credentials(AccountName name, char[] password, Optional<String> code, ClientAddress address) {
        this.name = name;
        this.password = password;
        this.code = code;
        this.address = address;
    }

    AccountName name() {
        return name;
    }

    /** Wiped when this is closed. */
    char[] password() {
        return password;
    }

    Optional<String> code() {
        return code;
    }

    ClientAddress address() {
        return address;
    }

    @Override
    public void close() {
        Arrays.fill(password, '\0');
    }
}
