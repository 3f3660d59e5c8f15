package app.latent.gallery.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One file of the page, plain and packed. */
final class Asset {
    private final String type;
    private final boolean immutable;
    private final byte[] plain;
    private final byte[] gzip;
    private final String hash;

    /** @param immutable this path will never have other contents */
    Asset(String type, boolean immutable, byte[] plain, byte[] gzip) {
        this.type = type;
        this.immutable = immutable;
        this.plain = plain;
        this.gzip = gzip;
        this.hash = hash(plain);
    }

    String type() {
        return type;
    }

    boolean immutable() {
        return immutable;
    }

    byte[] plain() {
        return plain;
    }

    byte[] gzip() {
        return gzip;
    }

    /** The entity tag of one of the two forms, which RFC 9110 8.8.3 wants to differ. */
    String tag(boolean packed) {
        return '"' + hash + (packed ? "-gz" : "") + '"';
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
