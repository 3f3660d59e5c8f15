package app.latent.app.cli;

import app.latent.app.control.EditedPhoto;
import app.latent.app.control.Json;
import app.latent.app.control.PhotoEdit;
import app.latent.app.control.VaultSession;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.text.Words;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Says something of photos: tags, people, caption, rating, favorite, date and place. It is written to XMP files beside them, which digiKam, Lightroom and exiftool read; the photos stay as they are.",
            "",
            "What changes is shown, with what was there before. An empty text clears:  --caption \"\""
        },
        footer = {
            "",
            "Example:  latent tag ~/Dropbox/Photos.vault 2024/a.jpg 2024/b.jpg --add beach --add places/Norway",
            "          latent tag ~/Dropbox/Photos.vault 2024/a.jpg --rating 4 --person Ada --taken 2024-05-17T12:30:00+02:00",
            "          latent tag ~/Dropbox/Photos.vault 2024/a.jpg --undo"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class TagCommand implements Callable<Integer> {
    @Mixin
    Common common;

    @Mixin
    PassphraseOptions passphrases;

    @Parameters(index = "0", paramLabel = "VAULT", description = "folder of the vault")
    Path vault;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "photos in the vault, as search lists them")
    List<String> paths;

    @Option(names = "--add", paramLabel = "TAG", description = "adds a tag; places/Norway is one below another")
    List<String> add = List.of();

    @Option(names = "--remove", paramLabel = "TAG", description = "removes a tag, by its path or its last name")
    List<String> remove = List.of();

    @Option(names = "--person", paramLabel = "NAME", description = "who is in the picture")
    List<String> people = List.of();

    @Option(names = "--no-person", paramLabel = "NAME", description = "who is not")
    List<String> noPeople = List.of();

    @Option(names = "--caption", paramLabel = "TEXT", description = "what the picture shows")
    @Nullable String caption;

    @Option(names = "--rating", paramLabel = "N", description = "stars, 0 to 5; -1 for rejected")
    @Nullable String rating;

    @Option(names = "--favorite", negatable = true, description = "a favorite, or none any more")
    @Nullable Boolean favorite;

    @Option(names = "--taken", paramLabel = "TIME", description = "when: 2024-05-17, 2024-05-17T12:30:00+02:00")
    @Nullable String taken;

    @Option(names = "--place", paramLabel = "LAT,LON", description = "where, in degrees; altitude may follow")
    @Nullable String place;

    @Option(names = "--country", paramLabel = "NAME", description = "the country's name")
    @Nullable String country;

    @Option(names = "--region", paramLabel = "NAME", description = "the state's or province's")
    @Nullable String region;

    @Option(names = "--city", paramLabel = "NAME", description = "the city's")
    @Nullable String city;

    @Option(
            names = "--undo",
            description =
                    "takes back what was last said of each photo through Latent, unless another program has changed it since")
    boolean undo;

    @Option(names = "--json", description = "one JSON object a photo, with all before and after")
    boolean json;

    @Override
    public Integer call() throws Exception {
        var edit = new PhotoEdit(
                add, remove, people, noPeople, caption, rating, favorite, taken, place, country, region, city);
        if (edit.edit().isEmpty() != undo) {
            throw new Failure(
                    ExitCode.USAGE,
                    undo ? "--undo stands alone." : "Say what is to change, for example --add beach or --rating 4.");
        }
        try (VaultSession session = VaultAccess.openWithoutIndex(vault, passphrases)) {
            return editAll(undo ? session::undoEdit : path -> session.edit(path, edit))
                    .number();
        }
    }

    @FunctionalInterface
    private interface Change {
        EditedPhoto make(String path) throws IOException, Failure;
    }

    private ExitCode editAll(Change change) throws IOException {
        ExitCode end = ExitCode.DONE;
        for (String path : paths) {
            try {
                show(change.make(path));
            } catch (Failure e) {
                System.err.println(Words.harmless(path) + ": " + e.getMessage());
                end = e.exitCode() == ExitCode.DENIED ? ExitCode.DENIED : ExitCode.FAILED;
            }
        }
        return end;
    }

    private void show(EditedPhoto edited) {
        if (json) {
            System.out.println(Json.write(edited));
            return;
        }
        System.out.println(Words.harmless(edited.path()));
        JsonNode before = Json.tree(edited.before());
        JsonNode after = Json.tree(edited.after());
        after.properties().forEach(field -> {
            JsonNode old = before.get(field.getKey());
            if (!field.getValue().equals(old)) {
                System.out.println(
                        "  " + field.getKey() + ": " + text(field.getValue()) + "  (before: " + text(old) + ")");
            }
        });
    }

    private static String text(JsonNode value) {
        return Words.harmless(value.isNull() ? "not said" : value.isTextual() ? value.asText() : value.toString());
    }
}
