package app.latent.app.provider;

import app.latent.app.provider.ProviderView.Count;
import app.latent.app.provider.ProviderView.Names;
import app.latent.app.provider.ProviderView.Shape;
import app.latent.app.provider.ProviderView.Times;
import app.latent.app.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A provider's view in words; how many files there are of which size is left to whoever shows it. */
public final class ProviderWords {

    /** What the fact is called that the sizes of files go with. */
    public static final String SIZES = "sizes";

    /** What else is to be known, in sentences. */
    public static final List<String> NOTES = List.of(
            "It sees every change when it comes, and from where. That the vault is Cryptomator's, and how slow guessing the"
                    + " passphrase is made, is in vault.cryptomator and masterkey.cryptomator.",
            "It cannot tell: contents, names, which folder lies in which but by times, what a photo shows, when and where it was"
                    + " taken, and whether the passphrase is right, without guessing it.");

    private ProviderWords() {}

    /** @param what such as {@code names} */
    public record Fact(String what, List<String> sentences) {

        public Fact {
            sentences = List.copyOf(sentences);
        }

        private Fact(String what, String... sentences) {
            this(what, List.of(sentences));
        }
    }

    public static List<Fact> facts(ProviderView view) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "counts",
                "%s, %s, %s"
                        .formatted(
                                Words.count(view.files(), "file"),
                                Words.count(view.folders(), "folder"),
                                Words.count(view.links(), "link"))));
        facts.add(new Fact(
                SIZES,
                "%s in all; each file's to the byte".formatted(Words.size(view.bytes())),
                view.sameSize() + " have exactly the size of another: copies, or RAW pictures of one camera"));
        if (!view.largest().isEmpty()) {
            facts.add(
                    new Fact("largest", view.largest().stream().map(Words::size).collect(Collectors.joining(", "))));
        }
        times(facts, view.times());
        shape(facts, view.shape());
        names(facts, view.names());
        others(facts, view);
        return facts;
    }

    private static void times(List<Fact> facts, @Nullable Times times) {
        if (times == null) return;
        facts.add(new Fact(
                "times",
                "written from %s to %s".formatted(times.first(), times.last()),
                "most on %s (%s); mostly at %s UTC"
                        .formatted(
                                times.busiestDay().what(),
                                Words.count(times.busiestDay().count(), "file"),
                                times.busiestHours().stream().map(Count::what).collect(Collectors.joining(", ")))));
    }

    private static void shape(List<Fact> facts, Shape shape) {
        facts.add(new Fact(
                "tree",
                "the fullest folder has %s and %s at most; half of them have %d or fewer; %d are empty"
                        .formatted(
                                Words.count(shape.fullest(), "entry"),
                                Words.count(shape.mostSubfolders(), "subfolder"),
                                shape.medianEntries(),
                                shape.emptyFolders()),
                "the places of %s follow from the times at which they were made, %s deep"
                        .formatted(
                                Words.count(shape.placedByTime(), "folder"),
                                Words.count(shape.depthByTime(), "level"))));
    }

    private static void names(List<Fact> facts, @Nullable Names names) {
        if (names == null) return;
        facts.add(new Fact(
                "names",
                "of %d to %d bytes, half of %d or less; %d so long that they are kept aside"
                        .formatted(names.shortest(), names.longest(), names.median(), names.shortened())));
    }

    private static void others(List<Fact> facts, ProviderView view) {
        List<String> others = new ArrayList<>();
        if (view.foreign() > 0) {
            others.add(Words.count(view.foreign(), "file") + " that do not belong to the vault, as they are");
        }
        if (view.unreadable() > 0) {
            others.add(Words.count(view.unreadable(), "place") + " could not be read, and are not counted");
        }
        if (!others.isEmpty()) facts.add(new Fact("others", others));
    }
}
