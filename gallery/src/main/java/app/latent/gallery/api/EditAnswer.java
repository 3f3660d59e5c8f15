package app.latent.gallery.api;

import app.latent.indexer.edit.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each photo of a request, in its order.
 *
 * @param searchable whether searches, and the details in each outcome, tell what was written
 */
record EditAnswer(List<Outcome> photos, boolean searchable) {

    /**
     * Either all but the last, or the last.
     *
     * @param before what the sidecar said
     * @param after what it says
     * @param undo takes this edit back, and no other; null where nothing has changed
     * @param photo as searches tell it now
     */
    record Outcome(
            String id,
            @Nullable Words before,
            @Nullable Words after,
            @Nullable String undo,
            @Nullable PhotoDetails photo,
            ApiException.ErrorJson.@Nullable Problem error) {

        static Outcome refused(String id, ApiException e) {
            return new Outcome(id, null, null, null, null, e.problem());
        }

        Outcome seen(@Nullable PhotoDetails now) {
            return new Outcome(id, before, after, undo, now, error);
        }
    }
}
