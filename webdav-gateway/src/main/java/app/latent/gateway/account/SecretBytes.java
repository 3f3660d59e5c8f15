package app.latent.gateway.account;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns secrets into bytes without leaving copies behind. */
final class SecretBytes {

    private SecretBytes() {}

    /**
     * @param text what follows its position
     * @return in UTF-8, for the caller to wipe
     */
    static byte[] of(CharBuffer text) {
        var encoder = StandardCharsets.UTF_8.newEncoder();
        byte[] room = new byte[(int) (text.remaining() * (double) encoder.maxBytesPerChar())];
        ByteBuffer bytes = ByteBuffer.wrap(room);
        encoder.onMalformedInput(CodingErrorAction.REPLACE).encode(text, bytes, true);
        try {
            return Arrays.copyOf(room, bytes.position());
        } finally {
            Arrays.fill(room, (byte) 0);
        }
    }
}
