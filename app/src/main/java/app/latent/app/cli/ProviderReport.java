package app.latent.app.cli;

import app.latent.app.provider.ProviderView;
import app.latent.app.provider.ProviderView.SizeRange;
import app.latent.app.provider.ProviderWords;
import app.latent.app.provider.ProviderWords.Fact;
import java.util.ArrayList;
import java.util.List;

/** A provider's view, as lines for a terminal. */
final class ProviderReport {

    private ProviderReport() {}

    static List<String> lines(ProviderView view) {
        List<String> lines = new ArrayList<>();
        lines.add("Whoever carries this vault, or copies its folder, can tell without the passphrase:");
        for (Fact fact : ProviderWords.facts(view)) {
            tell(lines, fact);
            if (fact.what().equals(ProviderWords.SIZES)) histogram(lines, view);
        }
        lines.addAll(ProviderWords.NOTES);
        return lines;
    }

    private static void tell(List<String> lines, Fact fact) {
        String what = fact.what();
        for (String sentence : fact.sentences()) {
            line(lines, what, sentence);
            what = "";
        }
    }

    private static void histogram(List<String> lines, ProviderView view) {
        for (SizeRange range : view.histogram()) {
            line(lines, "", "%8d  %-16s (mostly %s)".formatted(range.files(), range.range(), range.mostly()));
        }
    }

    private static void line(List<String> lines, String what, String text) {
        lines.add("  %-8s %s".formatted(what, text));
    }
}
