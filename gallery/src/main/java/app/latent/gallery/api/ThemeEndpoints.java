package app.latent.gallery.api;

import app.latent.gallery.library.Curator;
import app.latent.gallery.theme.KeptTheme;
import app.latent.gallery.theme.Theme;
import app.latent.gallery.theme.ThemeJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the gallery looks: told to everybody, and chosen by who may change albums. */
final class ThemeEndpoints {
    private static final int MOST_BYTES = 8 * 1024;

    private final KeptTheme kept;
    private final Curator curator;

    ThemeEndpoints(KeptTheme kept, Curator curator) {
        this.kept = kept;
        this.curator = curator;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("theme", this::now),
                Resource.put("theme", this::choose),
                Resource.delete("theme", this::reset));
    }

    /** @param theme null where the gallery looks as it does by itself */
    private record Chosen(@Nullable ObjectNode theme) {}

    private Answer now(Call call) throws ApiException {
        try {
            return new Answer.Json(new Chosen(kept.now().map(ThemeJson::write).orElse(null)));
        } catch (IOException e) {
            throw ApiException.conflict(
                    "The look of the gallery cannot be read. Until one is chosen anew, it has its own.");
        }
    }

    private Answer choose(Call call) throws ApiException, IOException {
        requireOwner(call);
        Theme theme = read(call);
        try {
            kept.put(theme);
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
        curator.shelved(call.exchange().request(), kept.file());
        return new Answer.Json(new Chosen(ThemeJson.write(theme)));
    }

    private Answer reset(Call call) throws ApiException, IOException {
        requireOwner(call);
        try {
            if (kept.remove()) {
                curator.shelved(call.exchange().request(), kept.file());
            }
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
        return new Answer.Json(new Chosen(null));
    }

    private void requireOwner(Call call) throws ApiException {
        if (!curator.mayCurate(call.exchange().request())) {
            throw ApiException.forbidden("Only the owner of the vault may change how the gallery looks.");
        }
    }

    private static Theme read(Call call) throws ApiException, IOException {
        try {
            return ThemeJson.read(EditJson.object(call.body(MOST_BYTES), ThemeJson.NAMES));
        } catch (IllegalArgumentException e) {
            throw ApiException.body(String.valueOf(e.getMessage()));
        }
    }
}
