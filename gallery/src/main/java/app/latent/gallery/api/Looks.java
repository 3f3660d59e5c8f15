package app.latent.gallery.api;

import app.latent.gallery.kept.KnownPhoto;
import app.latent.gallery.library.Audience;
import app.latent.gallery.visits.Viewed;
import java.io.IOException;
import java.util.Optional;

/** Tells of what others than the owner open. What a page asks of its own accord is no look, and neither is HEAD. */
final class Looks {
    private final Audience audience;

    Looks(Audience audience) {
        this.audience = audience;
    }

    /** At the photo that the path of a call names, which is there. */
    void atPhoto(Call call) throws IOException {
        Optional<String> visitor = visitor(call);
        if (visitor.isPresent()) {
            KnownPhoto.of(call.search(), call.id())
                    .ifPresent(photo -> audience.visits().note(visitor.get(), new Viewed.Photo(photo)));
        }
    }

    /** At the album that the path of a call names, which is there. */
    void atAlbum(Call call) {
        visitor(call).ifPresent(name -> audience.visits().note(name, new Viewed.Album(call.id())));
    }

    private Optional<String> visitor(Call call) {
        boolean looks = !call.exchange().isHead() && !call.exchange().isUntouched();
        return looks ? audience.nameOf().apply(call.exchange().request()) : Optional.empty();
    }
}
