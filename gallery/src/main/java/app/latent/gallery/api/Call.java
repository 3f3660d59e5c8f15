package app.latent.gallery.api;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.util.Fields;

/**
 * What a request asks of an endpoint.
 *
 * @param exchange the request itself, for its body and for who sent it
 * @param search what whoever asks may see
 * @param path the parts of the path that the resource leaves open, by name
 * @param parameters those of the query string
 */
record Call(Exchange exchange, PhotoSearch search, Map<String, String> path, Fields parameters) {

    /** The same of another part of the library. */
    Call in(PhotoSearch other) {
        return new Call(exchange, other, path, parameters);
    }

    /** The photo, or the album, that the path names. */
    String id() {
        return path.getOrDefault("id", "");
    }

    Photo photo() throws ApiException, IOException {
        return photo(id());
    }

    Photo photo(String id) throws ApiException, IOException {
        return search.photo(id).orElseThrow(() -> ApiException.notFound("There is no such photo."));
    }

    /** @param most bytes */
    byte[] body(int most) throws ApiException, IOException {
        try (InputStream body = exchange.body(most + 1L)) {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length <= most) {
                return bytes;
            }
        } catch (StatusException e) {
            // It says how long it is, and that is too long.
        }
        throw ApiException.tooLarge();
    }

    /** @return what was typed into the search box; empty for all photos */
    String query() {
        return text("q").orElse("").strip();
    }

    /** @return the parameter's value; empty where it is absent or blank */
    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.getValue(name)).filter(value -> !value.isBlank());
    }

    boolean flag(String name) {
        return text(name).filter("1"::equals).isPresent();
    }

    int number(String name, int least, int most, int absent) throws ApiException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return absent;
        }
        try {
            int value = Integer.parseInt(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of range is.
        }
        throw ApiException.parameter("%s must be a number from %d to %d.".formatted(name, least, most));
    }

    LocalDate day(String name) throws ApiException {
        try {
            return LocalDate.parse(text(name).orElse(""));
        } catch (DateTimeParseException e) {
            throw ApiException.parameter(name + " must look like 2024-05-17.");
        }
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E absent) throws ApiException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return absent;
        }
        return named(type, text.get())
                .orElseThrow(() -> ApiException.parameter(name + " is none of the known values."));
    }

    /** The value that is called so in small letters. */
    static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
