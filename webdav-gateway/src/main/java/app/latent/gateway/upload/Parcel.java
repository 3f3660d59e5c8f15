package app.latent.gateway.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be uploaded.
 *
 * @param length in bytes
 * @param folder where it is to be, from the root
 * @param name that it is to have there
 * @param modified when it was changed last, in milliseconds since 1970; null where the client does not say
 * @param sha256 of its contents, in hexadecimal digits; null where the client does not say
 */
record Parcel(
        long length,
        List<String> folder,
        String name,
        @Nullable Long modified,
        @Nullable String sha256) {

    Parcel {
        folder = List.copyOf(folder);
    }
}
