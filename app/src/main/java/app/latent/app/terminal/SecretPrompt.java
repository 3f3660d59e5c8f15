package app.latent.app.terminal;

import app.latent.app.secret.SecretText;
import app.latent.ffi.TerminalKeys;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Asks for a secret on the terminal: nothing of it is echoed, and none of it becomes a String here. It works where standard output goes elsewhere too, as in {@code latent … | lp}.
 */
public final class SecretPrompt implements AutoCloseable {

    private static final String CLEAR_TO_END = "\033[K";

    /** Tells something about what has been typed so far, on the line of the prompt: short, and nothing of the secret itself. */
    @FunctionalInterface
    public interface Meter {
        /** @param typed stays the caller's, who wipes it */
        String of(char[] typed);
    }

    private final TerminalKeys keys;
    private final byte[] typed = new byte[SecretText.MOST_BYTES];
    private int length;

    private SecretPrompt(TerminalKeys keys) {
        this.keys = keys;
    }

    /** Empty where there is no terminal to ask on, or none that can be read key by key. */
    public static Optional<SecretPrompt> open() throws IOException {
        return TerminalKeys.open().map(SecretPrompt::new);
    }

    /** What is typed up to the end of the line. The caller wipes it; empty where the terminal has ended. */
    public Optional<char[]> read(String prompt) throws IOException {
        return read(prompt, _ -> "");
    }

    /** As {@link #read(String)}; the meter is asked whenever there is time. */
    public Optional<char[]> read(String prompt, Meter meter) throws IOException {
        length = 0;
        try {
            show(prompt, meter);
            for (int key = keys.read(); !Key.isEnter(key); key = keys.read()) {
                if (key < 0 || (key == Key.CTRL_D && length == 0)) {
                    end();
                    return Optional.empty();
                }
                take(key);
                if (!keys.hasMore()) {
                    show(prompt, meter);
                }
            }
            end();
            return Optional.of(SecretText.decode(typed, length));
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private void take(int key) throws IOException {
        switch (key) {
            case Key.BACKSPACE, Key.CTRL_H -> dropCharacter();
            case Key.CTRL_U -> length = 0;
            case Key.CTRL_C -> keys.interrupt();
            case Key.CTRL_Z -> keys.suspend();
            case Key.ESCAPE -> Key.skipSequence(keys);
            default -> {
                if (key >= Key.SPACE && length < typed.length) {
                    typed[length++] = (byte) key;
                }
            }
        }
    }

    /** All bytes of it, in UTF-8. */
    private void dropCharacter() {
        while (length > 0 && (typed[--length] & 0xC0) == 0x80) {
            typed[length] = 0;
        }
    }

    private void show(String prompt, Meter meter) throws IOException {
        keys.write(("\r" + prompt + metered(meter) + CLEAR_TO_END).getBytes(StandardCharsets.UTF_8));
    }

    private String metered(Meter meter) {
        try {
            char[] chars = SecretText.decode(typed, length);
            try {
                return meter.of(chars);
            } finally {
                Arrays.fill(chars, '\0');
            }
        } catch (CharacterCodingException inTheMiddleOfACharacter) {
            return "";
        }
    }

    private void end() throws IOException {
        keys.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        keys.close();
    }
}
