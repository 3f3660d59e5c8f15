package app.latent.gallery.api;

import app.latent.gallery.care.HealthCare;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Checks of the vault: begun, watched and ended. */
final class HealthEndpoints {
    private static final int MOST_BYTES = 1024;

    private final HealthCare health;

    HealthEndpoints(HealthCare health) {
        this.health = health;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("vault/health", _ -> Cared.answer(health::now)),
                Resource.post("vault/health/check", this::begin),
                Resource.post("vault/health/check/end", _ -> Cared.answer(health::end)));
    }

    /** Of the body {@code {deep: flag}}. */
    private Answer begin(Call call) throws ApiException, IOException {
        boolean deep = EditJson.flag(
                EditJson.object(call.body(MOST_BYTES), Set.of("deep")).path("deep"), "deep");
        return Cared.answer(() -> health.begin(deep));
    }
}
