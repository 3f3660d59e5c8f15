package app.latent.app.cli;

import app.latent.app.provider.ProviderView;
import app.latent.app.provider.ProviderView.Count;
import app.latent.app.provider.ProviderView.Names;
import app.latent.app.provider.ProviderView.Shape;
import app.latent.app.provider.ProviderView.SizeRange;
import app.latent.app.provider.ProviderView.Times;
import app.latent.app.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A provider's view in words. */
final class ProviderReport {

    private ProviderReport() {}

    static List<String> lines(ProviderView view) {
        List<String> lines = new ArrayList<>();
        lines.add("Whoever carries this vault, or copies its folder, can tell without the passphrase:");
        line(
                lines,
                "counts",
                "%s, %s, %s"
                        .formatted(
                                Words.count(view.files(), "file"),
                                Words.count(view.folders(), "folder"),
                                Words.count(view.links(), "link")));
        line(lines, "sizes", "%s in all; each file's to the byte".formatted(Words.size(view.bytes())));
        for (SizeRange range : view.histogram()) {
            line(lines, "", "%8d  %-16s (mostly %s)".formatted(range.files(), range.range(), range.mostly()));
        }
        if (!view.largest().isEmpty()) {
            line(lines, "largest", view.largest().stream().map(Words::size).collect(Collectors.joining(", ")));
        }
        line(lines, "", view.sameSize() + " have exactly the size of another: copies, or RAW pictures of one camera");
        times(lines, view.times());
        shape(lines, view.shape());
        names(lines, view.names());
        if (view.foreign() > 0) {
            line(
                    lines,
                    "others",
                    Words.count(view.foreign(), "file") + " that do not belong to the vault, as they are");
        }
        if (view.unreadable() > 0)
            line(lines, "", Words.count(view.unreadable(), "place") + " could not be read, and are not counted");
        lines.add(
                "It sees every change when it comes, and from where. That the vault is Cryptomator's, and how slow guessing the");
        lines.add("passphrase is made, is in vault.cryptomator and masterkey.cryptomator.");
        lines.add(
                "It cannot tell: contents, names, which folder lies in which but by times, what a photo shows, when and where it was");
        lines.add("taken, and whether the passphrase is right, without guessing it.");
        return lines;
    }

    private static void times(List<String> lines, @Nullable Times times) {
        if (times == null) return;
        line(lines, "times", "written from %s to %s".formatted(times.first(), times.last()));
        line(
                lines,
                "",
                "most on %s (%s); mostly at %s UTC"
                        .formatted(
                                times.busiestDay().what(),
                                Words.count(times.busiestDay().count(), "file"),
                                times.busiestHours().stream().map(Count::what).collect(Collectors.joining(", "))));
    }

    private static void shape(List<String> lines, Shape shape) {
        line(
                lines,
                "tree",
                "the fullest folder has %s and %s; half of them have %d or fewer; %d are empty"
                        .formatted(
                                Words.count(shape.fullest(), "entry"),
                                Words.count(shape.mostSubfolders(), "subfolder") + " at most",
                                shape.medianEntries(),
                                shape.emptyFolders()));
        line(
                lines,
                "",
                "the places of %s follow from the times at which they were made, %s deep"
                        .formatted(
                                Words.count(shape.placedByTime(), "folder"),
                                Words.count(shape.depthByTime(), "level")));
    }

    private static void names(List<String> lines, @Nullable Names names) {
        if (names == null) return;
        line(
                lines,
                "names",
                "of %d to %d bytes, half of %d or less; %d so long that they are kept aside"
                        .formatted(names.shortest(), names.longest(), names.median(), names.shortened()));
    }

    private static void line(List<String> lines, String what, String text) {
        lines.add("  %-8s %s".formatted(what, text));
    }
}
