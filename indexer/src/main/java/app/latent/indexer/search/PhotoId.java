package app.latent.indexer.search;

import app.latent.indexer.store.StoreKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The identity of a photo: 128 bits of a keyed hash of its path, so stable and telling nothing. */
public final class PhotoId {
    static final int LENGTH = 16;

    private final StoreKey key;

    public PhotoId(StoreKey key) {
        this.key = key;
    }

    /** @param path relative to the library, with {@code /} between names */
    public String of(String path) {
        byte[] mac = key.mac(path.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, LENGTH));
    }

    /** Empty where the text is no id of any photo. */
    static Optional<byte[]> bytes(String id) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(id);
            return bytes.length == LENGTH ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
