package app.latent.ffi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * File names are bytes to Linux; here they are UTF-8, whatever the process's locale. A byte that is not, is a lone surrogate U+DC80 to U+DCFF in Java, so that
 * every name that was listed can be opened and deleted.
 */
final class PathBytes {

    private static final int ESCAPE = 0xDC00;
    private static final char REPLACEMENT = '\uFFFD';

    private PathBytes() {}

    /** @return how many bytes, or -1 where there is no room for them and the zero byte after them */
    static int encode(String path, byte[] target) {
        int length = path.length();
        if (length >= target.length) {
            return -1;
        }
        for (int index = 0; index < length; index++) {
            char character = path.charAt(index);
            if (character >= 0x80) {
                return encodeAny(path, target);
            }
            target[index] = (byte) character;
        }
        target[length] = 0;
        return length;
    }

    private static int encodeAny(String path, byte[] target) {
        ByteBuffer bytes = ByteBuffer.wrap(target);
        for (int index = 0; index < path.length(); index = path.offsetByCodePoints(index, 1)) {
            int character = path.codePointAt(index);
            byte[] encoded = isEscape(character)
                    ? new byte[] {(byte) (character - ESCAPE)}
                    : Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (bytes.remaining() <= encoded.length) {
                return -1;
            }
            bytes.put(encoded);
        }
        bytes.put((byte) 0);
        return bytes.position() - 1;
    }

    private static boolean isEscape(int character) {
        return character >= ESCAPE + 0x80 && character <= ESCAPE + 0xFF;
    }

    /** The path's own bytes, which its string does not have where the process's locale lacks a character. */
    static String of(Path path) {
        String escaped = path.toUri().getRawPath();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < escaped.length(); index++) {
            char character = escaped.charAt(index);
            if (character == '%') {
                bytes.write(Integer.parseInt(escaped.substring(index + 1, index + 3), 16));
                index += 2;
            } else {
                bytes.write(character);
            }
        }
        return decode(bytes.toByteArray(), 0, bytes.size());
    }

    static String decode(byte[] bytes, int start, int length) {
        String decoded = new String(bytes, start, length, StandardCharsets.UTF_8);
        return decoded.indexOf(REPLACEMENT) < 0 ? decoded : decodeAny(ByteBuffer.wrap(bytes, start, length));
    }

    private static String decodeAny(ByteBuffer bytes) {
        StringBuilder decoded = new StringBuilder();
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (bytes.hasRemaining()) {
            int length = sequence(bytes);
            try {
                CharBuffer characters = decoder.decode(bytes.slice(bytes.position(), length));
                decoded.append(characters);
                bytes.position(bytes.position() + length);
            } catch (CharacterCodingException e) {
                decoded.append((char) (ESCAPE + (bytes.get() & 0xff)));
            }
        }
        return decoded.toString();
    }

    /** How many bytes the first one says that belong together, as far as there are. */
    private static int sequence(ByteBuffer bytes) {
        int first = bytes.get(bytes.position()) & 0xff;
        int length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        return Math.min(length, bytes.remaining());
    }
}
