package app.latent.indexer.container;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a video says of itself.
 *
 * @param width pixels of the first picture track before it is turned, or 0
 * @param quarterTurns clockwise, for showing it
 * @param seconds how long it plays
 * @param codec four characters, or Matroska's name
 * @param created seconds since 1970, as the file says in UTC; many cameras write their own time instead
 * @param texts by key: QuickTime's ("com.apple.quicktime.make"), the four characters of a user data box, Matroska's tag
 * @param xmp packets
 */
public record Movie(
        int width,
        int height,
        int quarterTurns,
        @Nullable Double seconds,
        @Nullable String codec,
        @Nullable Long created,
        Map<String, String> texts,
        List<byte[]> xmp) {}
