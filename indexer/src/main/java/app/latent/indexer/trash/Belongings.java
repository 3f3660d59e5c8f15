package app.latent.indexer.trash;

import app.latent.indexer.companion.Companions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which files of one folder say something of some of its photos, and of no other. */
final class Belongings {
    private final Collection<String> names;
    private final Companions companions;

    /** @param names all of the folder */
    Belongings(Collection<String> names) {
        this.names = names;
        this.companions = new Companions(names);
    }

    /** @param photos names in the folder */
    List<String> of(Collection<String> photos) {
        return photos.stream()
                .flatMap(photo -> companions.of(photo).names().stream())
                .distinct()
                .filter(name -> !photos.contains(name) && isOfNoOther(name, photos))
                .toList();
    }

    /** Whatever a companion is of begins as it does, up to its first dot or number: few are looked at closely. */
    private boolean isOfNoOther(String companion, Collection<String> photos) {
        String start = lower(companion).split("[.(]", 2)[0];
        return names.stream()
                .filter(name -> lower(name).startsWith(start) && !photos.contains(name))
                .filter(name -> !Companions.isCompanion(name))
                .noneMatch(name -> companions.of(name).names().contains(companion));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
