package app.latent.gateway.upload;

import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Grant;
import app.latent.gateway.account.Need;
import app.latent.gateway.account.Place;
import app.latent.gateway.account.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where somebody may add.
 *
 * @param places folders, with slashes between the names; empty for the root. None where nothing may be added anywhere
 */
record Places(List<String> places) {

    static Places of(Caller caller, Path root) throws IOException {
        if (Files.getFileStore(root).isReadOnly()) return new Places(List.of());
        return new Places(
                switch (caller.rights()) {
                    case Rights.All() -> List.of("");
                    case Rights.Granted granted ->
                        granted.grants().stream()
                                .flatMap(Places::namesOf)
                                .filter(names -> granted.allow(names, Need.ADD))
                                .map(names -> String.join("/", names))
                                .distinct()
                                .sorted()
                                .toList();
                });
    }

    private static Stream<List<String>> namesOf(Grant grant) {
        return grant.place() instanceof Place.Folder(List<String> names) ? Stream.of(names) : Stream.empty();
    }
}
