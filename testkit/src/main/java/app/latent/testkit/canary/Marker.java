package app.latent.testkit.canary;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What is searched for: the bytes that would give a canary away, in every form in which a program might write them.
 *
 * @param name what leaked if they are found
 * @param forms the forms; ASCII case does not matter
 */
record Marker(String name, List<byte[]> forms) {

    /** Text as UTF-8, UTF-16 of both orders, hexadecimal and Base64. */
    static Marker ofText(String name, String text) {
        var forms = new ArrayList<byte[]>();
        // A lower-casing index changes letters beyond ASCII too.
        for (String variant : List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                forms.add(bytes(variant, charset));
            }
            byte[] utf8 = bytes(variant, StandardCharsets.UTF_8);
            forms.add(ascii(HexFormat.of().formatHex(utf8)));
            forms.addAll(base64(utf8));
        }
        return new Marker(name, forms);
    }

    /** Bytes as they are. */
    static Marker ofBytes(String name, byte[] bytes) {
        return new Marker(name, List.of(bytes.clone()));
    }

    /** The part of the encoding that does not depend on the neighbours, for each of the three ways to be aligned. */
    private static List<byte[]> base64(byte[] text) {
        var forms = new ArrayList<byte[]>();
        for (int before = 0; before < 3; before++) {
            byte[] shifted = ByteBuffer.allocate(before + text.length)
                    .position(before)
                    .put(text)
                    .array();
            String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(shifted);
            int first = (before * 8 + 5) / 6;
            int last = (before + text.length) * 8 / 6;
            String sure = encoded.substring(first, last);
            forms.add(ascii(sure));
            forms.add(ascii(sure.replace('-', '+').replace('_', '/')));
        }
        return forms;
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
