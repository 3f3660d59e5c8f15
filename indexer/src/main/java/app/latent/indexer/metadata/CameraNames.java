package app.latent.indexer.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Camera names as people write them: "Canon EOS R5", "Nikon D90", "Samsung SM-G991B". */
final class CameraNames {
    /** How makers appear in files, by the start of what they write, in lower case. */
    private static final List<Map.Entry<String, String>> MAKERS = List.of(
            Map.entry("nikon", "Nikon"),
            Map.entry("canon", "Canon"),
            Map.entry("sony ericsson", "Sony Ericsson"),
            Map.entry("sony", "Sony"),
            Map.entry("samsung", "Samsung"),
            Map.entry("olympus", "Olympus"),
            Map.entry("om digital", "OM System"),
            Map.entry("fujifilm", "Fujifilm"),
            Map.entry("fuji photo", "Fujifilm"),
            Map.entry("panasonic", "Panasonic"),
            Map.entry("pentax", "Pentax"),
            Map.entry("asahi", "Pentax"),
            Map.entry("ricoh", "Ricoh"),
            Map.entry("eastman kodak", "Kodak"),
            Map.entry("kodak", "Kodak"),
            Map.entry("leica", "Leica"),
            Map.entry("hewlett", "HP"),
            Map.entry("hp", "HP"),
            Map.entry("casio", "Casio"),
            Map.entry("konica minolta", "Konica Minolta"),
            Map.entry("minolta", "Minolta"),
            Map.entry("sigma", "Sigma"),
            Map.entry("hasselblad", "Hasselblad"),
            Map.entry("google", "Google"),
            Map.entry("huawei", "Huawei"),
            Map.entry("xiaomi", "Xiaomi"),
            Map.entry("motorola", "Motorola"),
            Map.entry("oneplus", "OnePlus"),
            Map.entry("gopro", "GoPro"),
            Map.entry("apple", "Apple"));

    /** What is not a single space: mostly nothing, so that mostly nothing is copied. */
    private static final Pattern ODD_SPACES = Pattern.compile("\\s{2,}|[\\t-\\r]");

    private CameraNames() {}

    static Optional<String> join(Optional<String> make, Optional<String> model) {
        if (model.isEmpty()) {
            return make.map(CameraNames::maker);
        }
        String given = spaced(model.get());
        String lower = given.toLowerCase(Locale.ROOT);
        String maker = make.map(CameraNames::maker).orElse("");
        // Brands change hands: "RICOH IMAGING COMPANY" makes the "PENTAX K-1".
        String brand = MAKERS.stream()
                .filter(m -> startsWithWord(lower, m.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(maker);
        String name = startsWithWord(lower, brand.toLowerCase(Locale.ROOT))
                ? given.substring(brand.length()).strip()
                : given;
        return Optional.of((brand + " " + name).strip());
    }

    private static String maker(String make) {
        String lower = make.toLowerCase(Locale.ROOT);
        return MAKERS.stream()
                .filter(m -> startsWithWord(lower, m.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> spaced(make));
    }

    private static String spaced(String text) {
        return ODD_SPACES.matcher(text).replaceAll(" ");
    }

    /** Both in lower case. */
    private static boolean startsWithWord(String text, String word) {
        return !word.isEmpty()
                && text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }
}
