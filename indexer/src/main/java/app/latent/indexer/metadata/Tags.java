package app.latent.indexer.metadata;

import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Looks for a tag in all directories of one kind: RAW files have many, and the first may lack it. */
final class Tags {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Metadata metadata;

    Tags(Metadata metadata) {
        this.metadata = metadata;
    }

    <D extends Directory> Stream<D> directories(Class<D> kind) {
        return metadata.getDirectoriesOfType(kind).stream();
    }

    Optional<String> text(Class<? extends Directory> kind, int tag) {
        return texts(kind, tag).findFirst();
    }

    /** Those of all directories of the kind, in their order. */
    Stream<String> texts(Class<? extends Directory> kind, int tag) {
        return values(kind, tag).map(Tags::decoded).flatMap(v -> Text.clean(v).stream());
    }

    Optional<byte[]> bytes(Class<? extends Directory> kind, int tag) {
        return directories(kind)
                .map(d -> d.getByteArray(tag))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    OptionalInt integer(Class<? extends Directory> kind, int tag) {
        return directories(kind)
                .map(d -> d.getInteger(tag))
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** A number that is finite and above zero. */
    OptionalDouble positive(Class<? extends Directory> kind, int tag) {
        return directories(kind)
                .map(d -> d.getDoubleObject(tag))
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .filter(v -> v > 0 && Double.isFinite(v))
                .findFirst();
    }

    Optional<Rational> rational(Class<? extends Directory> kind, int tag) {
        return directories(kind)
                .map(d -> d.getRational(tag))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    Optional<Date> date(Class<? extends Directory> kind, int tag) {
        return directories(kind)
                .map(d -> d.getDate(tag))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private Stream<Object> values(Class<? extends Directory> kind, int tag) {
        return directories(kind).map(d -> d.getObject(tag)).filter(java.util.Objects::nonNull);
    }

    /** EXIF says ASCII, people write UTF-8, old software writes Latin-1 as Windows has it. */
    static String decoded(Object value) {
        return switch (value) {
            case StringValue bytes -> utf8OrWindows(bytes.getBytes());
            case byte[] bytes -> utf8OrWindows(bytes);
            default -> value.toString();
        };
    }

    static String utf8OrWindows(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
