package app.latent.app.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Secrets between bytes and characters without a String, which nobody can wipe. Every array it makes on the way is wiped. */
public final class SecretText {
    /** More than the longest passphrase that a vault is given; a longer line is none. */
    public static final int MOST_BYTES = 4096;

    private SecretText() {}

    /**
     * Reads up to a line's end or the end of the stream, and not one byte further.
     *
     * @return the line without its end; the caller wipes it
     * @throws CharacterCodingException where the line is not UTF-8, or longer than {@link #MOST_BYTES}
     */
    public static char[] readLine(InputStream in) throws IOException {
        byte[] bytes = new byte[MOST_BYTES];
        try {
            int length = 0;
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                if (length == bytes.length) {
                    throw new CharacterCodingException();
                }
                bytes[length++] = (byte) next;
            }
            if (length > 0 && bytes[length - 1] == '\r') {
                length--;
            }
            return decode(bytes, length);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * Reads a whole file.
     *
     * @return the caller wipes it
     * @throws CharacterCodingException where it is not UTF-8, or longer than {@link #MOST_BYTES}
     */
    public static char[] readFile(Path file) throws IOException {
        byte[] bytes = new byte[MOST_BYTES + 1];
        try (InputStream in = Files.newInputStream(file)) {
            int length = in.readNBytes(bytes, 0, bytes.length);
            if (length > MOST_BYTES) {
                throw new CharacterCodingException();
            }
            return decode(bytes, length);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** @return the first bytes as characters; the caller wipes both */
    public static char[] decode(byte[] utf8, int length) throws CharacterCodingException {
        char[] room = new char[length];
        try {
            CharBuffer chars = CharBuffer.wrap(room);
            CoderResult result =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8, 0, length), chars, true);
            if (result.isError()) {
                result.throwException();
            }
            return Arrays.copyOf(room, chars.position());
        } finally {
            Arrays.fill(room, '\0');
        }
    }

    /** @return in UTF-8; the caller wipes it */
    public static byte[] encode(char[] chars) {
        return encode(CharBuffer.wrap(chars));
    }

    /** As {@link #encode(char[])}, of what remains. */
    public static byte[] encode(CharBuffer chars) {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        byte[] room = new byte[(int) Math.ceil(chars.remaining() * (double) encoder.maxBytesPerChar())];
        try {
            ByteBuffer bytes = ByteBuffer.wrap(room);
            encoder.encode(chars.duplicate(), bytes, true);
            return Arrays.copyOf(room, bytes.position());
        } finally {
            Arrays.fill(room, (byte) 0);
        }
    }
}
