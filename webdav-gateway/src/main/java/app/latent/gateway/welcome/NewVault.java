package app.latent.gateway.welcome;

import java.util.Arrays;

/** A vault that was just made, with its recovery key. Closing it wipes that. */
public final class NewVault implements AutoCloseable {

    private final String path;
    private final String noun;
    private final char[] recoveryKey;

    /**
     * @param noun what a part of the key is called, such as "word"
     * @param recoveryKey its parts with a space between them, letters and digits only; this object's from here on
     */
    public NewVault(String path, String noun, char[] recoveryKey) {
        this.path = path;
        this.noun = noun;
        this.recoveryKey = recoveryKey;
    }

    public String path() {
        return path;
    }

    public String noun() {
        return noun;
    }

    /** Wiped when this is closed. */
    public char[] recoveryKey() {
        return recoveryKey;
    }

    @Override
    public void close() {
        Arrays.fill(recoveryKey, '\0');
    }
}
