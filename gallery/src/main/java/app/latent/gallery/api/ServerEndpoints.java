package app.latent.gallery.api;

import java.util.List;

/** How far the index is. */
final class ServerEndpoints {
    List<Resource> resources() {
        return List.of(
                Resource.get("status", call -> new Answer.Json(call.search().status())));
    }
}
