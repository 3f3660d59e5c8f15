package app.latent.gateway.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/**
 * The path of a URI as decoded names. Decoding happens once: {@code %252e} is the name {@code %2e}, never a dot.
 *
 * <p>A value of this type holds no empty name, no {@code .}, no {@code ..}, no name with a slash or a control character, and only NFC. Empty
 * segments are dropped. A semicolon is an ordinary character: RFC 3986 leaves path parameters to the scheme's owner, and WebDAV has none.
 *
 * @param names in order from the root; empty for the root itself
 * @param trailingSlash whether the path ended with {@code /}
 */
public record RequestPath(List<String> names, boolean trailingSlash) {

    private static final String ATTRIBUTE = RequestPath.class.getName();
    private static final String PATH_CHARACTERS = "-._~!$&'()*+,;=:@";

    public RequestPath {
        names = List.copyOf(names);
    }

    /**
     * Decodes the path of a URI.
     *
     * @param rawPath percent-encoded, as it came
     * @throws StatusException 400, where the path is not absolute or not decodable, or contains a name that is refused
     */
    public static RequestPath decode(String rawPath) throws StatusException {
        if (!rawPath.startsWith("/")) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        var names = new ArrayList<String>();
        for (String segment : rawPath.split("/", -1)) {
            if (!segment.isEmpty()) names.add(decodeName(segment));
        }
        return new RequestPath(names, rawPath.endsWith("/"));
    }

    /** Remembers the path for the handlers behind the front door. */
    public void rememberIn(Request request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** @return the path that the front door decoded */
    public static RequestPath of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestPath path) return path;
        throw new IllegalStateException("no request path: the request did not come through the gateway");
    }

    /** Tells whether this path lies under a prefix such as {@code /dav/}; the prefix without its slash counts. */
    public boolean isUnder(RequestPath prefix) {
        return startsWith(names, prefix.names);
    }

    /** Whether names begin with others, all of those whole. */
    public static boolean startsWith(List<String> names, List<String> prefix) {
        return names.size() >= prefix.size() && names.subList(0, prefix.size()).equals(prefix);
    }

    /** @return what follows the prefix; call only where {@link #isUnder} holds */
    public RequestPath below(RequestPath prefix) {
        return new RequestPath(names.subList(prefix.names.size(), names.size()), trailingSlash);
    }

    /** @return the path as {@code /a/b}, decoded; for comparing with fixed paths only, since a name may contain anything but a slash */
    public String plain() {
        return "/" + String.join("/", names);
    }

    /** @return the name percent-encoded, for a URI */
    public static String encode(String name) {
        return encode(name, PATH_CHARACTERS);
    }

    /** @param kept the characters beside ASCII letters and digits that stay as they are */
    static String encode(String name, String kept) {
        var out = new StringBuilder(name.length() + 8);
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }

    /** Tells whether a name from the file system can be named in a URI and in XML 1.0; others are left out of listings. */
    public static boolean isServable(String name) {
        return name.codePoints().allMatch(RequestPath::isAllowed);
    }

    private static boolean isAllowed(int codePoint) {
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        boolean nonCharacter = codePoint == 0xFFFE || codePoint == 0xFFFF;
        return !Character.isISOControl(codePoint) && !surrogate && !nonCharacter && codePoint != '/';
    }

    private static String decodeName(String segment) throws StatusException {
        String name = Normalizer.normalize(decodePercent(segment), Normalizer.Form.NFC);
        if (name.equals(".") || name.equals("..") || !isServable(name)) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        }
        return name;
    }

    private static String decodePercent(String segment) throws StatusException {
        byte[] encoded = segment.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                bytes.put((byte) (hex(encoded, i + 1) << 4 | hex(encoded, i + 2)));
                i += 2;
            } else {
                bytes.put(encoded[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes.flip())
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        }
    }

    private static int hex(byte[] text, int at) throws StatusException {
        int digit = at < text.length && text[at] >= 0 ? Character.digit(text[at], 16) : -1;
        if (digit < 0) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        return digit;
    }
}
