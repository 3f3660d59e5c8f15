package app.latent.app.cli;

import app.latent.app.control.Json;
import app.latent.app.control.VaultSession;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.text.Words;
import app.latent.indexer.Facet;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.FacetCount;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = "Lists the photos that match, newest first: free text and key:value filters.",
        footer = {
            "",
            "Example:  latent search ~/Dropbox/Photos.vault camera:canon taken:2024 'near:64.1,-21.9,50km'",
            "          latent search ~/Dropbox/Photos.vault --json sunset",
            "          latent search ~/Dropbox/Photos.vault --facets 'beach | sea'",
            "          latent search ~/Dropbox/Photos.vault --like 2024/a.jpg"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SearchCommand implements Callable<Integer> {
    private static final int USUAL_LIMIT = 100;
    private static final int USUAL_VALUES = 20;
    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Parameters(index = "0", paramLabel = "VAULT", description = "folder of the vault")
    Path vault;

    @Parameters(index = "1..*", paramLabel = "QUERY", description = "words and filters; all of them must match")
    List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "at most N photos (default: " + USUAL_LIMIT + ")")
    @Nullable Integer limit;

    @Option(names = "--json", description = "one JSON object a line")
    boolean json;

    @Option(
            names = "--like",
            paramLabel = "PATH",
            description = "photos that look like this one, the likest first: other sizes, formats and edits of it")
    @Nullable String like;

    @Option(
            names = "--facets",
            description =
                    "instead of photos, count them by year, month, camera, lens, country, city, type, tag, person and album;"
                            + " of each the first 20, or --limit N")
    boolean facets;

    @Override
    public Integer call() throws Exception {
        for (String word : query) {
            if (word.startsWith("--")) {
                throw new Failure(
                        ExitCode.USAGE, "There is no option " + word + "; `latent search --help` lists them.");
            }
        }
        if (like != null) {
            return listLike(like);
        }
        return facets ? count() : list();
    }

    private int listLike(String path) throws Exception {
        if (facets || !query.isEmpty()) {
            throw new Failure(ExitCode.USAGE, "--like stands alone: without a query, and without --facets.");
        }
        var found = new AtomicLong();
        try (VaultSession session = VaultAccess.openCurrent(vault, passphrases)) {
            session.similar(path, Math.max(1, limit == null ? USUAL_LIMIT : limit), photo -> {
                found.incrementAndGet();
                show(photo);
            });
        }
        if (found.get() == 0 && !json) {
            System.err.println("No other photo looks like it.");
        }
        return ExitCode.DONE.number();
    }

    private int count() throws Exception {
        int most = Math.max(1, limit == null ? USUAL_VALUES : limit);
        try (VaultSession session = VaultAccess.openCurrent(vault, passphrases)) {
            session.facets(String.join(" ", query), most).forEach(this::show);
        }
        return ExitCode.DONE.number();
    }

    private void show(Facet facet, List<FacetCount> counts) {
        String name = facet.name().toLowerCase(Locale.ROOT);
        for (FacetCount count : counts) {
            System.out.println(
                    json
                            ? Json.write(new FacetLine(name, count.value(), count.photos()))
                            : name + "  " + Words.harmless(count.value()) + "  " + count.photos());
        }
    }

    /** What scripts get of {@code --facets}. */
    record FacetLine(String facet, String value, long photos) {}

    private int list() throws Exception {
        int most = Math.clamp(limit == null ? USUAL_LIMIT : limit, 1, Integer.MAX_VALUE - 1);
        var found = new AtomicLong();
        try (VaultSession session = VaultAccess.openCurrent(vault, passphrases)) {
            // One more tells whether there are more.
            session.search(String.join(" ", query), most + 1, photo -> {
                if (found.incrementAndGet() <= most) show(photo);
            });
        }
        if (found.get() > most) {
            System.err.println("These are the newest " + most + "; there are more, which --limit N shows.");
        }
        if (found.get() == 0 && !json) {
            System.err.println("No photo matches.");
        }
        return ExitCode.DONE.number();
    }

    private void show(Photo photo) {
        if (json) {
            printJson(photo);
        } else {
            print(photo);
        }
    }

    private static void print(Photo photo) {
        String camera = photo.camera() == null ? "" : photo.camera();
        System.out.println(String.join("  ", TAKEN.format(photo.taken()), Words.harmless(photo.path()), camera)
                .stripTrailing());
    }

    private static void printJson(Photo photo) {
        System.out.println(Json.write(Line.of(photo)));
    }

    /** What scripts get; a missing value is null. */
    record Line(
            String path,
            String taken,
            String type,
            int width,
            int height,
            @Nullable String camera,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        static Line of(Photo photo) {
            String zone = photo.takenOffset() == null ? "" : photo.takenOffset().toString();
            return new Line(
                    photo.path(),
                    DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(photo.taken()) + zone,
                    photo.type(),
                    photo.width(),
                    photo.height(),
                    photo.camera(),
                    photo.latitude(),
                    photo.longitude());
        }
    }
}
